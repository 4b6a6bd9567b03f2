import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble, type ProfileFile } from "@myrcc/contracts";
import { YamlFile } from "@myrcc/contracts/yaml-file";

const FOLDER = join(import.meta.dirname, "../../profiles");

const MEND =
  "Mend the file; its format is packages/contracts/formats/profile.yaml, and packages/load/profiles/ has examples.";

/** Names of the profiles that come with the harness. */
export function profileNames(): string[] {
  return readdirSync(FOLDER)
    .map((file) => file.replace(/\.yaml$/, ""))
    .toSorted();
}

/**
 * One of the profiles that come with the harness, by its name, or a file.
 *
 * @throws {Trouble} file.unreadable, or profile.invalid with line, column and pointer
 */
export function readProfileFile(nameOrPath: string): ProfileFile {
  const path = profileNames().includes(nameOrPath) ? join(FOLDER, `${nameOrPath}.yaml`) : nameOrPath;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Trouble(
      "file.unreadable",
      {
        where: nameOrPath,
        expected: `a profile file, or one of ${profileNames().join(", ")}`,
        found: error instanceof Error ? error.message : String(error),
        mend: "Name a profile or a file that exists.",
      },
      { cause: error },
    );
  }
  return parseProfile(text, path);
}

/** @throws {Trouble} profile.invalid */
export function parseProfile(text: string, where: string): ProfileFile {
  const file = new YamlFile(text, { where, code: "profile.invalid", mend: MEND });
  const profile = file.check("ProfileFile");
  const { drivenCalls, sessions, traffic } = profile;
  if (sessions > drivenCalls) {
    file.fail(
      "/sessions",
      `no more sessions than drivenCalls, which are ${drivenCalls}: each measures with one at least`,
    );
  }
  const { gapWindows, restWindows, trainWindows } = profile.stimulus ?? {};
  for (const [name, range] of Object.entries({ gapWindows, restWindows, trainWindows })) {
    if (range !== undefined && range.max < range.min) file.fail(`/stimulus/${name}/max`, `${range.min} at least`);
  }
  if (restWindows !== undefined && restWindows.min < 2) {
    file.fail("/stimulus/restWindows/min", "two windows at least, in which a last state can be shown");
  }
  requireLadder(profile, file);
  if (profile.recovery !== undefined && traffic?.ramp === undefined) {
    file.fail("/recovery", "traffic with a ramp in the profile, which makes the overload");
  }
  if (traffic === undefined) {
    for (const name of ["singleDelay", "answers", "failedCallsShare", "placedShare"] as const) {
      if (profile.slos?.[name] !== undefined) file.fail(`/slos/${name}`, "traffic in the profile, which it is about");
    }
    return profile;
  }
  const { callsPerSecond, callsPerUserPerHour, users } = traffic.arrivals;
  const isRate = callsPerSecond !== undefined && users === undefined && callsPerUserPerHour === undefined;
  const isPerUser = callsPerSecond === undefined && users !== undefined && callsPerUserPerHour !== undefined;
  if (!isRate && !isPerUser) {
    file.fail("/traffic/arrivals", "either callsPerSecond, or users and callsPerUserPerHour");
  }
  for (const [index, { atSeconds }] of (traffic.ramp ?? []).entries()) {
    const before = traffic.ramp?.[index - 1]?.atSeconds ?? -1;
    if (atSeconds <= before)
      file.fail(`/traffic/ramp/${index}/atSeconds`, `a time after ${before} s, where the last point is`);
  }
  return profile;
}

/** A knee is one of a rate of calls, and of objectives. */
function requireLadder({ knee, slos, traffic }: ProfileFile, file: YamlFile): void {
  if (knee === undefined) return;
  if (slos === undefined) file.fail("/knee", "slos in the profile, which a rate meets or does not");
  if (traffic?.arrivals.callsPerSecond === undefined) {
    file.fail("/knee", "traffic with arrivals of so many callsPerSecond, which the search sets");
  }
  for (const name of ["compression", "ramp"] as const) {
    if (traffic[name] !== undefined) file.fail(`/traffic/${name}`, "none beside a knee: it changes the rate of a rung");
  }
  if (knee.toCallsPerSecond < knee.fromCallsPerSecond) {
    file.fail("/knee/toCallsPerSecond", `${knee.fromCallsPerSecond} at least, where the ladder begins`);
  }
}

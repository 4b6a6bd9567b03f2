import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadConfig } from "@myrcc/contracts";
import { DEFAULT_PROFILE } from "@myrcc/oracle";
import { buildLoadResult, type MeasuredLoad } from "./build-load-result.ts";
import { bundleScript } from "./bundle.ts";
import { ClockWatch } from "./clock-watch.ts";
import { Conductor } from "./conductor.ts";
import { ParentLifeline } from "./lifeline/parent-lifeline.ts";
import { releaseSession } from "./lifeline/release-session.ts";
import { SessionLedger } from "./lifeline/session-ledger.ts";
import { impasseTrouble, k6Trouble } from "./load-trouble.ts";
import { mergeLines } from "./merge-lines.ts";
import { planLoad } from "./plan-load.ts";
import type { LoadOptions } from "./load-options.ts";
import { runK6, THRESHOLDS_MISSED } from "./run-k6.ts";

/** Names of the files in `load/`. */
const FILES = {
  script: "script.js",
  config: "config.json",
  lines: "lines.ndjson",
  summary: "k6-summary.json",
} as const;

/** One run of the profile, whatever its figures are worth. The result is not written yet. */
export async function attemptLoad(options: LoadOptions, folder: string): Promise<MeasuredLoad> {
  const { k6, onProgress, passwordOf, profile, signal, target } = options;
  signal.throwIfAborted();
  const fileOf = (name: keyof typeof FILES): string => join(folder, FILES[name]);
  onProgress("starting k6");

  const sessions = new SessionLedger();
  let conductor: Conductor | undefined;
  await using lifeline = await ParentLifeline.start({
    onMessage: (message) => {
      sessions.take(message);
      conductor?.take(message);
    },
  });
  const config = planLoad({
    target,
    profile,
    dialectProfile: options.dialectProfile ?? DEFAULT_PROFILE,
    seed: options.seed ?? Math.floor(Math.random() * 2 ** 32),
    lifelineUrl: lifeline.url,
    summaryFile: fileOf("summary"),
  });
  using conducting = new Conductor({
    users: config.virtualUsers,
    measuredMs: config.measuredMs,
    tellAll: (command) => lifeline.tellAll(command),
    onProgress,
  });
  conductor = conducting;
  using clockWatch = new ClockWatch();

  await bundleScript("coalescing-load", fileOf("script"));
  await writeFile(fileOf("config"), `${JSON.stringify(config, null, 2)}\n`);
  await writeFile(fileOf("lines"), "");
  signal.throwIfAborted();
  const exit = await runK6({
    k6: k6.path,
    script: fileOf("script"),
    consoleOutput: fileOf("lines"),
    environment: environmentFor(config, fileOf("config"), passwordOf),
    askToStop: () => lifeline.tellAll("stop"),
    signal,
  });
  const access = { config, password: passwordOf(config.passwordEnv) };
  const left = await Promise.all(sessions.open.map((session) => releaseSession(session, access)));
  for (const finding of left.flat()) options.onLeftover?.(finding);
  signal.throwIfAborted();
  if (conducting.impasse !== undefined) throw impasseTrouble(conducting.impasse, config.baseUrl);
  const merged = mergeLines(await readFile(fileOf("lines"), "utf8"), config.virtualUsers, config.rangeMs);
  // Note: k6 only reports an exception of a virtual user, and ends as if nothing had happened.
  const hasRun = (exit.code === 0 || exit.code === THRESHOLDS_MISSED) && merged.users > 0;
  if (!hasRun) throw k6Trouble(exit);

  clockWatch.look();
  return buildLoadResult({
    profile: profile.name,
    offered: profile.traffic?.offered,
    config,
    k6Version: k6.version,
    startedAt: conducting.startedAt ?? new Date(),
    merged,
    metronomeLateness: lifeline.metronome.lateness.take(),
    clockSteps: clockWatch.steps,
  });
}

/** No more of the parent's environment than a process needs, so that no other secret is in k6's. */
function environmentFor(
  config: LoadConfig,
  configFile: string,
  passwordOf: (variable: string) => string,
): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    SystemRoot,
    RCC_CONFIG: configFile,
    [config.passwordEnv]: passwordOf(config.passwordEnv),
  };
}

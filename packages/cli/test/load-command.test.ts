import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, sweepLeftovers } from "@myrcc/conformance";
import { checkSchema, type LoadConfig, type LoadResult } from "@myrcc/contracts";
import { fitProfile, readProfileFile } from "@myrcc/load";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { targetOf, targetText } from "../src/simulated-target.ts";
import { k6In, load, passwords, startPlatformHere, whenMeasured } from "./load-run.ts";
import { rcc, type Ended } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/** What `rcc load` says and leaves. */
async function loaded(
  ...args: readonly string[]
): Promise<{ readonly ended: Ended; readonly result: LoadResult; readonly config: LoadConfig }> {
  await using scratch = await makeScratchFolder();
  const ended = await rcc(["load", ...args, "--out", scratch.path]);
  const [name = "", ...others] = await readdir(scratch.path);
  if (name === "" || others.length > 0) throw new Error(`not one report: ${ended.stdout}${ended.stderr}`);
  const fileOf = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(scratch.path, name, "load", file), "utf8"));
  const result = checkSchema("LoadResult", await fileOf("load-result.json"));
  const config = checkSchema("LoadConfig", await fileOf("config.json"));
  if (!result.ok || !config.ok) throw new Error(`not of their schemas: ${ended.stdout}${ended.stderr}`);
  return { ended, result: result.value, config: config.value };
}

test("an office on the embedded simulator: its calls are made as the timetable says", async () => {
  const { ended, result, config } = await loaded("office", "--duration", "8s", "--seed", "1");
  const { traffic, requests = {}, validity } = result;
  const planned = config.traffic?.calls ?? [];

  expect(ended.stderr).not.toContain("left by the load");
  // A machine that is busy with something else makes it void; it must not make it wrong.
  expect(ended.code).toBe(validity.valid ? 0 : 2);
  expect(ended.stdout).toContain(validity.valid ? "8 s: honoured" : "no verdict");
  expect(traffic?.timetable).toMatchObject({ share: 1, laidOut: planned.length });
  expect(planned.length).toBeGreaterThan(40);
  expect(traffic?.calls.planned).toBe(planned.length);
  if (!validity.valid) return;
  expect(traffic?.calls).toMatchObject({ placed: planned.length, refused: 0, late: 0, blocked: 0, unanswered: 0 });
  expect(traffic?.calls.answered).toBe(planned.filter(({ answerMs = Infinity }) => answerMs < 8000).length);
  expect(traffic?.calls.ended).toBe(planned.filter(({ endMs }) => endMs < 8000).length);
  const changes = planned.flatMap(({ holdMs, tonesMs, unholdMs }) => [holdMs, tonesMs, unholdMs]);
  expect(traffic?.changes.accepted).toBe(changes.filter((atMs = Infinity) => atMs < 8000).length);
  expect(traffic?.delayUpper.count).toBeGreaterThan(0);
  // The last ones may be answered when the measured time is over.
  expect(requests["place-call"]?.count).toBeGreaterThan(0.9 * planned.length);
  expect(ended.stdout).toMatch(/^ {2}pass {10}RCC-COALESCE-4: .* between snapshots/m);
});

test("a window of 250 ms is red under load", async () => {
  const { ended, result } = await loaded("office", "--duration", "10s", "--fault", "window-250");

  expect(ended.code).toBe(result.validity.valid ? 1 : 2);
  if (!result.validity.valid) return;
  expect(ended.stdout).toMatch(/^ {2}fail {10}RCC-COALESCE-4: 2[45]\d(\.\d)? ms .* between snapshots/m);
  expect(ended.stdout).toContain("not honoured");
});

test("a listener that is starved while the session's first is not has a figure of its own", async () => {
  const { ended, result } = await loaded("smoke", "--duration", "3s", "--calls", "8", "--fault", "listener-starved");

  expect(result.otherListeners?.neverShown).toBeGreaterThan(100);
  if (!result.validity.valid) return;
  expect(ended.stdout).toMatch(/^ {2}warning {7}RCC-COALESCE-7: (\d+) of \1 changes to another listener/m);
});

test("a profile that the target file does not allow is refused before anything is dialled", async () => {
  await using scratch = await makeScratchFolder();
  const file = join(scratch.path, "target.yaml");
  // Nothing listens there.
  await writeFile(file, targetText(targetOf(DEFAULT_WORLD, "http://127.0.0.1:9", 100)));

  const { code, stderr } = await rcc(["load", "office", "--target", file, "--out", scratch.path], passwords);

  expect(code).toBe(2);
  expect(stderr).toContain("(profile.too-large)");
  expect(stderr).toContain("at most 24 calls at once");
  expect(stderr).toMatch(/mend: +Make it smaller: --calls 24 leaves [\d.]+ % of its traffic/);
  expect(await readdir(scratch.path)).toEqual(["target.yaml"]);
});

test.each([
  ["a time without its unit", ["office", "--duration", "30"], "flag.invalid", "a time from 1s to 24h"],
  ["less than a second", ["office", "--duration", "0.5s"], "flag.invalid", "a time from 1s to 24h"],
  ["no call", ["office", "--calls", "0"], "flag.invalid", "a number from 1 to 5000"],
  [
    "a fault of a platform",
    ["office", "--target", "x.yaml", "--fault", "window-250"],
    "flag.invalid",
    "one of the two",
  ],
  ["no profile", [], "flag.invalid", "<profile>"],
  ["a profile that there is not", ["ofice"], "file.unreadable", "office, overload-recovery, smoke, soak, storm"],
])("%s is refused", async (_, args, code, expected) => {
  const ended = await rcc(["load", ...args]);

  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(`(${code})`);
  expect(ended.stderr).toContain(expected);
});

describe("whatever ends a run with traffic, no call, listener or session is left", () => {
  test.each([
    ["an abort", (abort: AbortController, _runDir: string): void => abort.abort(new Error("enough")), /enough/],
    [
      "the death of k6",
      (_abort: AbortController, runDir: string): void => void process.kill(k6In(runDir), "SIGKILL"),
      /k6/,
    ],
  ])("%s", async (_, end, reason) => {
    await using platform = await startPlatformHere();
    const abort = new AbortController();
    const leftovers: string[] = [];
    const wish = { profile: readProfileFile("office"), overrides: { durationMs: 20_000, calls: 24 }, seed: 1 };
    const profile = { ...fitProfile(wish, platform.target), listenersPerSession: 3 };

    const run = load(platform, {
      profile,
      seed: 1,
      signal: abort.signal,
      onLeftover: (text) => leftovers.push(text),
      onProgress: whenMeasured(4, () => end(abort, platform.runDir)),
    });

    await expect(run).rejects.toThrow(reason);
    expect(leftovers).toEqual([]);
    expect(platform.openSessions()).toBe(0);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });
});

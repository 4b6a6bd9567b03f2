import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, sweepLeftovers } from "@myrcc/conformance";
import type { LoadResult } from "@myrcc/contracts";
import type { Line } from "@myrcc/contracts/client";
import { judgeLoad, loadTroubles } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";
import { openForeignSession } from "./foreign-session.ts";
import { load, passwords, SHORT, startPlatform } from "./load-run.ts";

function verdicts(result: LoadResult): Record<string, string> {
  return Object.fromEntries(judgeLoad(result).map((finding) => [finding.requirement, finding.verdict]));
}

test("a sound platform: 24 calls at once, every figure there, nothing lost, nothing left", async () => {
  await using platform = await startPlatform();

  const result = await load(platform);

  expect(result.validity).toEqual({ valid: true, reasons: [] });
  expect(result.calls).toEqual({ planned: 24, established: 24 });
  expect(result.changes.accepted).toBeGreaterThan(1000);
  expect(result.changes).toMatchObject({ refused: 0, resolved: result.changes.accepted });
  expect(result.interval.count).toBeGreaterThan(300);
  expect(result.control.error.count).toBeGreaterThan(299);
  expect(result.delayUpper.count).toBe(result.changes.resolved);
  expect(result.finals.checked).toBeGreaterThanOrEqual(5 * 24);
  expect(result.finals.lost).toBe(0);
  expect(loadTroubles(result)).toEqual([]);
  expect(result.counters).not.toHaveProperty("handler_errors");
  expect(result.counters["frames_checked"]).toBeGreaterThan(20);
  expect(result.counters).not.toHaveProperty("frames_invalid");
  expect(verdicts(result)).toEqual({
    // A machine that is busy with something else may leave a tenth of the window open; it must not decide it wrongly.
    "RCC-COALESCE-3": expect.stringMatching(/^(pass|inconclusive)$/),
    "RCC-COALESCE-4": "pass",
    "RCC-COALESCE-5": "pass",
    "RCC-COALESCE-6": "pass",
    "RCC-COALESCE-7": expect.stringMatching(/^(pass|inconclusive)$/),
    "RCC-FRAME-1": "pass",
    "RCC-FRAME-2": "pass",
    "RCC-LINE-2": "pass",
    "RCC-LINE-3": "pass",
    "RCC-LINE-4": "pass",
    "RCC-LINE-8": "pass",
  });
  expect(result.view?.outdatedMs).toBeGreaterThan(0);
  expect(result.view?.batches.reduce((sum, { frames }) => sum + frames, 0)).toBe(result.frames.received);
  expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
});

test("a frame that breaks the schema is counted, with why the first of them does", async () => {
  await using platform = await startPlatform("--fault", "late-frames-malformed");

  const result = await load(platform);

  const { received, checked, invalid } = result.frames;
  expect(received).toBeGreaterThan(1000);
  expect(checked).toBeGreaterThan(received / 40);
  expect(invalid).toBeGreaterThan(checked / 4);
  expect(judgeLoad(result).filter(({ requirement: id }) => id === "RCC-FRAME-1")).toEqual([
    expect.objectContaining({ verdict: "pass", exercised: checked - invalid }),
    {
      requirement: "RCC-FRAME-1",
      verdict: "fail",
      expected: "every frame of schema SnapshotFrame",
      observed: expect.stringMatching(
        `^${invalid} of ${checked} frames are not, the first because /item/0/creationTime must be string`,
      ),
      exercised: invalid,
    },
  ]);
});

test("frames that take another name under load are counted, with the first such name", async () => {
  await using platform = await startPlatform("--fault", "late-frames-misnamed");

  const { frames } = await load(platform);

  expect(frames.misnamed).toBeGreaterThan(frames.received / 4);
  expect(frames).toMatchObject({ invalid: 0, firstMisnamed: expect.stringMatching(/^LOAD-1-[12]$/) });
});

test("snapshots that come again after newer ones are counted, and break what the suites judge as well", async () => {
  await using platform = await startPlatform("--fault", "stale-after-newer");

  const result = await load(platform);

  expect(result.counters["snapshots_older"]).toBeGreaterThan(20);
  expect(verdicts(result)).toMatchObject({ "RCC-LINE-2": "pass", "RCC-LINE-3": "pass", "RCC-LINE-4": "fail" });
});

test("changes that are accepted and do not happen keep the run from being conformant", async () => {
  await using platform = await startPlatform("--fault", "unhold-ignored");

  expect(loadTroubles(await load(platform))).toContainEqual(
    expect.stringMatching(/^under load, \d+ line\(s\) ended in another state than that of their last accepted change$/),
  );
});

test("a run that decides nothing is made again, twice at most, and every attempt is named", async () => {
  await using platform = await startPlatform();
  // No instrument keeps up with changes every 0.4 to 0.9 ms.
  const target = { ...platform.target, nominalWindowMs: 2 };

  const { attempts, validity } = await load({ ...platform, target }, { profile: { ...SHORT, measuredMs: 1000 } });

  expect(validity.valid).toBe(false);
  expect(attempts.map(({ repeatedBecause }) => repeatedBecause)).toEqual([
    expect.stringContaining("planned changes were due while the previous one was still under way"),
    expect.stringContaining("planned changes were due while the previous one was still under way"),
    undefined,
  ]);
  expect(await readdir(join(platform.runDir, "load"))).toEqual(
    expect.arrayContaining(["attempt-1.json", "attempt-2.json", "load-result.json"]),
  );
});

test("the run's folder holds the merged result and the files it comes from, and no credential", async () => {
  await using platform = await startPlatform();

  const result = await load(platform);

  const folder = join(platform.runDir, "load");
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  expect(names).toEqual(
    expect.arrayContaining(["config.json", "k6-summary.json", "lines.ndjson", "load-result.json", "script.js"]),
  );
  expect(JSON.parse(texts[names.indexOf("load-result.json")] ?? "")).toEqual(result);
  // The script is the same for everybody, and holds the contract's examples.
  const ofThisRun = texts.filter((_, index) => names[index] !== "script.js");
  expect(ofThisRun.filter((text) => /demo-e1|SESSIONID=|myRCC;[0-9a-f]{8}-|Basic [A-Za-z0-9+/]{8}/.test(text))).toEqual(
    [],
  );
});

describe("what keeps a run from being made is said", () => {
  test("a password that is refused", async () => {
    await using platform = await startPlatform();

    await expect(load(platform, { passwordOf: () => "wrong" })).rejects.toMatchObject({
      code: "credentials.refused",
      detail: { where: platform.target.baseUrl, found: "Login answers 401" },
    });
  });

  test("a pool of extensions that are not there", async () => {
    await using platform = await startPlatform();
    const enterprises = [{ name: "e1", pool: ["101", "102", "998", "999"] }];

    await expect(load({ ...platform, target: { ...platform.target, enterprises } })).rejects.toMatchObject({
      code: "target-file.invalid",
      detail: { found: "no extension has the number 998, 999" },
    });
  });

  test("a platform that does not answer", async () => {
    await using platform = await startPlatform();
    const target = { ...platform.target, baseUrl: "http://127.0.0.1:9" };

    await expect(load({ ...platform, target })).rejects.toMatchObject({ code: "target.unreachable" });
  });
});

test("no more calls at once and per second than the target file allows", async () => {
  await using platform = await startPlatform();
  const target = { ...platform.target, limits: { maxConcurrentCalls: 5, maxCallsPerSecond: 4 } };
  await using somebody = await openForeignSession(target, passwords);
  let seen: Promise<readonly Line[]> | undefined;
  const notes: string[] = [];

  const result = await load(
    { ...platform, target },
    {
      onNote: (text) => notes.push(text),
      onProgress: (text) => {
        if (text.startsWith("measuring with")) seen ??= somebody.liveLines();
      },
    },
  );

  const placedMs = ((await seen) ?? [])
    .filter(({ isIncoming }) => !isIncoming)
    .map(({ createdMs = 0 }) => createdMs)
    .toSorted((one, other) => one - other);
  expect(notes).toEqual(["5 calls instead of 24: limits.maxConcurrentCalls of the target allows no more"]);
  expect(result.calls).toEqual({ planned: 5, established: 5 });
  expect(placedMs).toHaveLength(5);
  // 250 ms apart on average; less only by what the first call came late.
  expect(((placedMs.at(-1) ?? 0) - (placedMs[0] ?? 0)) / 4).toBeGreaterThan(200);
});

import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSchema, Trouble, type KneeResult, type KneeRun, type Target } from "@myrcc/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findKnee } from "../../src/knee/find-knee.ts";
import { fitLadder, isKneeProfile, needsOfLadder, type KneeProfile } from "../../src/knee/ladder.ts";
import type { LoadProfile } from "../../src/profile/load-profile.ts";
import { readProfileFile } from "../../src/profile/profile-file.ts";
import { aRung } from "./a-rung.ts";

let runDir = "";

beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), "myrcc-knee-"));
});

afterEach(async () => {
  await rm(runDir, { recursive: true, force: true });
});

const PROFILE = kneeProfile();
const WISH = { profile: PROFILE, overrides: {}, seed: 7 };

function kneeProfile(): KneeProfile {
  const profile = readProfileFile("knee-brisk");
  const knee = { fromCallsPerSecond: 20, toCallsPerSecond: 320, factor: 2, resolution: 0.2, repeats: 3 } as const;
  const searching = { ...profile, knee };
  if (!isKneeProfile(searching)) throw new Error("the profile has no traffic");
  return searching;
}

function target(limits: Required<Target>["limits"]): Target {
  const { extensions } = needsOfLadder(WISH);
  return {
    format: "myrcc-target/1",
    product: { name: "Istra", version: "9" },
    baseUrl: "http://127.0.0.1:9",
    nominalWindowMs: 100,
    accounts: [{ login: "rcc", enterprise: "e1", passwordEnv: "PASSWORD" }],
    enterprises: [{ name: "e1", pool: Array.from({ length: extensions }, (_, index) => String(101 + index)) }],
    limits,
  };
}

function ample(): Target {
  const { callsAtOnce, callsPerSecond } = needsOfLadder(WISH);
  return target({ maxConcurrentCalls: callsAtOnce, maxCallsPerSecond: callsPerSecond });
}

/** A search on a platform that keeps up with so many calls per second. */
async function found(
  knee: number,
  beforeRun: (callsPerSecond: number, onLeftover: (text: string) => void) => void = () => {},
  left: string[] = [],
  answerMs: (callsPerSecond: number) => number = (rate) => 5 + rate / 50,
): Promise<{
  readonly result: KneeResult;
  readonly told: readonly KneeRun[];
  readonly fitted: readonly LoadProfile[];
}> {
  const told: KneeRun[] = [];
  const fitted: LoadProfile[] = [];
  const result = await findKnee({
    ...WISH,
    target: ample(),
    passwordOf: () => "",
    runDir,
    k6: { path: "k6", version: "2.2.0" },
    signal: new AbortController().signal,
    onProgress: () => {},
    onRun: (run) => told.push(run),
    onLeftover: (text) => left.push(text),
    run: async ({ profile, onLeftover = () => {} }) => {
      const rate = profile.traffic?.offered.callsPerSecond ?? 0;
      beforeRun(rate, onLeftover);
      fitted.push(profile);
      return aRung(rate <= knee ? "met" : "missed", answerMs(rate));
    },
  });
  return { result, told, fitted };
}

async function written(): Promise<unknown> {
  return JSON.parse(await readFile(join(runDir, "knee-result.json"), "utf8"));
}

test("the ladder is climbed run by run, and every run has its rate, its timetable and its folder", async () => {
  const { fitted, result, told } = await found(100);

  expect(checkSchema("KneeResult", result)).toMatchObject({ ok: true });
  expect(result.outcome).toEqual({ kind: "knee", meetsAt: 95.1, notMetAt: 113 });
  expect(result.rungs.map(({ callsPerSecond, decision }) => [callsPerSecond, decision])).toEqual([
    [20, "met"],
    [40, "met"],
    [80, "met"],
    [95.1, "met"],
    [113, "missed"],
    [160, "missed"],
  ]);
  expect(told).toEqual(result.runs);
  expect(fitted.map(({ traffic }) => traffic?.offered.callsPerSecond)).toEqual(
    result.runs.map(({ callsPerSecond }) => callsPerSecond),
  );
  expect(result.runs.slice(0, 2).map(({ folder, seed }) => [folder, seed])).toEqual([
    ["runs/1", 7],
    ["runs/2", 8],
  ]);
  expect(fitted[0]?.traffic?.timetable.calls).not.toEqual(fitted[1]?.traffic?.timetable.calls);
  expect(await readdir(join(runDir, "runs"))).toHaveLength(result.runs.length);
  expect(await written()).toEqual(result);
});

test("what a run could not release is told, and stands in the result", async () => {
  const left: string[] = [];
  const { result } = await found(
    1000,
    (rate, onLeftover) => {
      if (rate === 40) onLeftover("a line of 101 is still there");
    },
    left,
  );

  expect(result.outcome.kind).toBe("met-throughout");
  expect(result.leftovers).toEqual(Array.from({ length: 2 }, () => "40 calls/s: a line of 101 is still there"));
  expect(left).toEqual(result.leftovers);
});

test("a rung that cannot be run ends the search with what was found until then, and says why", async () => {
  const inUse = new Trouble("pool.in-use", { where: "101", expected: "free", found: "a live line", mend: "Wait." });
  const { result } = await found(1000, (rate) => {
    if (rate === 80) throw inUse;
  });

  expect(result.outcome).toEqual({ kind: "unfinished", meetsAt: 40, because: inUse.message });
  expect(result.runs).toHaveLength(4);
  expect(await written()).toEqual(result);
  await expect(
    found(1000, () => {
      throw inUse;
    }),
  ).rejects.toBe(inUse);
});

test("whatever ends a search, the result of the runs that have ended is there", async () => {
  const bug = new Error("interrupted");

  await expect(
    found(1000, (rate) => {
      if (rate === 40) throw bug;
    }),
  ).rejects.toBe(bug);

  const result = await written();
  expect(checkSchema("KneeResult", result)).toMatchObject({ ok: true });
  expect(result).toMatchObject({
    outcome: { kind: "unfinished", meetsAt: 20, because: "the search was still under way" },
    runs: [{ folder: "runs/1" }, { folder: "runs/2" }],
  });
});

test("the ladder ends at a rate that a rung can have, no higher than asked for", () => {
  const odd = { ...WISH, profile: { ...PROFILE, knee: { ...PROFILE.knee, toCallsPerSecond: 133.6 } } };
  const { callsAtOnce } = needsOfLadder(WISH);

  // Four fifths of 167 are 133.6.
  expect(fitLadder(odd, target({ maxConcurrentCalls: callsAtOnce, maxCallsPerSecond: 167 })).toCallsPerSecond).toBe(
    133,
  );
});

test("a law is fitted over the runs", async () => {
  expect((await found(100)).result.scalability).toMatchObject({ samples: 12 });
});

test("runs without a mean are left out of the law, which says so", async () => {
  const { result } = await found(100, undefined, undefined, (rate) => (rate > 150 ? 40_000 : 5 + rate / 50));

  expect(result.scalability).toMatchObject({ samples: 10, leftOut: 2 });
});

test("the ladder ends where the target's limits do", () => {
  const { callsAtOnce } = needsOfLadder(WISH);

  expect(fitLadder(WISH, ample()).toCallsPerSecond).toBe(320);
  // Four fifths of them may be asked for.
  expect(fitLadder(WISH, target({ maxConcurrentCalls: callsAtOnce, maxCallsPerSecond: 110 })).toCallsPerSecond).toBe(
    80,
  );
  const byThree = { ...WISH, profile: { ...PROFILE, knee: { ...PROFILE.knee, factor: 3 } } };
  expect(fitLadder(byThree, target({ maxConcurrentCalls: callsAtOnce, maxCallsPerSecond: 110 })).toCallsPerSecond).toBe(
    35.7,
  );
});

test("a target that does not allow the lowest rung is refused", () => {
  const small = target({ maxConcurrentCalls: 24, maxCallsPerSecond: 10 });

  expect(() => fitLadder(WISH, small)).toThrow(
    expect.objectContaining({
      code: "profile.too-large",
      // --calls is refused beside a knee.
      detail: expect.objectContaining({ mend: expect.not.stringContaining("--calls") }),
    }),
  );
});

test("a highest rung of more calls than can be laid out refuses the ladder, instead of ending it lower", () => {
  const wish = { ...WISH, overrides: { durationMs: 86_400_000 } };
  const limits = { maxConcurrentCalls: 24, maxCallsPerSecond: 5 };

  expect(() => needsOfLadder(wish)).toThrow(/profile knee-brisk: expected at most 2000000 calls in one run/);
  expect(() => fitLadder(wish, target(limits))).toThrow(/found some 27648000: 320 calls per second at the most/);
});

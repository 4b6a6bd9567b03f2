import type { LoadResult, ProfileRecovery, RecoveryResult, SeriesBucket } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { judgeRecovery, recoveryOf, recoverySentence } from "../../src/timing/recovery.ts";
import { SparseRecorder } from "../../src/timing/sparse-recorder.ts";
import { histogramOf } from "./histogram-of.ts";

/** Over at 4 s, of buckets of a second. */
const WANTED: ProfileRecovery = {
  overloadEndsAtSeconds: 4,
  withinSeconds: 3,
  buckets: 2,
  drivenDelay: { quantile: 0.9, atMostMs: 150 },
};

const DELAYS = { ".": [40, 50], "#": [400, 50], "?": [40, 10] } as const;

/** Of an instrument that stalls for that long in so many of six hundred messages. */
function errors(stallMs: number, count: number): LoadResult["control"] {
  const error = Array.from({ length: 600 }, (_, index) => (index < count ? stallMs : 0.2));
  return { periodMs: 100, error: histogramOf(error), lateness: histogramOf(error) };
}

const QUIET = errors(0, 0);

function delays(valueMs: number, count: number): SeriesBucket["drivenDelay"] {
  const recorder = new SparseRecorder(30_000, 1);
  for (let index = 0; index < count; index += 1) recorder.add(valueMs);
  return recorder.take();
}

/** Buckets from a drawing: `.` keeps to the limit, `#` does not, `?` has too few samples. */
function series(drawing: string): NonNullable<LoadResult["series"]> {
  const buckets = drawing.split("").map((sign): SeriesBucket => {
    const [valueMs, count] = DELAYS[sign === "#" || sign === "?" ? sign : "."];
    return { frames: 10, drivenDelay: delays(valueMs, count) };
  });
  return { bucketMs: 1000, buckets };
}

describe("four seconds, of which two are overloaded, and then", () => {
  test.each<[string, string, Partial<RecoveryResult>, string]>([
    ["at once", "..##.....", { state: "recovered", afterMs: 0, afterLeastMs: 0, failing: 2 }, "met"],
    ["after two seconds", "..####...", { state: "recovered", afterMs: 2000, afterLeastMs: 1000 }, "met"],
    ["after five", "..#######..", { state: "recovered", afterMs: 5000, afterLeastMs: 4000 }, "missed"],
    ["between one and five", "..####???..", { state: "recovered", afterMs: 5000, afterLeastMs: 1000 }, "undecided"],
    ["not for long enough at first", "..##.#...", { state: "recovered", afterMs: 2000, afterLeastMs: 1000 }, "met"],
    ["and once more not", "..####..#..", { state: "recovered", afterMs: 2000, relapses: 1 }, "undecided"],
    ["too late, and once more not", "..#######..#..", { state: "recovered", afterMs: 5000, relapses: 1 }, "missed"],
    ["and in the last bucket not", "..##.....#", { state: "recovered", afterMs: 0, relapses: 1 }, "undecided"],
    ["then no more until the end", "..##..#######", { state: "not-recovered", relapses: 7 }, "missed"],
    [
      "then not for two in a row",
      "..##..##...",
      { state: "recovered", afterMs: 4000, afterLeastMs: 3000 },
      "undecided",
    ],
    ["then nothing was told any more", "..##..?????", { state: "unknown", relapses: 0 }, "undecided"],
    ["then one told nothing", "..##..?....", { state: "recovered", afterMs: 0 }, "met"],
    ["never", "..#######", { state: "not-recovered" }, "missed"],
    ["only in the last bucket", "..######.", { state: "not-recovered" }, "missed"],
    ["never for two in a row", "..##.#.#.#.", { state: "not-recovered" }, "missed"],
    ["without samples", "..##?????", { state: "unknown" }, "undecided"],
    ["with samples now and then", "..##.?.?.?.", { state: "unknown" }, "undecided"],
    ["there was nothing", ".........", { state: "held-throughout", failing: 0, afterMs: 0 }, "met"],
    ["nothing was told meanwhile", "..????????..", { state: "recovered", unknown: 8, afterMs: 6000 }, "undecided"],
    ["nothing was told until it ended", "..??.....", { state: "recovered", failing: 0, unknown: 2, afterMs: 0 }, "met"],
    ["it began only then", "....##...", { state: "recovered", afterMs: 2000, failing: 0 }, "met"],
  ])("%s: %s", (_, drawing, expected, decision) => {
    const recovery = recoveryOf(series(drawing), WANTED, QUIET);

    expect(recovery).toMatchObject({ overloadEndsAtMs: 4000, buckets: 2, ...expected });
    expect(judgeRecovery(recovery, WANTED, true).decision).toBe(decision);
  });
});

test("the first bucket that counts begins after the overload", () => {
  const late = { ...WANTED, overloadEndsAtSeconds: 4.2 };

  expect(recoveryOf(series("..###...."), late, QUIET)).toMatchObject({ state: "recovered", afterMs: 800, failing: 3 });
});

test("answers and the share of calls that are placed have to be within limits as well", () => {
  const sound = bucket(5, 10);
  const wanted = { ...WANTED, answers: { quantile: 0.9, atMostMs: 100 }, placedShare: 0.8 };
  const stateAfter = (...later: SeriesBucket[]): RecoveryResult["afterMs"] =>
    recoveryOf({ bucketMs: 1000, buckets: [sound, sound, sound, sound, ...later, sound, sound] }, wanted, QUIET)
      .afterMs;

  expect(stateAfter(sound, bucket(5, 8))).toBe(0);
  expect(stateAfter(bucket(300, 10))).toBe(1000);
  expect(stateAfter(sound, bucket(5, 7))).toBe(2000);
});

describe("of the calls due in a bucket", () => {
  const wanted = { ...WANTED, placedShare: 0.8 };
  const sound = bucket(5, 10);
  const after = (...later: SeriesBucket[]): RecoveryResult =>
    recoveryOf({ bucketMs: 1000, buckets: [sound, sound, bucket(5, 0), bucket(5, 0), ...later] }, wanted, QUIET);
  const idle = { ...sound, calls: { offered: 0, placed: 0, failed: 0, late: 0 } };

  test("those that the instrument was late for are none of the platform's", () => {
    const late = { ...sound, calls: { offered: 10, placed: 5, failed: 0, late: 4 } };
    const later = { ...sound, calls: { offered: 10, placed: 4, failed: 0, late: 4 } };

    expect(after(late, sound)).toMatchObject({ state: "recovered", afterMs: 0 });
    expect(after(later, sound, sound)).toMatchObject({ state: "recovered", afterMs: 1000 });
  });

  test("where it was late for all of them, nothing is known", () => {
    const late = { ...sound, calls: { offered: 3, placed: 0, failed: 0, late: 3 } };

    expect(after(late, sound, sound)).toMatchObject({ state: "recovered", afterMs: 1000, unknown: 1 });
    expect(after(late, late, late)).toMatchObject({ state: "unknown" });
  });

  test("none at all in a row is no recovery", () => {
    expect(after(idle, idle, idle)).toMatchObject({ state: "unknown" });
    expect(after(idle, idle, sound)).toMatchObject({ state: "recovered", afterMs: 1000 });
    expect(after(sound, idle, idle, idle)).toMatchObject({ state: "recovered", afterMs: 0 });
  });
});

describe("a bucket beyond a limit", () => {
  const stalled = { frames: 10, drivenDelay: delays(180, 50) };
  const { buckets, bucketMs } = series("..##.....");
  const given = { bucketMs, buckets: [...buckets.slice(0, 4), stalled, ...buckets.slice(5)] };

  // Once a false alarm: a stall of the instrument broke a bucket.
  test("by no more than the instrument's noise may explain is unknown", () => {
    expect(recoveryOf(given, WANTED, errors(100, 120))).toMatchObject({
      state: "recovered",
      afterMs: 1000,
      unknown: 1,
    });
    expect(recoveryOf(given, WANTED, errors(100, 120))).toMatchObject({ afterLeastMs: 0 });
  });

  test("by more is beyond it", () => {
    expect(recoveryOf(given, WANTED, QUIET)).not.toHaveProperty("unknown");
    expect(recoveryOf(series("..#####..."), WANTED, errors(100, 120))).toMatchObject({ afterLeastMs: 2000 });
  });
});

test("nothing is decided in a void run", () => {
  const recovery = recoveryOf(series("..#######"), WANTED, QUIET);

  expect(judgeRecovery(recovery, WANTED, false)).toMatchObject({ decision: "undecided", because: "the run is void" });
});

test.each([
  [
    "..####..#..",
    "the overload ended at 4 s; within its limits again for 2 buckets one after the other after 1 to 2 s (2 buckets were beyond a limit before it ended); 1 later buckets were beyond a limit again",
  ],
  [
    "..#######",
    "the overload ended at 4 s; not recovered: until the end of the measured time it was not within its limits for 2 buckets one after the other",
  ],
  [
    "..##..#######",
    "the overload ended at 4 s; not recovered: until the end of the measured time it was not within its limits for 2 buckets one after the other and stayed so; 7 buckets after the first of them were beyond a limit",
  ],
  [
    "..??.....",
    "the overload ended at 4 s; within its limits again for 2 buckets one after the other after 0 to 0 s (0 buckets were beyond a limit before it ended); 2 buckets until then had too few samples or too much noise",
  ],
  [".........", "the overload ended at 4 s; nothing had left its limits, so there was nothing to recover from"],
  [
    "..##?????",
    "the overload ended at 4 s; whether it recovered is not known: too few samples or too much noise afterwards",
  ],
])("%s in words", (drawing, sentence) => {
  expect(recoverySentence(recoveryOf(series(drawing), WANTED, QUIET))).toBe(sentence);
});

function bucket(answerMs: number, placed: number): SeriesBucket {
  return {
    frames: 10,
    drivenDelay: delays(40, 50),
    answer: delays(answerMs, 50),
    calls: { offered: 10, placed, failed: 0 },
  };
}

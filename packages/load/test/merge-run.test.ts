import { checkSchema, Trouble, type Histogram, type LoadLine, type LoadResult } from "@myrcc/contracts";
import { emptyHistogram, HistogramRecorder, SparseRecorder } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";
import { configIn, mergeRun, type CollectedRun } from "../src/merge-run.ts";
import type { Printed } from "../src/require-one-run.ts";
import { aLoadConfig } from "./a-load-config.ts";

const CONFIG = { ...aLoadConfig(10_000), virtualUsers: 2, processes: 2 };

function line(user: number, more: Partial<LoadLine> = {}): LoadLine {
  const recorder = new HistogramRecorder(CONFIG.rangeMs);
  for (let index = 0; index < 400; index += 1) recorder.add(user);
  const taken = recorder.take();
  return {
    format: "myrcc-load-line/1",
    instance: "1",
    user,
    sequence: 0,
    isLast: true,
    histograms: { controlError: taken, interval: taken },
    counters: { frames: 10 * user, calls_established: 1 },
    ...more,
  };
}

const WRITTEN_AT = new Date("2026-03-02T10:15:40Z");
const COLLECTED = { config: CONFIG, configFile: "config.json", writtenAt: WRITTEN_AT };
const UNWATCHED = "whether the clock stepped is not known: only the process that starts k6 watches it";

const GUESTS: NonNullable<LoadResult["guests"]> = {
  does: "login",
  planned: 2,
  ready: 2,
  failed: 0,
  silent: 0,
  lost: 0,
  readyAfter: emptyHistogram(),
  firstFrameAfter: emptyHistogram(),
};

const TRAFFIC: NonNullable<LoadResult["traffic"]> = {
  timetable: { callsPerSecond: 8, callsAtOnce: 120, share: 1, laidOut: 80, postponed: 0, peak: 140 },
  calls: { planned: 80, placed: 80, refused: 0, late: 0, blocked: 0, answered: 0, unanswered: 0, ended: 0 },
  changes: { planned: 0, accepted: 0, refused: 0 },
  delayLower: emptyHistogram(),
  delayUpper: emptyHistogram(),
};

function merged(told: LoadResult | undefined, ...rows: readonly unknown[]): LoadResult {
  return mergeRun({ ...COLLECTED, printed: [printed(...rows)], told });
}

function printed(...rows: readonly unknown[]): Printed {
  return {
    where: "lines.ndjson",
    text: rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n"),
  };
}

/** What the parent of the run left beside the lines. */
function aToldResult(clockSteps: number): LoadResult {
  const lateness = new HistogramRecorder(CONFIG.rangeMs);
  for (let index = 0; index < 400; index += 1) lateness.add(0.1);
  const lines = merged(undefined, line(1), line(2));
  return {
    ...lines,
    generator: { ...lines.generator, k6Version: "2.2.0" },
    usage: { cores: 2, busy: 0.5, processes: [{ name: "k6", cores: 0.4, mostCores: 0.6, mostMemoryMiB: 120 }] },
    startedAt: "2026-03-02T10:15:27.000Z",
    attempts: [
      { startedAt: "2026-03-02T10:15:02.000Z", repeatedBecause: "3 handlers failed" },
      { startedAt: "2026-03-02T10:15:27.000Z" },
    ],
    control: { ...lines.control, lateness: lateness.take() },
    counters: { ...lines.counters, clock_steps: clockSteps },
    validity: { valid: true, reasons: [] },
  };
}

test("the lines of two pods, and what k6 printed between them, are one result, of which nobody watched the clock", () => {
  const result = merged(undefined, "     execution: local", line(1), "running (0m10.0s), 0/1 VUs", line(2), "");

  expect(checkSchema("LoadResult", result)).toMatchObject({ ok: true });
  expect(result).toMatchObject({ profile: "test", generator: { processes: 2, virtualUsers: 2 } });
  expect(result.interval.count).toBe(800);
  expect(result.frames.received).toBe(30);
  expect(result.counters).not.toHaveProperty("clock_steps");
  expect(result.validity).toEqual({ valid: false, reasons: [UNWATCHED] });
  // The last of the lines was written when the measured time had ended.
  expect(result.startedAt).toBe("2026-03-02T10:15:30.000Z");
});

describe("what lies beside the lines", () => {
  test("gives what only the parent of the run knows", () => {
    const told = aToldResult(0);
    const result = merged(told, line(1), line(2));

    expect(checkSchema("LoadResult", result)).toMatchObject({ ok: true });
    expect(result).toEqual(told);
  });

  test("keeps a run void whose clock stepped", () => {
    expect(merged(aToldResult(2), line(1), line(2)).validity).toEqual({
      valid: false,
      reasons: ["the clock of the machine stepped 2 times"],
    });
  });

  test.each<[string, Partial<LoadResult>]>([
    ["of another profile", { profile: "office" }],
    ["of another duration", { durationMs: 20_000 }],
    ["of another number of processes", { generator: { k6Version: "2.2.0", processes: 1, virtualUsers: 2 } }],
    ["of another number of users", { generator: { k6Version: "2.2.0", processes: 2, virtualUsers: 4 } }],
    ["of another window", { nominalWindowMs: 50 }],
    ["of another number of driven calls", { calls: { planned: 2, established: 2 } }],
    ["of buckets of another width", { series: { bucketMs: 500, buckets: [] } }],
    ["of a run with guests", { guests: GUESTS }],
    ["of a run with traffic", { traffic: TRAFFIC }],
    ["of a run with a name", { run: "another" }],
    ["that was merged itself", { counters: {} }],
  ])("says nothing of the clock when it is %s", (_, other) => {
    expect(merged({ ...aToldResult(0), ...other }, line(1), line(2)).validity.reasons).toEqual([UNWATCHED]);
  });
});

describe("lines of another run are refused", () => {
  const NAMED = { ...COLLECTED, config: { ...CONFIG, run: "one" } };

  test("by the name of the run, which its own lines have and its result as well", () => {
    const own = printed(line(1, { run: "one" }), line(2, { run: "one" }));
    const other = { ...printed(line(2, { run: "other" })), where: "other.log" };

    expect(mergeRun({ ...NAMED, printed: [own], told: undefined })).toMatchObject({
      run: "one",
      interval: { count: 800 },
    });
    expect(refusal({ ...NAMED, printed: [own, other], told: undefined })).toEqual({
      where: "other.log",
      expected: "lines of the run one, as config.json is",
      found: "one of the run other",
      mend: expect.stringContaining("one run"),
    });
    expect(refusal({ ...NAMED, printed: [printed(line(1))], told: undefined }).found).toBe(
      "one of a run without a name",
    );
    expect(refusal({ ...COLLECTED, printed: [own], told: undefined }).expected).toContain(
      "lines of a run without a name",
    );
  });

  test("by bins that reach elsewhere, as with another window", () => {
    const [wide, far] = [samples(new HistogramRecorder(800)), samples(new SparseRecorder(20_000))];
    const all = [
      inFile("1.log", { guestReady: samples(new SparseRecorder(30_000)) }),
      inFile("2.log", { guestReady: far }),
    ];
    expect(refusal({ ...COLLECTED, printed: [inFile("1.log", { interval: wide })], told: undefined })).toMatchObject({
      where: "1.log",
      expected: "bins of 0.1 ms up to 400 ms of interval, as in config.json",
      found: "bins of 0.1 ms up to 800 ms",
    });
    expect(refusal({ ...COLLECTED, printed: all, told: undefined })).toMatchObject({
      where: "2.log",
      expected: "bins of 0.1 ms up to 30000 ms of guestReady, as in 1.log",
    });
  });

  test("by figures by time that are of a longer run, or in other bins", () => {
    const [own, late] = [9, 10].map((bucket) => ({ bucket, histograms: bucketOf(40), counters: {} }));
    if (own === undefined || late === undefined) throw new Error("unreachable");
    const finer = { ...own, histograms: { drivenDelay: samples(new SparseRecorder(30_000)) } };

    expect(
      refusal({ ...COLLECTED, printed: [printed(line(1, { series: [own, late] }))], told: undefined }),
    ).toMatchObject({
      expected: "figures by time in 10 buckets of 1000 ms, as in config.json",
      found: "bucket 11",
    });
    expect(
      refusal({ ...COLLECTED, printed: [printed(line(1, { series: [own, finer] }))], told: undefined }).expected,
    ).toBe("bins of 1 ms up to 30000 ms of drivenDelay by time, as in lines.ndjson");
  });
});

test.each([
  ["a pod whose output is missing", [line(1)], "1 of 2 virtual users told something"],
  [
    "output that was collected twice",
    [line(1), line(2), line(2)],
    "virtual user 2 of process 1 did not tell everything",
  ],
  ["output that was cut", [line(1), line(2, { isLast: false })], "virtual user 2 of process 1 did not tell everything"],
  [
    "a line that was cut",
    [line(1), line(2), '{"format":"myrcc-load-li'],
    "line 3 of the load script's output is damaged",
  ],
  [
    "pods without a metronome",
    [line(1, { histograms: {} }), line(2, { histograms: {} })],
    "the control metronome gave 0 intervals, 299 are needed for its p99",
  ],
])("%s makes the result void", (_, lines, reason) => {
  expect(merged(aToldResult(0), ...lines).validity).toEqual({ valid: false, reasons: [reason] });
});

test("objectives of the configuration are judged by what is merged", () => {
  const slos = { drivenDelay: [{ quantile: 0.9, atMostMs: 1.5 }] };
  const given = { ...COLLECTED, config: { ...CONFIG, slos }, printed: [printed(delays(1), delays(2))] };

  const result = mergeRun({ ...given, told: aToldResult(0) });

  expect(checkSchema("LoadResult", result)).toMatchObject({ ok: true });
  // Half of them take 2 ms, in the process of the other user.
  expect(result.slos).toMatchObject([{ name: "driven delay p90", decision: "missed", samples: 800 }]);
  expect(mergeRun({ ...given, told: undefined }).slos).toMatchObject([{ decision: "undecided" }]);
});

test("a recovery is read from the figures by time, and is an objective", () => {
  const recovery = {
    overloadEndsAtSeconds: 5,
    withinSeconds: 0.5,
    buckets: 2,
    drivenDelay: { quantile: 0.9, atMostMs: 150 },
  };
  const buckets = [40, 40, 40, 400, 400, 400, 400, 40, 40, 40].map((delayMs) => bucketOf(delayMs));
  const series = buckets.map((histograms, bucket) => ({ bucket, histograms, counters: {} }));
  const lines = [printed(line(1, { series }), line(2))];

  const result = mergeRun({ ...COLLECTED, config: { ...CONFIG, recovery }, printed: lines, told: aToldResult(0) });

  expect(checkSchema("LoadResult", result)).toMatchObject({ ok: true });
  expect(result.recovery).toMatchObject({ state: "recovered", afterMs: 2000, failing: 2 });
  expect(result.slos).toMatchObject([{ name: "recovery after the overload", decision: "missed", value: 2000 }]);
});

test("the configuration is read from a file of its own and from a ConfigMap", () => {
  const inMap = { kind: "ConfigMap", data: { "config.json": JSON.stringify(CONFIG), "script.js": "" } };

  expect(configIn(JSON.stringify(CONFIG), "config.json")).toEqual(CONFIG);
  expect(configIn(JSON.stringify(inMap), "configmap.json")).toEqual(CONFIG);
  expect(() => configIn("{}", "config.json")).toThrow(expect.objectContaining({ code: "format.invalid" }));
});

function delays(user: number): LoadLine {
  const { controlError, interval } = line(user).histograms;
  if (controlError === undefined || interval === undefined) throw new Error("unreachable");
  const quiet = { ...controlError, bins: [[1, 400] satisfies [number, number]] };
  return line(user, { histograms: { controlError: quiet, delayLower: interval, delayUpper: interval } });
}

function samples(recorder: HistogramRecorder | SparseRecorder): Histogram {
  recorder.add(1);
  return recorder.take();
}

function inFile(where: string, histograms: LoadLine["histograms"]): Printed {
  return { ...printed(line(1, { histograms })), where };
}

function refusal(collected: CollectedRun): Trouble["detail"] {
  try {
    mergeRun(collected);
  } catch (error) {
    if (error instanceof Trouble && error.code === "format.invalid") return error.detail;
    throw error;
  }
  throw new Error("it was not refused");
}

function bucketOf(delayMs: number): LoadLine["histograms"] {
  const recorder = new SparseRecorder(30_000, 1);
  for (let index = 0; index < 50; index += 1) recorder.add(delayMs);
  return { drivenDelay: recorder.take() };
}

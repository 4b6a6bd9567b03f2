import type { Histogram, LoadResult } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { judgePromptness } from "../../src/timing/judge-promptness.ts";
import { syntheticRun } from "./synthetic-run.ts";

const CLEAN = syntheticRun({ design: "C", windowMs: 100, seed: 1 });

function verdict(result: LoadResult): string {
  return judgePromptness(result).verdict;
}

/** So many samples of each value. */
function samples(counts: Readonly<Record<number, number>>): Histogram {
  const recorder = new HistogramRecorder(400);
  for (const [value, count] of Object.entries(counts)) {
    for (let index = 0; index < count; index += 1) recorder.add(Number(value));
  }
  return recorder.take();
}

/** Changes to other listeners, with their delays. */
function told(delayLower: Histogram, neverShown: number): LoadResult {
  return { ...CLEAN, otherListeners: { delayLower, delayUpper: delayLower, neverShown } };
}

/** Changes of a kind that a stall can meet many at once of. */
function early(kind: "firstChange" | "loneChange" | "ringing", delayLower: Histogram): LoadResult {
  return { ...CLEAN, [kind]: { delayLower, delayUpper: delayLower } };
}

describe.each(["A", "A′", "C", "D", "F"] as const)("design %s", (design) => {
  test.each([0.1, 3])("is never late in eight runs with a jitter of %d ms", (jitterMs) => {
    const seeds = Array.from({ length: 8 }, (_, index) => index + 1);

    const runs = seeds.map((seed) => syntheticRun({ design, windowMs: 100, jitterMs, seed }));

    expect(runs.map(verdict)).toEqual(runs.map(() => "pass"));
  });
});

test.each(["A", "C", "D"] as const)("design %s with a window of 150 ms is late", (design) => {
  const runs = [1, 2, 3].map((seed) => syntheticRun({ design, windowMs: 150, seed }));

  expect(runs.map(verdict)).toEqual(["fail", "fail", "fail"]);
});

test("a debounce is late while changes keep coming", () => {
  expect(verdict(syntheticRun({ design: "E", windowMs: 100, seed: 1 }))).toBe("fail");
});

test("one snapshot in twenty that is late is found, whatever the design", () => {
  const late = { every: 20, byMs: 250 };
  const runs = (["A", "C", "D"] as const).flatMap((design) =>
    [1, 2, 3].map((seed) => syntheticRun({ design, windowMs: 100, late, seed })),
  );

  expect(runs.map(verdict)).toEqual(runs.map(() => "fail"));
  expect(judgePromptness(runs[3] ?? CLEAN).observed).toMatch(/^\d+ of \d+ driven changes took longer than 11\d/);
});

test("what is late by no more than the noise of the instrument is not held against the platform", () => {
  const late = syntheticRun({ design: "C", windowMs: 100, late: { every: 20, byMs: 250 }, seed: 1 });
  const noise = samples({ 0.5: 950, 120: 50 });

  expect(verdict(late)).toBe("fail");
  for (const control of [
    { ...late.control, error: noise },
    { ...late.control, lateness: noise },
  ]) {
    expect(verdict({ ...late, control })).toBe("inconclusive");
  }
});

test("noise of more than a quarter of the window is too much for a pass", () => {
  const control = (ms: number): LoadResult["control"] => ({
    ...CLEAN.control,
    error: samples({ 0.5: 900, [ms]: 100 }),
  });

  expect(verdict({ ...CLEAN, control: control(20) })).toBe("pass");
  expect(verdict({ ...CLEAN, control: control(30) })).toBe("inconclusive");
});

test("noise beyond the bins leaves it open", () => {
  const control = { ...CLEAN.control, error: samples({ 0.5: 900, 500: 100 }) };

  expect(judgePromptness({ ...CLEAN, control })).toMatchObject({
    verdict: "inconclusive",
    observed: "the noise of the instrument has no bound",
  });
});

test("a void run leaves it open", () => {
  expect(verdict(syntheticRun({ design: "C", windowMs: 250, valid: false, seed: 1 }))).toBe("inconclusive");
});

test("a few changes are not enough to pass, and one late one is not enough to fail", () => {
  expect(verdict({ ...CLEAN, delayLower: samples({ 50: 60 }) })).toBe("inconclusive");
  expect(verdict({ ...CLEAN, delayLower: samples({ 50: 60, 300: 1 }) })).toBe("inconclusive");
});

describe("another kind of change is judged by itself", () => {
  const traffic = {
    timetable: { callsPerSecond: 1, callsAtOnce: 1, share: 1, laidOut: 1, postponed: 0, peak: 1 },
    calls: { planned: 40, placed: 40, refused: 0, late: 0, blocked: 0, answered: 40, unanswered: 0, ended: 40 },
    changes: { planned: 40, accepted: 40, refused: 0 },
    delayUpper: samples({}),
  };

  test("single changes that are late in a run whose driven ones are not", () => {
    const finding = judgePromptness({ ...CLEAN, traffic: { ...traffic, delayLower: samples({ 1: 10, 250: 30 }) } });

    expect(finding).toMatchObject({ verdict: "fail", exercised: 40 });
    expect(finding.observed).toMatch(/^30 of 40 single changes took longer/);
    expect(verdict({ ...CLEAN, traffic: { ...traffic, delayLower: samples({ 1: 40 }) } })).toBe("pass");
  });

  test("the first changes after a rest, in a run whose others are in time", () => {
    expect(judgePromptness(early("firstChange", samples({ 1: 110, 250: 24 })))).toMatchObject({
      verdict: "fail",
      exercised: 134,
    });
    expect(verdict(early("firstChange", samples({ 1: 130, 250: 10 })))).toBe("pass");
  });

  test("changes that came alone, however many others there were", () => {
    expect(verdict(early("loneChange", samples({ 250: 3 })))).toBe("fail");
    expect(judgePromptness(early("loneChange", samples({ 250: 24 }))).observed).toMatch(
      /^24 of 24 changes that came alone after a rest took longer/,
    );
    expect(verdict(early("loneChange", samples({ 1: 14, 250: 10 })))).toBe("pass");
  });

  test("without any driven change nothing else makes a pass", () => {
    const none = { ...early("ringing", samples({ 1: 400 })), delayLower: samples({}) };

    expect(judgePromptness(none)).toMatchObject({ verdict: "inconclusive", observed: "no driven change was shown" });
    expect(verdict({ ...early("ringing", samples({ 390: 400 })), delayLower: samples({}) })).toBe("fail");
  });

  test("lines that began to ring, of six calls and more", () => {
    expect(verdict(early("ringing", samples({ 390: 6 })))).toBe("fail");
    expect(judgePromptness(early("ringing", samples({ 390: 24 }))).observed).toMatch(
      /^24 of 24 lines that began to ring took longer/,
    );
    expect(verdict(early("ringing", samples({ 390: 24 })))).toBe("fail");
    expect(verdict(early("ringing", samples({ 1: 10, 390: 14 })))).toBe("pass");
    expect(verdict(early("ringing", samples({})))).toBe("pass");
  });

  test("a starved listener, whether it is told late or never", () => {
    expect(verdict(told(samples({ 50: 3000 }), 0))).toBe("pass");
    expect(judgePromptness(told(samples({ 50: 100, 390: 2900 }), 0))).toMatchObject({ verdict: "fail" });
    expect(judgePromptness(told(samples({}), 3000)).observed).toMatch(
      /^3000 of 3000 changes to another listener than the session's first took longer/,
    );
  });
});

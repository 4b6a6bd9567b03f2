import type { LoadResult } from "@myrcc/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeLoad } from "../../src/timing/judge-load.ts";
import type { LoadFinding } from "../../src/timing/load-finding.ts";
import { loadTroubles } from "../../src/timing/load-troubles.ts";
import { reasonToRepeat } from "../../src/timing/reason-to-repeat.ts";
import { estimateWindow } from "../../src/timing/window-estimate.ts";
import { syntheticRun } from "./synthetic-run.ts";

/** Designs with a window that the train of changes shows; E starves, F has none, G loses states. */
const WINDOWED = ["A", "A′", "C", "D"] as const;

/** Of RCC-COALESCE-3 to 6; judge-promptness.test.ts has 7. */
function verdicts(result: LoadResult): Record<string, LoadFinding["verdict"]> {
  const findings = judgeLoad(result).filter(({ requirement }) => requirement !== "RCC-COALESCE-7");
  return Object.fromEntries(findings.map(({ requirement, verdict }) => [requirement.slice(-1), verdict]));
}

describe.each(WINDOWED)("design %s", (design) => {
  test("with the agreed window satisfies everything", () => {
    const run = syntheticRun({ design, windowMs: 100, seed: 1 });

    expect(verdicts(run)).toEqual({ 3: "pass", 4: "pass", 5: "pass", 6: "pass" });
  });

  test.each([60, 87, 120, 150])("with a window of %d ms misses only the SHOULD", (windowMs) => {
    const run = syntheticRun({ design, windowMs, seed: 2 });

    expect(verdicts(run)).toEqual({ 3: "fail", 4: "pass", 5: "pass", 6: "pass" });
  });

  test("with a window of 250 ms is too slow", () => {
    const run = syntheticRun({ design, windowMs: 250, seed: 3 });

    expect(verdicts(run)).toEqual({ 3: "fail", 4: "fail", 5: "pass", 6: "pass" });
  });

  test("with a window of 20 ms pushes too often", () => {
    const run = syntheticRun({ design, windowMs: 20, seed: 4 });

    expect(verdicts(run)).toEqual({ 3: "fail", 4: "pass", 5: "fail", 6: "pass" });
  });

  test("keeps its window under jitter of 3 ms", () => {
    const run = syntheticRun({ design, windowMs: 100, jitterMs: 3, seed: 5 });

    expect(verdicts(run)).toEqual({ 3: "pass", 4: "pass", 5: "pass", 6: "pass" });
  });

  test("is judged alike when 50 ms are agreed and kept", () => {
    const run = syntheticRun({ design, windowMs: 50, nominalWindowMs: 50, seed: 6 });

    expect(verdicts(run)).toEqual({ 3: "pass", 4: "pass", 5: "pass", 6: "pass" });
  });
});

test("design B, a tick per listener, reads like A whatever its phase", () => {
  const runs = [1, 2, 3].map((seed) => syntheticRun({ design: "A", windowMs: 100, lines: 8, seed }));

  expect(runs.map(verdicts)).toEqual(runs.map(() => ({ 3: "pass", 4: "pass", 5: "pass", 6: "pass" })));
});

test("a debounce keeps snapshots out while changes keep coming, which is longer than any window allowed", () => {
  const run = syntheticRun({ design: "E", windowMs: 100, seed: 1 });

  expect(verdicts(run)).toEqual({ 3: "fail", 4: "fail", 5: "pass", 6: "pass" });
  expect(judgeLoad(run)[1]?.observed).toMatch(/no snapshots while changes keep coming/);
});

test("no coalescing at all is a window of nothing", () => {
  const run = syntheticRun({ design: "F", windowMs: 100, seed: 1 });

  expect(verdicts(run)).toEqual({ 3: "fail", 4: "pass", 5: "fail", 6: "pass" });
});

test("leading-only loses last states", () => {
  const run = syntheticRun({ design: "G", windowMs: 100, seed: 1 });

  expect(verdicts(run)).toMatchObject({ 6: "fail" });
});

test("pauses of the stimulus are not taken for a window: too slow a train is inconclusive", () => {
  const run = syntheticRun({ design: "F", windowMs: 100, gap: [1.4, 1.6], seed: 1 });

  expect(verdicts(run)).toMatchObject({ 3: "inconclusive", 4: "inconclusive", 5: "inconclusive" });
});

test.each(["C", "F"] as const)("no figure of a void run is judged, design %s", (design) => {
  const run = syntheticRun({ design, windowMs: 250, valid: false, seed: 1 });

  expect(verdicts(run)).toEqual({ 3: "inconclusive", 4: "inconclusive", 5: "inconclusive", 6: "inconclusive" });
  expect(judgeLoad(run)[0]?.observed).toMatch(/void: the noise of the instrument was too high/);
});

// Once a false pass: the run was made again, and nobody asked any more what it had lost.
test("what a void run lost is lost", () => {
  const run = syntheticRun({ design: "G", windowMs: 100, valid: false, seed: 1 });

  expect(run.finals.lost).toBeGreaterThan(0);
  expect(verdicts(run)).toEqual({ 3: "inconclusive", 4: "inconclusive", 5: "inconclusive", 6: "fail" });
});

test.each(["handler_errors", "clock_steps"])(
  "what may have been lost in here is not held against the platform: %s",
  (name) => {
    const run = { ...syntheticRun({ design: "G", windowMs: 100, valid: false, seed: 1 }), counters: { [name]: 1 } };

    expect(verdicts(run)).toMatchObject({ 6: "inconclusive" });
    expect(loadTroubles(run)).toEqual([
      expect.stringMatching(/^under load, \d+ last state\(s\) never arrived, in a run whose/),
    ]);
  },
);

test("a handful of lines is too little to judge", () => {
  const run = syntheticRun({ design: "C", windowMs: 100, lines: 1, seed: 1 });

  expect(verdicts(run)).toEqual({ 3: "inconclusive", 4: "inconclusive", 5: "inconclusive", 6: "inconclusive" });
});

test("a window within the instrument's noise of its limit is inconclusive, not a coin toss", () => {
  const runs = [1, 2, 3, 4].map((seed) => syntheticRun({ design: "C", windowMs: 110, seed }));

  expect(runs.map((run) => verdicts(run)[3])).toEqual(runs.map(() => "inconclusive"));
});

describe("a run is worth repeating", () => {
  test("when it is void", () => {
    const run = syntheticRun({ design: "C", windowMs: 100, valid: false, seed: 1 });

    expect(reasonToRepeat(run)).toBe("the noise of the instrument was too high");
  });

  test("when its bounds leave a MUST open", () => {
    const run = syntheticRun({ design: "C", windowMs: 200, seed: 1 });

    expect(reasonToRepeat(run)).toMatch(/^RCC-COALESCE-4 stays open: 200/);
  });

  test.each([
    ["everything is decided", 100],
    ["a MUST is missed", 250],
    ["only a SHOULD is open", 110],
  ])("not when %s", (_, windowMs) => {
    expect(reasonToRepeat(syntheticRun({ design: "C", windowMs, seed: 1 }))).toBeUndefined();
  });

  // Once a false pass: a second run without them was the one that was judged.
  test("not when frames break the schema, void or not", () => {
    const run = syntheticRun({ design: "C", windowMs: 100, valid: false, seed: 1 });
    const broken = { ...run, frames: { received: 4000, checked: 200, invalid: 7, misnamed: 0 } };

    expect(reasonToRepeat(broken)).toBeUndefined();
    expect(judgeLoad(broken)).toContainEqual(expect.objectContaining({ requirement: "RCC-FRAME-1", verdict: "fail" }));
  });

  test("not when last states are lost, void or not", () => {
    expect(reasonToRepeat(syntheticRun({ design: "G", windowMs: 100, valid: false, seed: 1 }))).toBeUndefined();
  });

  test("not when anything else happened that a second run would not show", () => {
    const run = syntheticRun({ design: "C", windowMs: 100, valid: false, seed: 1 });

    expect(reasonToRepeat({ ...run, counters: { sockets_lost: 1 } })).toBeUndefined();
  });

  test("not when there is nothing to estimate a window from", () => {
    expect(reasonToRepeat(syntheticRun({ design: "F", windowMs: 100, gap: [1.4, 1.6], seed: 1 }))).toBeUndefined();
  });
});

test("none lost in n bounds the rate at three in n", () => {
  const run = syntheticRun({ design: "C", windowMs: 100, seed: 1 });

  expect(judgeLoad(run)[3]).toMatchObject({ exercised: 144, observed: "none of 144 lost, so fewer than 2.1 % (95 %)" });
});

/** What an observer outside can call the window: lateness of the server and the path is part of it where it is a wait. */
function effectiveWindowMs(design: (typeof WINDOWED)[number], windowMs: number, jitterMs: number): number {
  switch (design) {
    case "A′":
      // Re-armed 0.4 % late by the model.
      return windowMs * 1.004;
    case "D":
      // Medians of the model's half-normal lateness and exponential path.
      return windowMs + 0.67 * jitterMs + 0.07;
    case "A":
    case "C":
      return windowMs;
  }
}

test("whatever design, window and jitter, the bounds hold the window and no verdict is wrong", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WINDOWED),
      fc.double({ min: 52, max: 240, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.integer({ min: 1, max: 2 ** 31 }),
      (design, windowMs, jitterMs, seed) => {
        const run = syntheticRun({ design, windowMs, jitterMs, seed, lines: 12 });
        const trueMs = effectiveWindowMs(design, windowMs, jitterMs);
        const truth = {
          3: Math.abs(trueMs - 100) <= 10 ? "pass" : "fail",
          4: trueMs <= 200 ? "pass" : "fail",
          5: trueMs >= 50 ? "pass" : "fail",
          6: "pass",
        };

        const estimate = estimateWindow(run);
        const wrong = Object.entries(verdicts(run)).filter(
          ([number, verdict]) => verdict !== "inconclusive" && verdict !== { ...truth }[number],
        );

        expect(estimate?.lowMs).toBeLessThanOrEqual(trueMs);
        expect(estimate?.highMs).toBeGreaterThanOrEqual(trueMs);
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

interface Frames {
  readonly checked: number;
  readonly invalid?: number;
  readonly misnamed?: number;
  readonly valid?: boolean;
}

/** What is said of frames of which every twentieth is checked. */
function framesFound(requirement: string, { checked, invalid = 0, misnamed = 0, valid = true }: Frames) {
  return judgeLoad({
    ...syntheticRun({ design: "C", windowMs: 100, lines: 2, seed: 1, valid }),
    frames: {
      received: 20 * checked,
      checked,
      invalid,
      misnamed,
      ...(invalid > 0 ? { firstInvalid: "/item must be array" } : {}),
      ...(misnamed > 0 ? { firstMisnamed: "LOAD" } : {}),
    },
  })
    .filter((finding) => finding.requirement === requirement)
    .map(({ verdict, observed, exercised }) => ({ verdict, observed, exercised }));
}

describe("frames that were held against the schema", () => {
  const broken = {
    verdict: "fail",
    observed: "2 of 7 frames are not, the first because /item must be array",
    exercised: 2,
  };

  test("give a hit for those that satisfy it and a miss for those that do not", () => {
    expect(framesFound("RCC-FRAME-1", { checked: 7 })).toEqual([
      { verdict: "pass", observed: "7 of 7 frames are", exercised: 7 },
    ]);
    expect(framesFound("RCC-FRAME-1", { checked: 7, invalid: 2 })).toEqual([
      { verdict: "pass", observed: "5 of 7 frames are", exercised: 5 },
      broken,
    ]);
  });

  test("say nothing when there are none", () => {
    expect(["RCC-FRAME-1", "RCC-FRAME-2"].map((requirement) => framesFound(requirement, { checked: 0 }))).toEqual([
      [],
      [],
    ]);
  });

  test("count in a void run too", () => {
    expect(framesFound("RCC-FRAME-1", { checked: 7, invalid: 2, valid: false })).toContainEqual(broken);
  });
});

test("of all frames, checked or not, those with another listener's name are a miss", () => {
  expect(framesFound("RCC-FRAME-2", { checked: 7 })).toEqual([
    { verdict: "pass", observed: "140 of 140 frames have one", exercised: 140 },
  ]);
  expect(framesFound("RCC-FRAME-2", { checked: 7, misnamed: 3, valid: false })).toEqual([
    { verdict: "pass", observed: "137 of 140 frames have one", exercised: 137 },
    { verdict: "fail", observed: '3 of 140 frames have another, the first "LOAD"', exercised: 3 },
  ]);
});

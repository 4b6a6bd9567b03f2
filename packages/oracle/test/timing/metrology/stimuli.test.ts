import { describe, expect, test } from "vitest";
import { BurstRecorder } from "../../../src/timing/metrology/burst-recorder.ts";
import { BRISK, planStimuli, THOROUGH, type PlannedBurst } from "../../../src/timing/metrology/stimulus-plan.ts";
import { rayleighTest } from "../../../src/timing/metrology/rayleigh.ts";
import { randomFrom } from "../random.ts";

function planned(stimulus: PlannedBurst["stimulus"], sizes = THOROUGH): PlannedBurst[] {
  return planStimuli(sizes, 100, randomFrom(1)).filter((burst) => burst.stimulus === stimulus);
}

function gapsOf({ changes }: PlannedBurst): number[] {
  return changes.slice(1).map(({ afterMs }, index) => afterMs - (changes[index]?.afterMs ?? 0));
}

describe("the timetable", () => {
  test("rests long enough for every design to be quiet, and at random over whole windows", () => {
    const rests = planStimuli(THOROUGH, 100, randomFrom(2)).map(({ restMs }) => restMs);

    expect(Math.min(...rests)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...rests)).toBeLessThan(700);
    expect(rayleighTest(rests, 100)?.p).toBeGreaterThan(0.001);
  });

  test("has pairs at gaps of 0.2, 0.6 and 0.9 windows, as many of each", () => {
    const gaps = planned("pair").flatMap(gapsOf);

    expect([20, 60, 90].map((gap) => gaps.filter((one) => Math.abs(one - gap) < 1e-6).length)).toEqual([12, 12, 12]);
  });

  test("changes another line within a window", () => {
    expect(planned("cross").every(({ changes }) => changes[0]?.line === 0 && changes[1]?.line === 1)).toBe(true);
    expect(planned("cross").every(({ changes }) => (changes[1]?.afterMs ?? 200) < 100)).toBe(true);
  });

  test("has a train with many uneven changes in each window", () => {
    const [train] = planned("train");
    const gaps = train === undefined ? [] : gapsOf(train);

    expect(gaps.length).toBeGreaterThan(160 * 14);
    expect(Math.max(...gaps)).toBeLessThan(10);
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeGreaterThan(2);
  });

  test("sweeps the rate of random changes", () => {
    const rates = planned("sweep").map((sweep) => {
      const gaps = gapsOf(sweep);
      return (100 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0);
    });

    THOROUGH.sweepLoads.forEach((load, index) => expect((rates[index] ?? 0) / load).toBeCloseTo(1, 0));
  });

  test("is in proportion to the window and the same for the same seed", () => {
    const [narrow, again, wide] = [50, 50, 100].map((windowMs) => planStimuli(BRISK, windowMs, randomFrom(3)));

    expect(narrow).toEqual(again);
    expect((wide?.[7]?.restMs ?? 0) / (narrow?.[7]?.restMs ?? 1)).toBeCloseTo(2, 9);
  });
});

describe("the recorder", () => {
  test("tells which snapshot is the first to show which change, per line and listener", () => {
    const recorder = new BurstRecorder("cross", 2);
    recorder.sent(0, 0, 0, "held");
    recorder.accepted(0, 0, 1);
    recorder.sent(1, 10, 10, "held");
    recorder.accepted(1, 10, 11);
    recorder.snapshot(0, 0, 20, "held");
    recorder.snapshot(0, 1, 20, "held");
    expect(recorder.isSettled).toBe(false);
    recorder.snapshot(1, 0, 21, "held");
    recorder.snapshot(1, 1, 22, "held");
    recorder.snapshot(0, 0, 30, "held");

    expect(recorder.isSettled).toBe(true);
    expect(recorder.end(false, 0, 2)).toEqual({
      stimulus: "cross",
      changes: [
        { line: 0, planMs: 0, writtenMs: 0, firstByteMs: 1 },
        { line: 1, planMs: 10, writtenMs: 10, firstByteMs: 11 },
      ],
      frames: [
        { listener: 0, line: 0, atMs: 20, upTo: 0 },
        { listener: 0, line: 1, atMs: 20, upTo: 1 },
        { listener: 1, line: 0, atMs: 21, upTo: 0 },
        { listener: 1, line: 1, atMs: 22, upTo: 1 },
        { listener: 0, line: 0, atMs: 30, upTo: -1 },
      ],
      finals: 2,
      lost: 0,
      isDisturbed: false,
    });
  });

  test("knows the lines whose last state was not told, and forgets a change that was refused", () => {
    const recorder = new BurstRecorder("pair", 1);
    recorder.sent(0, 0, 0, "held");
    recorder.accepted(0, 0, 1);
    recorder.snapshot(0, 0, 2, "held");
    expect(recorder.unsettledLines).toEqual([]);

    recorder.sent(0, 10, 10, "talking");
    recorder.accepted(0, 10, 11);
    expect(recorder.unsettledLines).toEqual([0]);
    recorder.sent(0, 20, 20, "held");
    recorder.refused(0, "talking");
    recorder.snapshot(0, 0, 30, "talking");

    expect(recorder.unsettledLines).toEqual([]);
    expect(recorder.isSettled).toBe(true);
  });
});

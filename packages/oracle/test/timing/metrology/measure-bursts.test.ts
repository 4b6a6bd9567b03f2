import { describe, expect, test } from "vitest";
import type { DesignName } from "../../../src/timing/metrology/design.ts";
import { DESIGN_NAMES } from "../../../src/timing/metrology/design.ts";
import { judgeBursts } from "../../../src/timing/metrology/judge-bursts.ts";
import { measureBursts, type BurstMeasurement } from "../../../src/timing/metrology/measure-bursts.ts";
import type { PlannedBurst } from "../../../src/timing/metrology/stimulus-plan.ts";
import { BRISK } from "../../../src/timing/metrology/stimulus-plan.ts";
import { randomFrom } from "../random.ts";
import { syntheticBursts, type BurstOptions } from "./synthetic-bursts.ts";

function measured(options: BurstOptions): BurstMeasurement {
  const { scaleMs = options.windowMs } = options;
  return measureBursts(syntheticBursts(options), { scaleMs, nominalWindowMs: 100, marginMs: 5, pathMs: 0.2 });
}

function windowMs({ window }: BurstMeasurement): number | undefined {
  return window.kind === "window" ? window.windowMs.value : undefined;
}

/** Of half-normal lateness a wait shows the median; of exponential lateness ticks that are armed anew show the mean. */
function trueWindowMs({ design, jitterMs = 0.1, rearmLateMs = 0.5, windowMs: keptMs }: BurstOptions): number {
  const late = { "A′": rearmLateMs, D: 0.67 * jitterMs, E: 0.67 * jitterMs } as const;
  return keptMs + (Object.entries(late).find(([name]) => name === design)?.[1] ?? 0);
}

/** The same rest before each burst. */
const even =
  (restMs: number) =>
  (plan: readonly PlannedBurst[]): PlannedBurst[] =>
    plan.map((burst) => ({ ...burst, restMs }));

const outcomeOf = (options: BurstOptions, faults: readonly string[] = []): string =>
  judgeBursts(measured(options), 100, faults).outcome;

const WINDOWED = DESIGN_NAMES.filter((design) => design !== "F");

describe.each(DESIGN_NAMES)("design %s", (design) => {
  test.each([20, 87, 250])("is named, whatever its window; %d ms", (window) => {
    const named = [1, 2, 3].map((seed) => measured({ design, windowMs: window, seed }).decision.design);

    expect(named).toEqual([design, design, design]);
  });

  test("is named although one arrival in a hundred is 20 ms late", () => {
    const named = Array.from(
      { length: 8 },
      (_, seed) => measured({ design, windowMs: 100, seed, jitterMs: 0.7, outlierMs: 20 }).decision.design,
    );

    // Such noise may hide that the phase of A′ wanders; it must not make another design of it, nor A′ of another.
    const open = design === "A′" ? 2 : 0;
    expect(named.filter((one) => one !== design && one !== "undetermined")).toEqual([]);
    expect(named.filter((one) => one === "undetermined").length).toBeLessThanOrEqual(open);
  });

  test("coalesces as its theory says", () => {
    const sizes = { ...BRISK, sweepLoads: [0.5, 2, 5], sweepChanges: 200 };
    const { coalescing } = measured({ design, windowMs: 100, seed: 5, sizes });

    expect(coalescing.map(({ agrees }) => agrees)).toEqual([true, true, true]);
    expect(coalescing.every(({ ratio, theory = 0 }) => Math.abs(ratio - theory) < 0.1)).toBe(true);
  });
});

describe.each(WINDOWED)("the window of design %s", (design) => {
  test.each([20, 87, 100, 250])("of %d ms is off by less than 0.2 ms and within its bounds", (window) => {
    const options = { design, windowMs: window, seed: 6 };
    const found = measured(options);

    expect(windowMs(found)).toBeCloseTo(trueWindowMs(options), 0);
    expect(Math.abs((windowMs(found) ?? 0) - trueWindowMs(options))).toBeLessThan(0.2);
    expect(found.window).toMatchObject({ kind: "window" });
  });

  test("is the same when the stimuli were made for another one", () => {
    const options = { design, windowMs: 87, seed: 7, scaleMs: 95 };

    expect(Math.abs((windowMs(measured(options)) ?? 0) - trueWindowMs(options))).toBeLessThan(0.25);
  });
});

test("bounds hold the truth in at least 93 of 100 measurements", () => {
  const designs: DesignName[] = ["A", "A′", "C", "D", "G"];
  const covered = designs.map((design) => {
    const found = Array.from({ length: 20 }, (_, seed) => {
      const options = { design, windowMs: 50, seed: 100 + seed };
      const { window } = measured(options);
      const truthMs = trueWindowMs(options);
      return window.kind === "window" && window.windowMs.low <= truthMs && truthMs <= window.windowMs.high;
    });
    return found.filter(Boolean).length;
  });

  expect(covered.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(93);
});

test("the window of a debounce is counted from the last change, however many pairs there are", () => {
  const sizes = { ...BRISK, isolated: 22, pairs: 45 };
  const found = measured({ design: "E", windowMs: 100, seed: 18, sizes });

  expect(Math.abs((windowMs(found) ?? 0) - 100.07)).toBeLessThan(0.2);
});

test("a clock that runs fast by 500 millionths makes the window shorter by as much", () => {
  const found = measured({ design: "A", windowMs: 100, seed: 8, driftPpm: 500 });

  expect(windowMs(found)).toBeCloseTo(100 / 1.0005, 2);
});

describe("jitter", () => {
  test("is told in milliseconds", () => {
    const found = measured({ design: "C", windowMs: 100, seed: 9, jitterMs: 3, pathMs: 0 });

    // Half normal: its MAD is 0.4 standard deviations.
    expect(found.window).toMatchObject({ jitterMs: expect.closeTo(3 * 0.6, 0) });
  });

  test("that hides whether a phase wanders leaves both designs open, and the window known", () => {
    const found = measured({ design: "A", windowMs: 100, seed: 10, jitterMs: 8 });

    expect(found.decision).toMatchObject({ design: "undetermined", candidates: ["A", "A′"] });
    expect(windowMs(found)).toBeCloseTo(100, 0);
  });

  test("as wide as the window leaves everything open instead of naming a wrong one", () => {
    const named = DESIGN_NAMES.flatMap((design) =>
      [1, 2, 3].map((seed) => [design, measured({ design, windowMs: 20, seed, jitterMs: 15 }).decision.design]),
    );

    expect(named.filter(([truth, found]) => found !== truth && found !== "undetermined")).toEqual([]);
  });
});

test("a tick is found where the platform is too slow for a train to be saturated", () => {
  const random = randomFrom(11);
  const thin = (plan: readonly PlannedBurst[]): PlannedBurst[] =>
    plan.map((burst) => {
      if (burst.stimulus !== "train") return burst;
      let afterMs = 0;
      return {
        ...burst,
        changes: burst.changes.slice(0, 150).map(() => ({ line: 0, afterMs: (afterMs += 130 + 200 * random()) })),
      };
    });
  const found = measured({ design: "A", windowMs: 87, scaleMs: 150, seed: 11, replan: thin });

  expect(found.decision.design).toBe("A");
  expect(windowMs(found)).toBeCloseTo(87, 1);
});

describe("stimuli that come at even rests", () => {
  const seeds = Array.from({ length: 20 }, (_, index) => index);

  test("lock phase with a tick, which then looks like a throttle or a constant delay", () => {
    const found = seeds.map((seed) => measured({ design: "A", windowMs: 100, seed, replan: even(400) }));

    expect(found.map(({ decision }) => decision.design)).not.toContain("A");
    expect(found.every(({ evidence }) => evidence.isolated.interquartileMs < 10)).toBe(true);
    // Ticks that are said to be something else, and not only unknown.
    expect(found.filter(({ decision }) => decision.design !== "undetermined").length).toBeGreaterThan(0);
  });

  test("are found out by the phases of the stimuli", () => {
    const locked = seeds.map((seed) => measured({ design: "A", windowMs: 100, seed, replan: even(400) }));

    expect(locked.every(({ stimulusPhases }) => (stimulusPhases?.p ?? 1) < 1e-4)).toBe(true);
  });

  test("are ours not: the same ticks are named in every measurement", () => {
    const found = seeds.map((seed) => measured({ design: "A", windowMs: 100, seed }));

    expect(found.map(({ decision }) => decision.design)).toEqual(seeds.map(() => "A"));
    expect(found.every(({ stimulusPhases }) => (stimulusPhases?.p ?? 0) > 1e-4)).toBe(true);
  });
});

describe("what is lost and what is redundant", () => {
  test("last states under a leading throttle are counted, with bounds", () => {
    const { lostFinals } = measured({ design: "G", windowMs: 100, seed: 12 });

    expect(lostFinals.count).toBeGreaterThanOrEqual(BRISK.pairs);
    expect(lostFinals.low).toBeGreaterThan(0.1);
    expect(lostFinals.high).toBeLessThan(0.5);
  });

  test("nothing is under any other design", () => {
    const lost = WINDOWED.filter((design) => design !== "G").map((design) => {
      const { lostFinals, redundant } = measured({ design, windowMs: 100, seed: 13 });
      return [lostFinals.count, redundant.count];
    });

    expect(lost.flat().every((count) => count === 0)).toBe(true);
  });

  test("a snapshot that comes twice shows nothing the second time", () => {
    const bursts = syntheticBursts({ design: "C", windowMs: 100, seed: 14 }).map((burst) => ({
      ...burst,
      frames: burst.frames.flatMap((frame) => [frame, { ...frame, atMs: frame.atMs + 1, upTo: -1 }]),
    }));
    const { redundant, decision } = measureBursts(bursts, {
      scaleMs: 100,
      nominalWindowMs: 100,
      marginMs: 5,
      pathMs: 0.2,
    });

    expect(redundant.count * 2).toBe(redundant.of);
    expect(decision.design).toBe("C");
  });
});

test("disturbed bursts have no part in instants, and what they lost counts", () => {
  const bursts = syntheticBursts({ design: "C", windowMs: 100, seed: 15 });
  const disturbed = bursts.map((burst, index) =>
    index % 4 > 0 || burst.stimulus === "train"
      ? burst
      : {
          ...burst,
          isDisturbed: true,
          lost: 1,
          frames: burst.frames.map((frame) => ({ ...frame, atMs: frame.atMs + 70 })),
        },
  );
  const context = { scaleMs: 100, nominalWindowMs: 100, marginMs: 5, pathMs: 0.2 };
  const found = measureBursts(disturbed, context);

  expect(found.evidence.isolated.samples).toBe(30);
  expect(found.firstChangeDelayMs).toMatchObject({ samples: 30 });
  expect(found.lostFinals.count).toBeGreaterThan(10);
});

describe("with fewer stimuli than it takes", () => {
  test.each([
    ["isolated", /isolated changes were shown, 20 are needed/],
    ["pair", /pairs of changes were made, 20 are needed/],
    ["cross", /whether lines share it cannot be told/],
  ] as const)("of %s the design is undetermined", (stimulus, because) => {
    let left = 4;
    const bursts = syntheticBursts({ design: "C", windowMs: 100, seed: 16 }).filter(
      (burst) => burst.stimulus !== stimulus || left-- > 0,
    );
    const { decision } = measureBursts(bursts, { scaleMs: 100, nominalWindowMs: 100, marginMs: 5, pathMs: 0.2 });

    expect(decision).toMatchObject({ design: "undetermined", because: expect.stringMatching(because) });
  });

  test("nothing at all is no error", () => {
    const found = measureBursts([], { scaleMs: 100, nominalWindowMs: 100, marginMs: 5, pathMs: 0.2 });

    expect(found).toMatchObject({
      decision: { design: "undetermined" },
      window: { kind: "unknown" },
      firstChangeDelayMs: { samples: 0, needed: 8 },
      lostFinals: { of: 0, low: 0, high: 1 },
    });
  });
});

describe("the verdict", () => {
  test.each([
    ["A", 100, "as-agreed"],
    ["D", 104, "as-agreed"],
    ["C", 107, "not-as-agreed"],
    ["B", 60, "not-as-agreed"],
    ["F", 100, "not-as-agreed"],
    ["G", 100, "not-as-agreed"],
  ] as const)("on design %s of %d ms is %s", (design, window, outcome) => {
    expect(outcomeOf({ design, windowMs: window, seed: 17 })).toBe(outcome);
  });

  test("is none when the instrument was not good enough, whatever it found", () => {
    expect(outcomeOf({ design: "A", windowMs: 100, seed: 17 }, ["this machine is too busy"])).toBe("void");
    expect(outcomeOf({ design: "G", windowMs: 100, seed: 17 }, ["this machine is too busy"])).toBe("void");
  });
});

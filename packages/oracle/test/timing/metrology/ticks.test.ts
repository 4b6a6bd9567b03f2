import { describe, expect, test } from "vitest";
import { estimateDriftPpm } from "../../../src/timing/metrology/drift.ts";
import { phaseWalk } from "../../../src/timing/metrology/phase-walk.ts";
import { roughPeriodMs } from "../../../src/timing/metrology/rough-period.ts";
import { labelTicks } from "../../../src/timing/metrology/tick-labels.ts";
import { fitTicks } from "../../../src/timing/metrology/tick-residuals.ts";
import { randomFrom, type Random } from "../random.ts";

interface TickOptions {
  readonly count?: number;
  readonly periodMs?: number;
  /** Share of the ticks that send nothing. */
  readonly missing?: number;
  /** Mean lateness on arrival, and of a timer that is armed anew. */
  readonly noiseMs?: number;
  /** Over how many ticks the machine is busy alike, so that they arrive late together. */
  readonly busyTicks?: number;
  readonly rearmLateMs?: number;
  /** By how many millionths the period grows from the first tick to the last. */
  readonly driftPpm?: number;
}

function ticks(options: TickOptions, seed: number): number[] {
  const { count = 120, periodMs = 100, missing = 0, noiseMs = 0.3, rearmLateMs = 0, driftPpm = 0 } = options;
  const { busyTicks } = options;
  const random = randomFrom(seed);
  let atMs = 50_000;
  let busyMs = 0;
  return Array.from({ length: count }, (_, index) => {
    if (busyTicks !== undefined && index % busyTicks === 0) busyMs = exponential(4 * noiseMs, random);
    atMs += periodMs * (1 + (driftPpm * 1e-6 * index) / count) + exponential(rearmLateMs, random);
    return { arrivalMs: atMs + busyMs + exponential(noiseMs, random), isThere: random() >= missing };
  }).flatMap(({ arrivalMs, isThere }) => (isThere ? [arrivalMs] : []));
}

function exponential(meanMs: number, random: Random): number {
  return -meanMs * Math.log(1 - random());
}

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);

const kindsOf = (options: TickOptions): string[] =>
  SEEDS.map((seed) => phaseWalk(fitTicks(labelTicks(ticks(options, seed), 100))?.residuals ?? [])?.kind ?? "none");
const shareOf = (kind: string, kinds: readonly string[]): number =>
  kinds.filter((one) => one === kind).length / kinds.length;

const estimates = (options: TickOptions): { value: number; low: number; high: number }[] =>
  SEEDS.flatMap((seed) => {
    const line = fitTicks(labelTicks(ticks(options, seed), 100));
    const drift = line === undefined ? undefined : estimateDriftPpm(line);
    return drift !== undefined && "value" in drift ? [drift] : [];
  });

describe("a rough period", () => {
  test.each([20, 50, 87, 100, 150, 250])("of %d ms is found although six in ten ticks sent nothing", (periodMs) => {
    const errors = SEEDS.slice(0, 10).map((seed) => {
      const found = roughPeriodMs(ticks({ periodMs, missing: 0.6, noiseMs: periodMs / 200 }, seed), 10, 500) ?? 0;
      return Math.abs(found / periodMs - 1);
    });

    expect(Math.max(...errors)).toBeLessThan(0.1);
  });

  test("needs ten differences", () => {
    expect(roughPeriodMs(ticks({ count: 10 }, 1), 10, 500)).toBeUndefined();
  });
});

describe("labels", () => {
  test("count the ticks that sent nothing", () => {
    expect(labelTicks([0, 100.2, 399.8, 500.1, 1200.3], 90).map(({ label }) => label)).toEqual([0, 1, 4, 5, 12]);
  });

  test("keep the first of what arrives in one tick", () => {
    expect(labelTicks([0, 100, 100.4, 200], 100)).toEqual([
      { atMs: 0, label: 0 },
      { atMs: 100, label: 1 },
      { atMs: 200, label: 2 },
    ]);
  });

  test("follow a phase that wanders by many periods' noise", () => {
    const arrivals = ticks({ count: 2000, rearmLateMs: 2, noiseMs: 1 }, 5);

    expect(labelTicks(arrivals, 100).at(-1)?.label).toBe(1999);
  });
});

describe("the line through ticks", () => {
  test("has their period to a hundredth of a millisecond, in spite of outliers and missing ticks", () => {
    const errors = SEEDS.map((seed) => {
      const arrivals = ticks({ missing: 0.3 }, seed).map((atMs, index) =>
        index < 6 && index % 2 === 1 ? atMs + 25 : atMs,
      );
      return Math.abs((fitTicks(labelTicks(arrivals, 103))?.periodMs ?? 0) - 100);
    });

    expect(Math.max(...errors)).toBeLessThan(0.01);
  });

  test("needs three arrivals", () => {
    expect(
      fitTicks([
        { atMs: 0, label: 0 },
        { atMs: 1, label: 1 },
      ]),
    ).toBeUndefined();
  });
});

describe("the phase of ticks", () => {
  test("of a fixed rate does not wander: at most 2 % false alarms", () => {
    expect(shareOf("re-armed", kindsOf({}))).toBeLessThanOrEqual(0.02);
    expect(shareOf("fixed-rate", kindsOf({}))).toBeGreaterThanOrEqual(0.96);
  });

  test("of a timer that is armed anew does, in every one", () => {
    expect(shareOf("re-armed", kindsOf({ rearmLateMs: 0.5, count: 400, missing: 0.6 }))).toBe(1);
    // Over few ticks it has not strayed far, and may be left open.
    expect(shareOf("fixed-rate", kindsOf({ rearmLateMs: 0.5 }))).toBe(0);
  });

  test("of a fixed rate does not wander where the machine is busy for some ticks at a time", () => {
    expect(shareOf("re-armed", kindsOf({ busyTicks: 3, count: 400, missing: 0.6 }))).toBeLessThanOrEqual(0.02);
  });

  test("is undetermined with few arrivals or with noise that would hide the steps", () => {
    expect(shareOf("undetermined", kindsOf({ count: 60, rearmLateMs: 0.1 }))).toBe(1);
    expect(shareOf("fixed-rate", kindsOf({ noiseMs: 8, rearmLateMs: 0.5 }))).toBe(0);
  });
});

describe("drift", () => {
  test.each([0, 2000, -2000])("of %d ppm is within its bounds in nine of ten", (driftPpm) => {
    const found = estimates({ driftPpm });

    expect(found.filter(({ low, high }) => low <= driftPpm && driftPpm <= high).length).toBeGreaterThanOrEqual(45);
    expect(found.every(({ value }) => Math.abs(value - driftPpm) < 500)).toBe(true);
  });

  test("needs fifty arrivals", () => {
    const line = fitTicks(labelTicks(ticks({ count: 49 }, 1), 100));

    expect(line === undefined ? undefined : estimateDriftPpm(line)).toEqual({ samples: 49, needed: 50 });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framesPerChange } from "../../../src/timing/metrology/coalescing-theory.ts";
import { compareWithNominal } from "../../../src/timing/metrology/equivalence.ts";
import { areInStep, estimateFanOutSkew } from "../../../src/timing/metrology/fan-out.ts";
import { estimateBracketedMedian, estimateMedian } from "../../../src/timing/metrology/median-estimate.ts";
import { proportionOf } from "../../../src/timing/metrology/proportion.ts";
import { phaseDistanceMs, rayleighTest } from "../../../src/timing/metrology/rayleigh.ts";
import { medianOf, robustDeviation, sortSamples } from "../../../src/timing/metrology/samples.ts";
import { estimateThreshold } from "../../../src/timing/metrology/threshold.ts";
import { randomFrom } from "../random.ts";

describe("samples", () => {
  test("are sorted, finite and never none", () => {
    expect(sortSamples([3, Number.NaN, 1, Number.POSITIVE_INFINITY, 2])).toEqual([1, 2, 3]);
    expect(sortSamples([Number.NaN])).toBeUndefined();
  });

  test("have the deviation of a normal distribution in spite of a tenth of outliers", () => {
    const random = randomFrom(1);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const samples = sortSamples(Array.from({ length: 5000 }, (_, index) => (index % 10 === 0 ? 900 : 3 * normal())));

    expect(samples === undefined ? 0 : robustDeviation(samples)).toBeCloseTo(3.4, 0);
  });
});

describe("the median", () => {
  test("needs eight samples", () => {
    expect(estimateMedian([1, 2, 3, 4, 5, 6, 7])).toEqual({ samples: 7, needed: 8 });
  });

  test("is within its bounds in 95 of 100 samples, whatever the distribution", () => {
    const random = randomFrom(2);
    const trials = Array.from({ length: 1000 }, () =>
      estimateMedian(Array.from({ length: 25 }, () => -10 * Math.log(1 - random()))),
    );

    const covered = trials.filter(
      (trial) => "value" in trial && trial.low <= 10 * Math.LN2 && 10 * Math.LN2 <= trial.high,
    );
    expect(covered.length).toBeGreaterThanOrEqual(940);
    expect(covered.length).toBeLessThan(1000);
  });

  test("of a bracketed quantity reaches from below the one side to above the other", () => {
    const lower = Array.from({ length: 9 }, (_, index) => index);
    const upper = lower.map((value) => value + 10);

    expect(estimateBracketedMedian(lower, upper)).toEqual({ value: 4, low: 0, high: 18, samples: 9 });
  });

  test("lies between the smallest and the largest sample", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 8 }), (values) => {
        const estimate = estimateMedian(values);
        const samples = sortSamples(values);
        expect("value" in estimate && samples !== undefined && estimate.value === medianOf(samples)).toBe(true);
        expect("value" in estimate && estimate.low <= estimate.value && estimate.value <= estimate.high).toBe(true);
      }),
    );
  });
});

describe("a proportion has the exact bounds of Clopper and Pearson", () => {
  test.each([
    [0, 30, 0, 0.1157],
    [1, 30, 0.00084, 0.1722],
    [30, 30, 0.8843, 1],
    [5, 10, 0.1871, 0.8129],
    [0, 3000, 0, 0.00123],
  ])("%d of %d", (count, of, low, high) => {
    const proportion = proportionOf(count, of);

    expect(proportion.low).toBeCloseTo(low, 3);
    expect(proportion.high).toBeCloseTo(high, 4);
  });

  test("nothing of nothing may be anything", () => {
    expect(proportionOf(0, 0)).toEqual({ count: 0, of: 0, low: 0, high: 1 });
  });
});

describe("Rayleigh's test", () => {
  test("needs ten instants and a period", () => {
    expect(rayleighTest([1, 2, 3, 4, 5, 6, 7, 8, 9], 100)).toBeUndefined();
    expect(
      rayleighTest(
        Array.from({ length: 20 }, () => 1),
        0,
      ),
    ).toBeUndefined();
  });

  test("of even phases gives a p as large as a uniform variable", () => {
    const random = randomFrom(3);
    const ps = Array.from({ length: 400 }, () =>
      rayleighTest(
        Array.from({ length: 40 }, () => random() * 5000),
        100,
      ),
    ).map((one) => one?.p ?? 0);

    expect(ps.filter((p) => p < 0.05).length / 400).toBeLessThan(0.09);
    expect(ps.filter((p) => p < 0.5).length / 400).toBeCloseTo(0.5, 0);
  });

  test("of alike phases gives their mean, also across the end of the period", () => {
    const instants = Array.from({ length: 20 }, (_, index) => 1000 + index * 300 + (index % 2 === 0 ? -4 : 2));

    const alike = rayleighTest(instants, 100);
    expect(alike?.p).toBeLessThan(1e-6);
    expect(alike?.meanMs).toBeCloseTo(99, 1);
  });

  test("phases are apart by the shorter way round", () => {
    expect(phaseDistanceMs(98, 3, 100)).toBe(5);
    expect(phaseDistanceMs(10, 30, 100)).toBe(20);
  });
});

describe("equivalence with the agreed window", () => {
  test.each([
    [100.4, 0.2, "equivalent"],
    [106, 0.2, "different"],
    [104.9, 1, "open"],
    [100, 20, "open"],
  ] as const)("%d ± %d ms is %s", (value, reach, outcome) => {
    const estimate = { value, low: value - reach, high: value + reach, samples: 100 };

    expect(compareWithNominal(estimate, 100, 5).outcome).toBe(outcome);
  });

  test("is decided by the bounds of 90 %", () => {
    const { lowMs, highMs } = compareWithNominal({ value: 100, low: 98.04, high: 103.92, samples: 9 }, 100, 5);

    expect(lowMs).toBeCloseTo(98.355, 3);
    expect(highMs).toBeCloseTo(103.29, 3);
  });
});

describe("a threshold", () => {
  test("lies between what was forgotten and what was pushed, in spite of a few that were misjudged", () => {
    const random = randomFrom(4);
    const trials = Array.from({ length: 600 }, (_, index) => {
      const sinceMs = 60 + 80 * random();
      return { sinceMs, isPushed: index % 50 === 0 ? random() < 0.5 : sinceMs > 100 };
    });

    const threshold = estimateThreshold(trials, 0.1);
    expect("value" in threshold ? threshold.value : 0).toBeCloseTo(100, 0);
    expect("value" in threshold && threshold.low <= 100 && 100 <= threshold.high).toBe(true);
  });

  test("that several thresholds fit equally well lies between the lowest and the highest of them", () => {
    const sure = Array.from({ length: 40 }, (_, index) => ({
      sinceMs: index < 20 ? index : 200 + index,
      isPushed: index >= 20,
    }));
    const doubtful = [95, 97, 98, 100].map((sinceMs, index) => ({ sinceMs, isPushed: index % 2 === 1 }));

    expect(estimateThreshold([...sure, ...doubtful], 0.5)).toEqual({
      value: 97.5,
      low: 94.5,
      high: 100.5,
      samples: 44,
    });
  });

  test("needs twenty trials on either side", () => {
    const trials = Array.from({ length: 100 }, (_, index) => ({ sinceMs: index, isPushed: index >= 90 }));

    expect(estimateThreshold(trials, 0)).toEqual({ samples: 10, needed: 20 });
  });
});

function phased(phaseMs: number): number[] {
  return Array.from({ length: 12 }, (_, index) => index * 700 + phaseMs);
}

describe("fan-out", () => {
  test("has the skew from the first to the last listener", () => {
    expect(estimateFanOutSkew(Array.from({ length: 9 }, (_, index) => [100, 101 + index, 100.5]))).toMatchObject({
      value: 5,
    });
  });

  test.each([
    ["alike", [3, 3.5, 99, 2, 1], true],
    ["one of them apart", [3, 3.5, 40, 2, 1], false],
  ])("with phases %s", (_, phases, isInStep) => {
    expect(areInStep(phases.map(phased), 100)).toBe(isInStep);
  });

  test("is undecided with four listeners or nine arrivals", () => {
    expect(areInStep([1, 1, 1, 1].map(phased), 100)).toBeUndefined();
    expect(
      areInStep(
        [1, 1, 1, 1, 1].map((phase) => phased(phase).slice(0, 9)),
        100,
      ),
    ).toBeUndefined();
  });
});

test.each([
  ["A", 1, 0.632],
  ["B", 0, 1],
  ["C", 1, 0.731],
  ["C′", 5, 0.1997],
  ["D", 1, 0.5],
  ["E", 2, 0.1353],
  ["F", 9, 1],
  ["G", 4, 0.2],
] as const)("design %s makes of %d changes per window a share of %d", (design, load, share) => {
  expect(framesPerChange(design, load)).toBeCloseTo(share, 3);
});

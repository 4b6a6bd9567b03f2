import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { boundsOfRank, mergeHistograms, minimumSamples, quantileMs } from "../../src/timing/histogram.ts";
import { medianInterval } from "../../src/timing/median-interval.ts";
import { randomFrom } from "./random.ts";

function histogramOf(values: readonly number[], rangeMs = 400): ReturnType<HistogramRecorder["take"]> {
  const recorder = new HistogramRecorder(rangeMs);
  for (const value of values) recorder.add(value);
  return recorder.take();
}

describe("recording", () => {
  test("puts a value into the bin that holds it, edges included on the left", () => {
    expect(histogramOf([0, 0.05, 0.1, 100.2, 399.95])).toEqual({
      binMs: 0.1,
      rangeMs: 400,
      count: 5,
      underflow: 0,
      overflow: 0,
      bins: [
        [0, 2],
        [1, 1],
        [1002, 1],
        [3999, 1],
      ],
    });
  });

  test("counts what is negative or beyond the range apart", () => {
    expect(histogramOf([-0.01, -5, 400, Infinity])).toMatchObject({ count: 4, underflow: 2, overflow: 2, bins: [] });
  });

  test("gives each value away once", () => {
    const recorder = new HistogramRecorder();
    recorder.add(1);
    recorder.take();
    recorder.add(2);

    expect(recorder.take()).toMatchObject({ count: 1, bins: [[20, 1]] });
  });
});

describe("merging", () => {
  test("takes of any partition add up to the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.double({ min: -10, max: 500, noNaN: true })), { minLength: 1 }), (parts) => {
        expect(mergeHistograms(parts.map((part) => histogramOf(part)))).toEqual(histogramOf(parts.flat()));
      }),
    );
  });

  test("refuses bins that differ", () => {
    expect(() => mergeHistograms([histogramOf([1]), histogramOf([1], 800)])).toThrow(/do not add up/);
  });
});

describe("quantiles", () => {
  test.each([
    [0.5, 5],
    [0.95, 59],
    [0.99, 299],
    [0.999, 2995],
  ])("p%f takes %d samples", (quantile, samples) => {
    expect(minimumSamples(quantile)).toBe(samples);
  });

  test("are not given below that", () => {
    const tooFew = histogramOf(Array.from({ length: 298 }, () => 7));
    const enough = histogramOf(Array.from({ length: 299 }, () => 7));

    expect(quantileMs(tooFew, 0.99)).toBeUndefined();
    expect(quantileMs(enough, 0.99)).toBeCloseTo(7.05);
  });

  test("are within a bin of the sample's own", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 0, max: 39_900 }).map((value) => value / 100 + 0.005),
          { minLength: 59, maxLength: 200 },
        ),
        fc.constantFrom(0.05, 0.5, 0.9, 0.95),
        (values, quantile) => {
          const exact = values.toSorted((one, other) => one - other)[Math.ceil(quantile * values.length) - 1];

          expect(Math.abs((quantileMs(histogramOf(values), quantile) ?? NaN) - (exact ?? NaN))).toBeLessThan(0.051);
        },
      ),
    );
  });

  test("are infinite beyond the bins", () => {
    const beyond = histogramOf(Array.from({ length: 10 }, () => 1000));
    const below = histogramOf(Array.from({ length: 10 }, () => -1));

    expect(quantileMs(beyond, 0.5)).toBe(Infinity);
    expect(quantileMs(below, 0.5)).toBe(-Infinity);
    expect(boundsOfRank(beyond, 5)).toEqual({ lowMs: 400, highMs: Infinity });
  });
});

describe("the median's interval", () => {
  test("holds the median of the sample", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 39_990 }), { minLength: 20, maxLength: 300 }), (hundredths) => {
        const values = hundredths.map((value) => value / 100 + 0.005);
        const interval = medianInterval(histogramOf(values));
        const exact = values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? NaN;

        expect(interval?.lowMs).toBeLessThanOrEqual(exact);
        expect(interval?.midMs).toBeCloseTo(exact, 0);
        expect(interval?.highMs).toBeGreaterThanOrEqual(exact);
      }),
    );
  });

  test("holds the true median of a skewed distribution in all of 300 repeats", () => {
    const misses = Array.from({ length: 300 }, (_, repeat) => {
      const random = randomFrom(repeat + 1);
      const interval = medianInterval(histogramOf(Array.from({ length: 200 }, () => 100 - 5 * Math.log(1 - random()))));
      const trueMs = 100 + 5 * Math.LN2;
      return interval === undefined || interval.lowMs > trueMs || interval.highMs < trueMs;
    });

    expect(misses.filter(Boolean)).toEqual([]);
  });

  test("takes twenty samples", () => {
    expect(medianInterval(histogramOf(Array.from({ length: 19 }, () => 1)))).toBeUndefined();
  });
});

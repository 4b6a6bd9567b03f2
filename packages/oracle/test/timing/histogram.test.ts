import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { histogramOf } from "./histogram-of.ts";
import { boundsOfRank, mergeHistograms, minimumSamples, quantileMs } from "../../src/timing/histogram.ts";

describe("recording", () => {
  test("puts a value into the bin that holds it, edges included on the left", () => {
    expect(histogramOf([0, 0.05, 0.3, 100.2, 399.95])).toEqual({
      binMs: 0.1,
      rangeMs: 400,
      count: 5,
      underflow: 0,
      overflow: 0,
      bins: [
        [0, 2],
        [3, 1],
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

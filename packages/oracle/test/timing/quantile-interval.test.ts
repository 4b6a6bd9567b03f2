import fc from "fast-check";
import { expect, test } from "vitest";
import { medianDespiteNoise } from "../../src/timing/median-despite-noise.ts";
import { quantileInterval } from "../../src/timing/quantile-interval.ts";
import { histogramOf } from "./histogram-of.ts";
import { randomFrom } from "./random.ts";

test("holds the quantile of the sample", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 39_990 }), { minLength: 20, maxLength: 300 }),
      fc.constantFrom(0.25, 0.5, 0.9),
      (hundredths, quantile) => {
        const values = hundredths.map((value) => value / 100 + 0.005);
        const interval = quantileInterval(histogramOf(values), quantile);
        const exact = values.toSorted((one, other) => one - other)[Math.ceil(values.length * quantile) - 1] ?? NaN;

        expect(interval?.lowMs).toBeLessThanOrEqual(exact);
        expect(interval?.highMs).toBeGreaterThanOrEqual(exact);
      },
    ),
  );
});

test("holds the true median of a skewed distribution in all of 300 repeats", () => {
  const trueMs = 100 + 5 * Math.LN2;
  const misses = Array.from({ length: 300 }, (_, repeat) => {
    const random = randomFrom(repeat + 1);
    const values = Array.from({ length: 200 }, () => 100 - 5 * Math.log(1 - random()));
    const interval = quantileInterval(histogramOf(values), 0.5);
    return interval === undefined || interval.lowMs > trueMs || interval.highMs < trueMs;
  });

  expect(misses.filter(Boolean)).toEqual([]);
});

test("takes twenty samples", () => {
  expect(quantileInterval(histogramOf(Array.from({ length: 19 }, () => 1)), 0.5)).toBeUndefined();
});

test("a median despite noise holds the truth although one message in ten is spoilt to one side, and stays narrow", () => {
  const misses = Array.from({ length: 200 }, (_, repeat) => {
    const random = randomFrom(repeat + 1);
    const error = (): number => (random() < 0.1 ? 40 * random() : 0.4 * random());
    const observed = histogramOf(Array.from({ length: 1000 }, () => 99 + 2 * random() + error()));
    const control = histogramOf(Array.from({ length: 700 }, error));
    const median = medianDespiteNoise({ lower: observed, upper: observed }, control);
    return median === undefined || median.lowMs > 100 || median.highMs < 100 || median.highMs - median.lowMs > 4;
  });

  expect(misses.filter(Boolean)).toEqual([]);
});

test.each([-0.5, 0.5])("a median despite noise holds the truth although every message errs by %d ms", (errorMs) => {
  const observed = histogramOf(Array.from({ length: 1000 }, () => 100.05 + errorMs));
  const control = histogramOf(Array.from({ length: 700 }, () => Math.abs(errorMs)));
  const median = medianDespiteNoise({ lower: observed, upper: observed }, control);

  expect(median?.lowMs).toBeLessThanOrEqual(100.05);
  expect(median?.highMs).toBeGreaterThanOrEqual(100.05);
});

test.each([-40, 40])("a median despite noise holds the truth although one message in ten errs by %d ms", (errorMs) => {
  const random = randomFrom(1);
  const error = (index: number): number => (index % 10 === 0 ? errorMs : 0);
  const observed = histogramOf(Array.from({ length: 20_000 }, (_, index) => 90 + 20 * random() + error(index)));
  const control = histogramOf(Array.from({ length: 20_000 }, (_, index) => Math.abs(error(index))));
  const median = medianDespiteNoise({ lower: observed, upper: observed }, control);

  expect(median?.lowMs).toBeLessThanOrEqual(100);
  expect(median?.highMs).toBeGreaterThanOrEqual(100);
});

test("a median despite noise is wide when most messages are spoilt", () => {
  const random = randomFrom(1);
  const error = (): number => 40 * random();
  const observed = histogramOf(Array.from({ length: 1000 }, () => 100 + error()));
  const control = histogramOf(Array.from({ length: 700 }, error));
  const median = medianDespiteNoise({ lower: observed, upper: observed }, control);

  expect((median?.highMs ?? 0) - (median?.lowMs ?? 0)).toBeGreaterThan(20);
});

test("a median despite noise is unknown when the noise is", () => {
  const observed = histogramOf(Array.from({ length: 1000 }, () => 100));

  expect(medianDespiteNoise({ lower: observed, upper: observed }, histogramOf([]))).toBeUndefined();
});

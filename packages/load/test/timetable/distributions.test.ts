import { describe, expect, test } from "vitest";
import { drawArrivals } from "../../src/timetable/arrivals.ts";
import { lognormal, lognormalMean } from "../../src/timetable/distributions.ts";
import { randomFrom } from "../../src/user/random.ts";

/**
 * Four standard errors: a sound generator misses that with one seed in 16,000. The seeds are fixed, so a test that passes
 * goes on passing.
 */
const ERRORS = 4;

const SEEDS = [1, 7, 4_000_000_000];

/** Largest distance between the distribution of samples and a theory, in units of its critical value at 0.1 %. */
function kolmogorov(samples: readonly number[], theory: (value: number) => number): number {
  const n = samples.length;
  const distances = samples
    .toSorted((one, other) => one - other)
    .map((value, index) => Math.max(Math.abs(theory(value) - index / n), Math.abs(theory(value) - (index + 1) / n)));
  return Math.max(...distances) / (1.949 / Math.sqrt(n));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

describe.each(SEEDS)("arrivals of seed %d", (seed) => {
  const durationMs = 1_000_000;
  const arrivals = drawArrivals({ callsPerSecond: 20, ramp: [], durationMs }, randomFrom(seed));

  test("are as many as the rate says", () => {
    expect(Math.abs(arrivals.length - 20_000)).toBeLessThan(ERRORS * Math.sqrt(20_000));
  });

  test("have exponential gaps", () => {
    const gaps = arrivals.map((atMs, index) => atMs - (arrivals[index - 1] ?? 0));

    expect(kolmogorov(gaps, (gapMs) => 1 - Math.exp(-gapMs / 50))).toBeLessThan(1);
  });

  test("vary from second to second as much as their number, as a Poisson process does and an even one does not", () => {
    const counts = Array.from({ length: durationMs / 1000 }, () => 0);
    for (const atMs of arrivals) counts[Math.floor(atMs / 1000)] = (counts[Math.floor(atMs / 1000)] ?? 0) + 1;

    expect(Math.abs(variance(counts) / mean(counts) - 1)).toBeLessThan(ERRORS * Math.sqrt(2 / counts.length));
  });

  test("follow a ramp", () => {
    const ramp = [
      { atSeconds: 100, share: 0.5 },
      { atSeconds: 200, share: 1.5 },
    ];
    const drawn = drawArrivals({ callsPerSecond: 20, ramp, durationMs: 300_000 }, randomFrom(seed));

    // Level at 10/s, from 10/s to 30/s in a straight line (its first half at 15/s on average), level at 30/s.
    for (const [from, to, expected] of [
      [0, 100, 1000],
      [100, 150, 750],
      [150, 200, 1250],
      [200, 300, 3000],
    ] as const) {
      const found = drawn.filter((atMs) => atMs >= 1000 * from && atMs < 1000 * to).length;
      expect(Math.abs(found - expected)).toBeLessThan(ERRORS * Math.sqrt(expected));
    }
  });
});

describe.each(SEEDS)("lognormal times of seed %d", (seed) => {
  const [median, sigma, n] = [115, 0.945, 20_000];
  const random = randomFrom(seed);
  const logs = Array.from({ length: n }, () => Math.log(lognormal(median, sigma, random) / median) / sigma);

  test("have their median, their spread and the tails of a normal distribution in the logarithm", () => {
    const within = (share: number): number => ERRORS * Math.sqrt((share * (1 - share)) / n);
    const beyond = (limit: number): number => logs.filter((log) => log > limit).length / n;

    expect(Math.abs(mean(logs))).toBeLessThan(ERRORS / Math.sqrt(n));
    expect(Math.abs(variance(logs) - 1)).toBeLessThan(ERRORS * Math.sqrt(2 / n));
    for (const [limit, share] of [
      [-1.645, 0.95],
      [0, 0.5],
      [0.6745, 0.25],
      [1.96, 0.025],
    ] as const) {
      expect(Math.abs(beyond(limit) - share)).toBeLessThan(within(share));
    }
  });

  test("have the mean that Little's law is reckoned with", () => {
    const times = logs.map((log) => median * Math.exp(sigma * log));

    expect(lognormalMean(median, sigma)).toBeCloseTo(179.7, 1);
    expect(Math.abs(mean(times) - lognormalMean(median, sigma))).toBeLessThan(ERRORS * Math.sqrt(variance(times) / n));
  });
});

test("a sigma of nothing is a constant time", () => {
  expect(lognormal(5, 0, randomFrom(1))).toBe(5);
});

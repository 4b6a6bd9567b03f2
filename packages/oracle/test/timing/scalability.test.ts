import { describe, expect, test } from "vitest";
import { fitScalability, type LoadPoint, type Scalability } from "../../src/timing/scalability.ts";
import { randomFrom } from "./random.ts";

interface Law {
  readonly lambda: number;
  readonly sigma: number;
  readonly kappa: number;
}

const LAW: Law = { lambda: 900, sigma: 0.06, kappa: 0.002 };
const LOADS = [0.5, 1, 2, 4, 8, 12, 16, 24, 32, 48];

/** Runs of a platform that obeys the law, each off by up to that share either way. */
function runsOf({ kappa, lambda, sigma }: Law, loads: readonly number[], error = 0, seed = 1): LoadPoint[] {
  const random = randomFrom(seed);
  return loads.map((concurrency) => {
    const perSecond =
      (lambda * concurrency) / (1 + sigma * (concurrency - 1) + kappa * concurrency * (concurrency - 1));
    return { concurrency, perSecond: perSecond * (1 + error * (2 * random() - 1)) };
  });
}

function fitted(points: readonly LoadPoint[]): Extract<Scalability, { kind: "fitted" }> {
  const scalability = fitScalability(points);
  if (scalability.kind !== "fitted") throw new Error(scalability.because);
  return scalability;
}

test("the parameters are recovered from runs without error", () => {
  const { atOnce, kappa, lambda, peak, sigma } = fitted(runsOf(LAW, LOADS));

  expect(atOnce).toEqual({ low: 0.5, high: 48 });
  expect(lambda.value).toBeCloseTo(900, 6);
  expect(sigma.value).toBeCloseTo(0.06, 9);
  expect(kappa.value).toBeCloseTo(0.002, 9);
  expect(peak?.value).toBeCloseTo(Math.sqrt(0.94 / 0.002), 6);
});

describe("with errors of five in a hundred", () => {
  const fits = Array.from({ length: 300 }, (_, index) => fitted(runsOf(LAW, LOADS, 0.05, index + 1)));

  test.each(["lambda", "sigma", "kappa"] as const)(
    "the bounds of %s hold the true one in some 95 %% of the fits",
    (name) => {
      const held = fits.filter((fit) => fit[name].low <= LAW[name] && LAW[name] <= fit[name].high);

      expect(held.length).toBeGreaterThan(0.9 * fits.length);
      // Bounds that hold it always would say nothing.
      expect(held.length).toBeLessThan(fits.length);
    },
  );

  test("so do those of the peak, where there is one", () => {
    const peaks = fits.map(({ peak }) => peak).filter((peak) => peak !== undefined);
    const held = peaks.filter(({ high, low }) => low <= 21.68 && 21.68 <= high);

    expect(peaks.length).toBeGreaterThan(0.9 * fits.length);
    expect(held.length).toBeGreaterThan(0.9 * peaks.length);
  });
});

test("a platform that scales without end has no peak", () => {
  const linear = runsOf({ lambda: 900, sigma: 0, kappa: 0 }, LOADS, 0.02, 3);

  const { kappa, peak, sigma } = fitted(linear);

  expect(peak).toBeUndefined();
  expect(kappa.low).toBeLessThanOrEqual(0);
  expect(sigma.low).toBeLessThan(0.01);
});

test.each([
  ["five runs", runsOf(LAW, [1, 2, 4, 8, 16]), "5 runs, 6 are needed"],
  ["runs of nothing", runsOf(LAW, [0, 0, 1, 2, 4, 8, 16]), "5 runs, 6 are needed"],
  ["loads too close", runsOf(LAW, [4, 5, 6, 7, 7.5, 7.9]), "the highest load is not 2 times the lowest"],
  ["two loads only", runsOf(LAW, [4, 4, 4, 8, 8, 8]), "the loads are too much alike"],
])("%s are no basis", (_, points, because) => {
  expect(fitScalability(points)).toMatchObject({ kind: "too-few", because });
});

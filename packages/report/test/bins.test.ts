import { describe, expect, test } from "vitest";
import { countsOn, scaleFor, sharesBelow } from "../src/charts/bins.ts";
import { histogramOf } from "./histograms.ts";

const many = Array.from({ length: 400 });

describe("a scale", () => {
  test("shows what is asked for and ends on a number of its axis, also at every second one", () => {
    expect(scaleFor([histogramOf(many.map(() => 100))], 100, 220)).toEqual({ endMs: 240, stepMs: 20, binMs: 1 });
  });

  test("goes as far as the samples do", () => {
    expect(scaleFor([histogramOf(many.map(() => 250))], 100, 120)).toEqual({ endMs: 300, stepMs: 50, binMs: 2 });
  });

  test("is not drawn out by samples beyond five windows", () => {
    expect(scaleFor([histogramOf(many.map(() => 1900))], 100, 220).endMs).toBe(500);
  });

  test("has no bins narrower than the recorded ones", () => {
    expect(scaleFor([histogramOf(many.map(() => 1))], 1, 2.2).binMs).toBe(0.1);
  });
});

describe("counts", () => {
  test("lie in the bin of their samples, those on an edge in the upper one", () => {
    const counts = countsOn({ endMs: 4, stepMs: 1, binMs: 1 }, histogramOf([0.05, 0.95, 1.05, 3.05, 3.95, 4.05]));

    expect(counts).toEqual([2, 1, 0, 2]);
  });

  test("of every recorded bin land in exactly one of a wider scale", () => {
    const histogram = histogramOf(Array.from({ length: 2000 }, (_, index) => (index + 0.5) / 10));

    // 86 × 0.1 / 0.2 is a little less than 43.
    expect(new Set(countsOn({ endMs: 200, stepMs: 20, binMs: 0.2 }, histogram))).toEqual(new Set([2]));
  });
});

test("shares count what lies below zero from the start and never reach 1 while samples lie beyond the end", () => {
  const shares = sharesBelow({ endMs: 2, stepMs: 1, binMs: 1 }, histogramOf([-1, 0.5, 1.5, 5]));

  expect(shares).toEqual([0.25, 0.5, 0.75]);
});

test("shares of nothing are nothing", () => {
  expect(sharesBelow({ endMs: 2, stepMs: 1, binMs: 1 }, histogramOf([]))).toEqual([0, 0, 0]);
});

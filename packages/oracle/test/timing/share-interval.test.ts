import { expect, test } from "vitest";
import { shareInterval } from "../../src/timing/share-interval.ts";

test("holds the share that was observed, and is all there is where nothing was", () => {
  const { high, low } = shareInterval(3, 10);

  expect([low < 0.3, high > 0.3]).toEqual([true, true]);
  expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test("is none of more than all", () => {
  expect(() => shareInterval(80, 40)).toThrow("a share of 80 in 40");
});

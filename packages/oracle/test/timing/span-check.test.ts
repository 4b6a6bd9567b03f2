import { expect, test } from "vitest";
import { SpanCheck } from "../../src/timing/span-check.ts";

test("intervals of the window are no short spans, jitter within the allowance included", () => {
  const check = new SpanCheck(100, 10);
  const arrivals = Array.from({ length: 20 }, (_, index) => index * 100 + (index % 2) * 8);

  expect(arrivals.flatMap((atMs) => check.arrived(atMs))).toEqual([]);
});

test("a window that is a few percent short shows over ten intervals only", () => {
  const check = new SpanCheck(100, 10);
  const arrivals = Array.from({ length: 11 }, (_, index) => index * 98);

  expect(arrivals.map((atMs) => check.arrived(atMs)).at(-1)).toEqual([10]);
});

test("two snapshots close together are a short span of one", () => {
  const check = new SpanCheck(100, 10);
  check.arrived(0);

  expect(check.arrived(40)).toEqual([1]);
});

test("the latest snapshot ends spans of as many steps as there were before it", () => {
  const check = new SpanCheck(100, 10);
  const ended = Array.from({ length: 11 }, (_, index) => {
    check.arrived(100 * index);
    return check.spans;
  });

  expect([ended[0], ended[1], ended[4], ended[5], ended[10]]).toEqual([[], [1], [1], [1, 5], [1, 5, 10]]);
});

test("a pause begins a new count", () => {
  const check = new SpanCheck(100, 10);
  check.arrived(0);
  check.restart();

  expect(check.arrived(40)).toEqual([]);
});

import { expect, test } from "vitest";
import { createWornClock } from "../../src/coalescing/worn-clock.ts";
import { ManualClock } from "../manual-clock.ts";

/** When a timer of 100 ms fires, in real milliseconds; drawn from uniform numbers that are all the same. */
function firedAtMs(wear: { jitterMs?: number; driftPpm?: number }, uniform = 0.5): number {
  const real = new ManualClock(0);
  let firedMs = Number.NaN;
  createWornClock(real, wear, () => uniform).after(100, () => {
    firedMs = real.nowMs();
  });
  real.advance(1000);
  return firedMs;
}

test("without wear it keeps the time", () => {
  expect(firedAtMs({})).toBe(100);
});

test("a clock that runs fast has short windows and tells a later time", () => {
  const real = new ManualClock(0);
  const worn = createWornClock(real, { driftPpm: 10_000 }, () => 0.5);

  real.advance(1000);

  expect(worn.nowMs()).toBeCloseTo(1010, 9);
  expect(firedAtMs({ driftPpm: 10_000 })).toBeCloseTo(100 / 1.01, 9);
});

test("jitter makes timers late, never early", () => {
  expect(firedAtMs({ jitterMs: 5 }, 0.5)).toBeCloseTo(100 + 5 * Math.sqrt(2 * Math.LN2), 9);
  expect(firedAtMs({ jitterMs: 5 }, 0.1)).toBeGreaterThan(100);
});

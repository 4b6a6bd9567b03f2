import type { ProfileTraffic } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { drawCalls } from "../../src/timetable/draw-calls.ts";
import { TrafficPlan } from "../../src/timetable/lay-out.ts";
import { meet } from "../../src/timetable/meet.ts";

const TRAFFIC: ProfileTraffic = {
  arrivals: { callsPerSecond: 50 },
  answeredShare: 0.8,
  ringing: { medianSeconds: 1, sigma: 0.5 },
  talking: { medianSeconds: 60, sigma: 0.3 },
  hold: { share: 0.5, medianSeconds: 1, sigma: 0.3 },
  tonesShare: 0.5,
};

function drawn(together: NonNullable<ProfileTraffic["together"]>): ReturnType<typeof drawCalls> {
  return drawCalls({ ...TRAFFIC, together }, 10_000, 3).map((call) => meet(call, together));
}

test("calls that were placed before are answered at the same instant and talk as long as they would have", () => {
  const calls = drawn({ answer: { atSeconds: 8 } });
  const before = calls.filter(({ placeMs }) => placeMs < 8000);
  const answered = before.filter(({ answerAfterMs }) => answerAfterMs !== undefined);

  expect(answered.length).toBeGreaterThan(0.7 * before.length);
  expect(answered.length).toBeLessThan(before.length);
  for (const { answerAfterMs = NaN, endAfterMs, hold, placeMs, tonesAfterMs = Infinity } of answered) {
    expect(placeMs + answerAfterMs).toBeCloseTo(8000, 6);
    expect(endAfterMs).toBeGreaterThan(answerAfterMs);
    expect(hold?.afterMs ?? Infinity).toBeGreaterThan(answerAfterMs);
    expect(hold?.untilMs ?? 0).toBeLessThan(endAfterMs);
    expect(tonesAfterMs).toBeGreaterThanOrEqual(answerAfterMs);
  }
  const later = calls.filter(({ placeMs, answerAfterMs }) => placeMs > 8000 && answerAfterMs !== undefined);
  expect(new Set(later.map(({ answerAfterMs = 0, placeMs }) => (placeMs + answerAfterMs).toFixed(1))).size).toBe(
    later.length,
  );
});

test("calls that would stand are hung up within the width, and do nothing afterwards", () => {
  const calls = drawn({ hangUp: { atSeconds: 6, withinSeconds: 1 } });
  const standing = calls.filter(({ placeMs, answerAfterMs }) => placeMs < 5000 && answerAfterMs !== undefined);

  expect(standing.length).toBeGreaterThan(100);
  for (const { answerAfterMs = 0, endAfterMs, hold, placeMs, tonesAfterMs = 0 } of standing) {
    expect(placeMs + endAfterMs).toBeLessThanOrEqual(7000);
    expect(Math.max(answerAfterMs, hold?.untilMs ?? 0, tonesAfterMs)).toBeLessThan(endAfterMs);
  }
  const ends = standing.map(({ endAfterMs, placeMs }) => placeMs + endAfterMs).filter((end) => end >= 6000);
  expect(ends.filter((end) => end < 6500).length / ends.length).toBeCloseTo(0.5, 0.7);
  expect(calls.filter(({ placeMs }) => placeMs > 6000).every(({ endAfterMs }) => endAfterMs > 0)).toBe(true);
});

test("calls that are put off are answered, and hung up, at the same instant all the same", () => {
  const together = { answer: { atSeconds: 15 }, hangUp: { atSeconds: 20 } };
  const ramp = [
    { atSeconds: 9.999, share: 1 },
    { atSeconds: 10, share: 0 },
  ];
  const plan = new TrafficPlan({ ...TRAFFIC, ramp, together }, 30_000, 3);
  const room = plan.roomFor(1, 50);
  const numbers = Array.from({ length: 2 * room.callsAtOncePerUser }, (_, index) => String(1000 + index));

  const { offered, timetable } = plan.layOut(1, room, [numbers]);

  expect(offered.postponed).toBeGreaterThan(100);
  const answered = timetable.calls.filter(({ answerMs }) => answerMs !== undefined);
  expect(answered.length).toBeGreaterThan(300);
  expect(new Set(answered.map(({ answerMs }) => answerMs))).toEqual(new Set([15_000]));
  expect(Math.max(...timetable.calls.map(({ endMs }) => endMs))).toBe(20_000);
});

import type { ProfileTraffic, TimetableCall } from "@myrcc/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callsAtOnce, drawCalls } from "../../src/timetable/draw-calls.ts";
import type { LaidOutTraffic } from "../../src/timetable/laid-out-traffic.ts";
import { TrafficPlan, type Room } from "../../src/timetable/lay-out.ts";

const TRAFFIC: ProfileTraffic = {
  arrivals: { callsPerSecond: 4 },
  answeredShare: 0.8,
  ringing: { medianSeconds: 1, sigma: 0.5 },
  talking: { medianSeconds: 4, sigma: 0.8 },
  hold: { share: 0.3, medianSeconds: 2, sigma: 0.8 },
  tonesShare: 0.2,
};

/** Directory numbers of each user: just as many as its calls at once need. */
function extensionsIn({ callsAtOncePerUser, users }: Room): string[][] {
  return Array.from({ length: users }, (_, user) =>
    Array.from({ length: 2 * callsAtOncePerUser }, (_number, index) => `${user + 1}${String(index).padStart(4, "0")}`),
  );
}

function largest(traffic: ProfileTraffic, durationMs: number, seed: number, room: Room): LaidOutTraffic {
  const plan = new TrafficPlan(traffic, durationMs, seed);
  return plan.layOut(plan.shareIn(room), room, extensionsIn(room));
}

/** The most of the calls at any instant at which one is placed, by what they have in common. */
function mostAtOnce(calls: readonly TimetableCall[], keysOf: (call: TimetableCall) => readonly unknown[]): number {
  const counts = calls.flatMap(({ placeMs }) => {
    const live = calls.filter((call) => call.placeMs <= placeMs && placeMs < call.endMs);
    return [...Map.groupBy(live.flatMap(keysOf), (key) => key).values()].map(({ length }) => length);
  });
  return Math.max(0, ...counts);
}

/** Four standard errors of a share. */
function error(share: number, n: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / n);
}

const aRoom = fc.record({
  callsAtOncePerUser: fc.integer({ min: 1, max: 12 }),
  callsPerSecond: fc.integer({ min: 1, max: 20 }),
  users: fc.integer({ min: 1, max: 3 }),
});
const aSeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("whatever the limits are", () => {
  test("no extension is in two calls, no session above its share of the calls, no second above the rate", () => {
    fc.assert(
      fc.property(aRoom, aSeed, (room, seed) => {
        const { offered, timetable } = largest(TRAFFIC, 30_000, seed, room);
        const { calls, callsAtOncePerUser } = timetable;

        expect(mostAtOnce(calls, ({ caller, callee }) => [caller, callee])).toBeLessThanOrEqual(1);
        expect(mostAtOnce(calls, ({ user }) => [user])).toBeLessThanOrEqual(callsAtOncePerUser);
        expect(mostAtOnce(calls, () => ["all"])).toBeLessThanOrEqual(offered.peak);
        // A tenth of a millisecond is what instants are rounded to.
        for (const [index, { placeMs }] of calls.entries()) {
          expect(placeMs - (calls[index - 1]?.placeMs ?? -Infinity)).toBeGreaterThan(1000 / room.callsPerSecond - 0.11);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a call is between two extensions of its session, and its instants are in order", () => {
    fc.assert(
      fc.property(aRoom, aSeed, (room, seed) => {
        for (const call of largest(TRAFFIC, 30_000, seed, room).timetable.calls) {
          const { answerMs, callee, caller, endMs, holdMs, placeMs, tonesMs, unholdMs, user } = call;
          expect([caller, callee].every((number) => number.startsWith(String(user)))).toBe(true);
          expect(caller).not.toBe(callee);
          const instants = [placeMs, answerMs, tonesMs, holdMs, unholdMs, endMs].filter((one) => one !== undefined);
          expect(instants).toEqual(instants.toSorted((one, other) => one - other));
          expect([tonesMs, holdMs, unholdMs].filter((one) => one !== undefined && answerMs === undefined)).toEqual([]);
          expect(holdMs === undefined).toBe(unholdMs === undefined);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("the same seed draws the same calls, another one others", () => {
  const room = { callsAtOncePerUser: 40, callsPerSecond: 20, users: 2 };

  expect(largest(TRAFFIC, 30_000, 1, room)).toEqual(largest(TRAFFIC, 30_000, 1, room));
  expect(largest(TRAFFIC, 30_000, 1, room).timetable).not.toEqual(largest(TRAFFIC, 30_000, 2, room).timetable);
});

test("what is needed for all of it is enough, and one call less is not", () => {
  const plan = new TrafficPlan(TRAFFIC, 60_000, 3);
  const room = plan.roomFor(2, 50);

  expect(plan.shareIn(room)).toBe(1);
  expect(plan.shareIn({ ...room, callsAtOncePerUser: room.callsAtOncePerUser - 1 })).toBeLessThan(1);
});

test("where there is less room, as large a share is made as there is room for", () => {
  const plan = new TrafficPlan(TRAFFIC, 60_000, 3);
  const room = { callsAtOncePerUser: 12, callsPerSecond: 50, users: 2 };
  const share = plan.shareIn(room);
  const { timetable } = plan.layOut(share, room, extensionsIn(room));
  const all = drawCalls(TRAFFIC, 60_000, 3).length;

  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(0.9);
  // Each call is left out with the same probability.
  expect(Math.abs(timetable.calls.length - share * all)).toBeLessThan(4 * Math.sqrt(all * share * (1 - share)));
  expect(mostAtOnce(timetable.calls, ({ user }) => [user])).toBeGreaterThanOrEqual(8);
});

test("a rate that the target does not allow is thinned out to four fifths of what it does", () => {
  const plan = new TrafficPlan(TRAFFIC, 60_000, 3);

  expect(plan.shareIn({ callsAtOncePerUser: 1000, callsPerSecond: 2, users: 2 })).toBeCloseTo((0.8 * 2) / 4, 5);
});

describe("what a profile says of its calls, in 20,000 of them", () => {
  const drawn = drawCalls({ ...TRAFFIC, arrivals: { callsPerSecond: 20 } }, 1_000_000, 5);
  const answered = drawn.filter(({ answerAfterMs }) => answerAfterMs !== undefined);

  test("is so of shares", () => {
    const held = answered.filter(({ hold }) => hold !== undefined);
    const toned = answered.filter(({ tonesAfterMs }) => tonesAfterMs !== undefined);

    expect(Math.abs(answered.length / drawn.length - 0.8)).toBeLessThan(error(0.8, drawn.length));
    expect(Math.abs(held.length / answered.length - 0.3)).toBeLessThan(error(0.3, answered.length));
    expect(Math.abs(toned.length / answered.length - 0.2)).toBeLessThan(error(0.2, answered.length));
  });

  test("is so of the median time of ringing and of talking", () => {
    const shorter = answered.filter(({ answerAfterMs = 0 }) => answerAfterMs < 1000).length;
    const brief = answered.filter(({ answerAfterMs = 0, endAfterMs }) => endAfterMs - answerAfterMs < 4000).length;

    expect(Math.abs(shorter / answered.length - 0.5)).toBeLessThan(error(0.5, answered.length));
    expect(Math.abs(brief / answered.length - 0.5)).toBeLessThan(error(0.5, answered.length));
  });

  test("is so of the number of calls at once, after those that it began without", () => {
    const expected = callsAtOnce({ ...TRAFFIC, arrivals: { callsPerSecond: 20 } });
    const counts = Array.from({ length: 180 }, (_, index) => {
      const atMs = 100_000 + 5000 * index;
      return drawn.filter(({ endAfterMs, placeMs }) => placeMs <= atMs && atMs < placeMs + endAfterMs).length;
    });
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;

    // Counts 5 s apart go together, as talks last about so long: a third of them counts, at most.
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / 60));
  });
});

test("compression makes more calls of shorter ones, and leaves how many there are at once", () => {
  const compressed = { ...TRAFFIC, compression: 10 };
  const [slow, fast] = [TRAFFIC, compressed].map((traffic) => drawCalls(traffic, 100_000, 1));

  expect(callsAtOnce(compressed)).toBeCloseTo(callsAtOnce(TRAFFIC), 9);
  expect((fast?.length ?? 0) / (slow?.length ?? 1)).toBeCloseTo(10, -1);
  const middleMs = (calls: typeof slow): number =>
    (calls ?? []).map(({ endAfterMs }) => endAfterMs).toSorted((one, other) => one - other)[
      Math.floor((calls?.length ?? 0) / 2)
    ] ?? 0;
  expect(middleMs(slow) / middleMs(fast)).toBeGreaterThan(8);
  expect(middleMs(slow) / middleMs(fast)).toBeLessThan(12);
});

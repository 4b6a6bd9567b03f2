import type { ProfileTraffic, TimetableCall } from "@myrcc/contracts";
import { randomFrom } from "../user/random.ts";
import { callsAtOnce, callsPerSecond, drawCalls, highestCallsPerSecond, type DrawnCall } from "./draw-calls.ts";
import type { LaidOutTraffic } from "./laid-out-traffic.ts";
import { meet } from "./meet.ts";

/** How many calls there may be, and who makes them. */
export interface Room {
  /** Of each session. */
  readonly callsAtOncePerUser: number;
  readonly callsPerSecond: number;
  readonly users: number;
}

/** How long an extension rests after a call, in milliseconds: so late a call may end and the next one still begin. */
const REST_MS = 1500;

/**
 * Of the calls per second that a target allows, the share that may be asked for on average: nearer to it, calls that come
 * close together are put off for so long that they are no Poisson process any more.
 */
const BUSIEST = 0.8;

/** Finds the share of the rate to a millionth. */
const HALVINGS = 20;

/** The largest timetable of a profile's traffic that keeps within limits. Calls that are left out are left out at random. */
export class TrafficPlan {
  readonly #traffic: ProfileTraffic;
  readonly #seed: number;
  readonly #drawn: readonly DrawnCall[];

  constructor(traffic: ProfileTraffic, durationMs: number, seed: number) {
    this.#traffic = traffic;
    this.#seed = seed;
    this.#drawn = drawCalls(traffic, durationMs, seed);
  }

  /** What it takes for the whole of it, with that many sessions, where so many calls per second are allowed anyway. */
  roomFor(users: number, allowedPerSecond: number): Room {
    const perSecond = Math.max(allowedPerSecond, highestCallsPerSecond(this.#traffic) / BUSIEST);
    const { calls } = this.#spaceOut(this.#drawn, perSecond);
    return { callsAtOncePerUser: Math.max(1, ...peaksOf(calls, users)), callsPerSecond: perSecond, users };
  }

  /** The share of the rate that has room: 1 for all of it. */
  shareIn(room: Room): number {
    if (this.#fits(1, room)) return 1;
    let [fitting, excessive] = [0, 1];
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = (fitting + excessive) / 2;
      if (this.#fits(middle, room)) fitting = middle;
      else excessive = middle;
    }
    return fitting;
  }

  /** @param extensions directory numbers of each session, an even number of at least two for each call at once */
  layOut(share: number, room: Room, extensions: readonly (readonly string[])[]): LaidOutTraffic {
    const { calls: kept, postponed } = this.#spaceOut(this.#thin(share), room.callsPerSecond);
    const random = randomFrom(this.#seed + 1);
    const freeFromMs = extensions.map((numbers) => numbers.map(() => 0));
    const calls = kept.map((call): TimetableCall => {
      const index = userOf(call, room.users);
      const free = freeFromMs[index] ?? [];
      const numbers = extensions[index] ?? [];
      const take = (): string => {
        const candidates = free.flatMap((atMs, place) => (atMs <= call.placeMs ? [place] : []));
        const place = candidates[Math.floor(random() * candidates.length)];
        if (place === undefined) throw new Error("unreachable: there are two extensions for each call at once");
        free[place] = occupiedUntil(call);
        return numbers[place] ?? "";
      };
      return timetableCall(call, index + 1, take(), take());
    });
    return {
      timetable: { callsAtOncePerUser: room.callsAtOncePerUser, calls },
      offered: {
        callsPerSecond: callsPerSecond(this.#traffic),
        callsAtOnce: callsAtOnce(this.#traffic),
        share,
        laidOut: calls.length,
        postponed,
        peak: peakOf(kept),
      },
    };
  }

  #fits(share: number, room: Room): boolean {
    if (share * highestCallsPerSecond(this.#traffic) > BUSIEST * room.callsPerSecond * (1 + 1e-9)) return false;
    const { calls } = this.#spaceOut(this.#thin(share), room.callsPerSecond);
    return peaksOf(calls, room.users).every((peak) => peak <= room.callsAtOncePerUser);
  }

  /** What calls do at once they do so wherever they were put off to. */
  #spaceOut(drawn: readonly DrawnCall[], mostPerSecond: number): ReturnType<typeof spaceOut> {
    const { calls, postponed } = spaceOut(drawn, mostPerSecond);
    return { calls: calls.map((call) => meet(call, this.#traffic.together)), postponed };
  }

  #thin(share: number): DrawnCall[] {
    return this.#drawn.filter(({ mark }) => mark < share);
  }
}

/** No two calls closer than the rate allows: the later one is put off. */
function spaceOut(
  calls: readonly DrawnCall[],
  mostPerSecond: number,
): { readonly calls: DrawnCall[]; readonly postponed: number } {
  let earliestMs = 0;
  let postponed = 0;
  const spaced = calls.map((call) => {
    const placeMs = Math.max(call.placeMs, earliestMs);
    if (placeMs > call.placeMs) postponed += 1;
    earliestMs = placeMs + 1000 / mostPerSecond;
    return { ...call, placeMs };
  });
  return { calls: spaced, postponed };
}

function peaksOf(calls: readonly DrawnCall[], users: number): number[] {
  const byUser = Map.groupBy(calls, (call) => userOf(call, users));
  return [...byUser.values()].map(peakOf);
}

/** The most calls at once, each with the rest of its extensions. */
function peakOf(calls: readonly DrawnCall[]): number {
  const ends = calls.map(occupiedUntil).toSorted((one, other) => one - other);
  let over = 0;
  let peak = 0;
  calls.forEach(({ placeMs }, index) => {
    while ((ends[over] ?? Number.POSITIVE_INFINITY) <= placeMs) over += 1;
    peak = Math.max(peak, index + 1 - over);
  });
  return peak;
}

function occupiedUntil({ placeMs, endAfterMs }: DrawnCall): number {
  return placeMs + endAfterMs + REST_MS;
}

function userOf({ lot }: DrawnCall, users: number): number {
  return Math.floor(lot * users);
}

function timetableCall(call: DrawnCall, user: number, caller: string, callee: string): TimetableCall {
  const { answerAfterMs, endAfterMs, hold, placeMs, tonesAfterMs } = call;
  const at = (afterMs: number): number => Number((placeMs + afterMs).toFixed(1));
  return {
    user,
    caller,
    callee,
    placeMs: at(0),
    ...(answerAfterMs === undefined ? {} : { answerMs: at(answerAfterMs) }),
    ...(hold === undefined ? {} : { holdMs: at(hold.afterMs), unholdMs: at(hold.untilMs) }),
    ...(tonesAfterMs === undefined ? {} : { tonesMs: at(tonesAfterMs) }),
    endMs: at(endAfterMs),
  };
}

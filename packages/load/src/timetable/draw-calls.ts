import type { ProfileMoment, ProfileTime, ProfileTraffic } from "@myrcc/contracts";
import { randomFrom, type Random } from "../user/random.ts";
import { drawArrivals, highestShare } from "./arrivals.ts";
import { lognormal, lognormalMean } from "./distributions.ts";

/** A call as the profile wants it, whoever makes it. All times in milliseconds, compressed but for the moments. */
export interface DrawnCall {
  /** Since the beginning of the measured time. */
  readonly placeMs: number;
  /** The rest is since the call was placed. */
  readonly answerAfterMs?: number;
  readonly hold?: { readonly afterMs: number; readonly untilMs: number };
  readonly tonesAfterMs?: number;
  readonly endAfterMs: number;
  /** Since the beginning of the measured time, when it is answered and hung up at once with others. */
  readonly answerTogetherMs?: number;
  readonly endTogetherMs?: number;
  /** Uniform on [0, 1): below which share of the rate the call is still made. */
  readonly mark: number;
  /** Uniform on [0, 1): by which the call falls to a session. */
  readonly lot: number;
}

/** Of one hold, in shares of the talking time: the longest, and where it begins at the earliest. */
const LONGEST_HOLD = 0.8;
const EARLIEST_HOLD = 0.05;

/** Every call of a profile's traffic within the measured time; the same seed draws the same ones. */
export function drawCalls(traffic: ProfileTraffic, durationMs: number, seed: number): DrawnCall[] {
  const random = randomFrom(seed);
  const options = { callsPerSecond: callsPerSecond(traffic), ramp: traffic.ramp ?? [], durationMs };
  const arrivals = drawArrivals(options, randomFrom(random() * 2 ** 32));
  const { answer, hangUp } = traffic.together ?? {};
  // Note: without a moment nothing is drawn, so that other profiles stay as they are.
  return arrivals.map((placeMs) => ({
    ...drawCall(traffic, placeMs, random),
    ...(answer === undefined ? {} : { answerTogetherMs: instantOf(answer, random) }),
    ...(hangUp === undefined ? {} : { endTogetherMs: instantOf(hangUp, random) }),
  }));
}

function instantOf({ atSeconds, withinSeconds = 0 }: ProfileMoment, random: Random): number {
  return 1000 * (atSeconds + random() * withinSeconds);
}

/** Mean rate without the ramp, compressed. */
export function callsPerSecond({ arrivals, compression = 1 }: ProfileTraffic): number {
  const { users = 0, callsPerUserPerHour = 0 } = arrivals;
  return compression * (arrivals.callsPerSecond ?? (users * callsPerUserPerHour) / 3600);
}

/** The highest mean rate of the ramp, compressed. */
export function highestCallsPerSecond(traffic: ProfileTraffic): number {
  return callsPerSecond(traffic) * highestShare(traffic.ramp ?? []);
}

/** Mean number of calls at once without the ramp, once there are as many as there will be (Little). */
export function callsAtOnce(traffic: ProfileTraffic): number {
  const { answeredShare = 1, compression = 1, ringing, talking } = traffic;
  const seconds = meanSeconds(ringing) + answeredShare * meanSeconds(talking);
  return (callsPerSecond(traffic) * seconds) / compression;
}

function drawCall(traffic: ProfileTraffic, placeMs: number, random: Random): DrawnCall {
  const { answeredShare = 1, compression = 1, hold, ringing, talking, tonesShare = 0 } = traffic;
  const time = (of: ProfileTime): number => (1000 * lognormal(of.medianSeconds, of.sigma, random)) / compression;
  const call = { placeMs, mark: random(), lot: random() };
  const ringMs = time(ringing);
  if (random() >= answeredShare) return { ...call, endAfterMs: ringMs };
  const talkMs = time(talking);
  const isHeld = hold !== undefined && random() < hold.share;
  const heldMs = isHeld ? Math.min(LONGEST_HOLD * talkMs, time(hold)) : 0;
  const begin = EARLIEST_HOLD + random() * (1 - 2 * EARLIEST_HOLD - heldMs / talkMs);
  const freeMs = isHeld ? begin * talkMs : talkMs;
  const tonesAfterMs = random() < tonesShare ? ringMs + random() * freeMs : undefined;
  return {
    ...call,
    answerAfterMs: ringMs,
    ...(isHeld ? { hold: { afterMs: ringMs + freeMs, untilMs: ringMs + freeMs + heldMs } } : {}),
    ...(tonesAfterMs === undefined ? {} : { tonesAfterMs }),
    endAfterMs: ringMs + talkMs,
  };
}

function meanSeconds({ medianSeconds, sigma }: ProfileTime): number {
  return lognormalMean(medianSeconds, sigma);
}

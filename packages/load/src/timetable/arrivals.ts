import type { ProfileRampPoint } from "@myrcc/contracts";
import type { Random } from "../user/random.ts";
import { exponential } from "./distributions.ts";

export interface ArrivalOptions {
  /** Of the profile, whatever the ramp makes of it. */
  readonly callsPerSecond: number;
  /** Ascending; none leaves the rate as it is. */
  readonly ramp: readonly ProfileRampPoint[];
  readonly durationMs: number;
}

/**
 * Instants of a Poisson process in milliseconds, ascending. Where the rate varies they are drawn at the highest rate and
 * kept in the proportion of the moment's to it (Lewis and Shedler).
 */
export function drawArrivals({ callsPerSecond, ramp, durationMs }: ArrivalOptions, random: Random): number[] {
  const highest = highestShare(ramp);
  if (highest === 0) return [];
  const meanMs = 1000 / (callsPerSecond * highest);
  const arrivals: number[] = [];
  for (let atMs = exponential(meanMs, random); atMs < durationMs; atMs += exponential(meanMs, random)) {
    if (random() * highest < shareAt(ramp, atMs / 1000)) arrivals.push(atMs);
  }
  return arrivals;
}

export function highestShare(ramp: readonly ProfileRampPoint[]): number {
  return ramp.length === 0 ? 1 : Math.max(...ramp.map(({ share }) => share));
}

/** A straight line between two points, level before the first and after the last. */
function shareAt(ramp: readonly ProfileRampPoint[], atSeconds: number): number {
  const [first] = ramp;
  if (first === undefined) return 1;
  const next = ramp.findIndex((point) => point.atSeconds > atSeconds);
  const [from, to] = next < 0 ? [ramp.at(-1), undefined] : [ramp[next - 1], ramp[next]];
  if (from === undefined || to === undefined) return (from ?? first).share;
  return from.share + ((to.share - from.share) * (atSeconds - from.atSeconds)) / (to.atSeconds - from.atSeconds);
}

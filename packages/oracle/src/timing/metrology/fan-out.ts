import { rayleighTest, phaseDistanceMs } from "./rayleigh.ts";
import { estimateMedian } from "./median-estimate.ts";
import type { Estimated } from "./estimate.ts";

/** When one change arrived at each listener, in milliseconds. */
export type Arrivals = readonly number[];

/** Last arrival less first one of the same change over all listeners (domain §4.7), as a median. */
export function estimateFanOutSkew(changes: readonly Arrivals[]): Estimated {
  return estimateMedian(changes.filter((arrivals) => arrivals.length > 1).map(skewMs));
}

function skewMs(arrivals: Arrivals): number {
  return Math.max(...arrivals) - Math.min(...arrivals);
}

/** Fewer listeners are in step by chance too often; five are once in ten thousand times (domain §4.4). */
export const IN_STEP_LISTENERS = 5;

/** Share of the period within which listeners are in step. */
const IN_STEP = 0.1;

/**
 * Whether the ticks of all listeners fall together: the mean phases of their arrivals, modulo the period, are at most a
 * tenth of it apart. Undefined with fewer than five listeners or ten arrivals of one of them.
 */
export function areInStep(byListener: readonly Arrivals[], periodMs: number): boolean | undefined {
  const phases = byListener.map((arrivals) => rayleighTest(arrivals, periodMs)?.meanMs);
  const known = phases.filter((phase) => phase !== undefined);
  if (known.length < Math.max(IN_STEP_LISTENERS, byListener.length)) return undefined;
  return known.every((one) => known.every((other) => phaseDistanceMs(one, other, periodMs) <= IN_STEP * periodMs));
}

import type { Histogram, LoadResult } from "@myrcc/contracts";
import { boundsOfRank, quantileMs } from "./histogram.ts";
import { medianDespiteNoise, type Bracketed } from "./median-despite-noise.ts";

/** The coalescing window, and within which bounds it is known; infinite bounds say that it is beyond the bins. */
export interface WindowEstimate {
  readonly lowMs: number;
  readonly midMs: number;
  readonly highMs: number;
  /** What was constant, and therefore is the window; `either` when both are so blurred that each may be. */
  readonly basis: "interval" | "wait" | "either";
  /** Snapshots it rests on. */
  readonly samples: number;
}

/** Fewer saturated snapshots than this are no basis for a verdict (domain §4.5 asks for 100 frames). */
export const MINIMUM_SNAPSHOTS = 100;

/** From this ratio of their spreads on, the narrower of two quantities is the constant one. */
const CLEARLY_NARROWER = 1.5;

/**
 * Reads the window off a saturated train of changes, for every design of domain §4.1.
 *
 * Ticks and throttles with a trailing edge (A, B, C) make the interval between snapshots constant; a trailing throttle
 * (D) and a debounce (E) make the wait from the first unseen change constant, and so does no coalescing at all (F),
 * where it is zero. The other of the two quantities varies with the random gaps of the stimulus, so the narrower one is
 * the window. A wait includes the lateness of the server's timer and of the path. Leading-only (G) reads up to one gap too long; it fails for the states it loses.
 *
 * The bounds are those of the median in spite of the errors that the control metronome showed. A wait is bracketed by
 * the instants between which its change was made. Undefined when there are too few samples.
 */
export function estimateWindow(result: LoadResult): WindowEstimate | undefined {
  const { interval, wait, waitLower } = result.saturated;
  if (interval.count < MINIMUM_SNAPSHOTS) return undefined;
  const intervals = { lower: interval, upper: interval };
  const waits = { lower: waitLower, upper: wait };
  const byInterval = estimateOf(intervals, result.control.error, "interval");
  const byWait = estimateOf(waits, result.control.error, "wait");
  if (byInterval === undefined || byWait === undefined) return undefined;
  const intervalSpreadMs = spreadMs(intervals);
  const waitSpreadMs = spreadMs(waits);
  if (intervalSpreadMs * CLEARLY_NARROWER <= waitSpreadMs) return byInterval;
  if (waitSpreadMs * CLEARLY_NARROWER <= intervalSpreadMs) return byWait;
  return {
    lowMs: Math.min(byInterval.lowMs, byWait.lowMs),
    midMs: byInterval.midMs,
    highMs: Math.max(byInterval.highMs, byWait.highMs),
    basis: "either",
    samples: interval.count,
  };
}

function estimateOf(quantity: Bracketed, errors: Histogram, basis: "interval" | "wait"): WindowEstimate | undefined {
  const bounds = medianDespiteNoise(quantity, errors);
  const lower = quantileMs(quantity.lower, 0.5);
  const upper = quantileMs(quantity.upper, 0.5);
  if (bounds === undefined || lower === undefined || upper === undefined) return undefined;
  return {
    // A frame may overtake the answer to its change, which makes a wait of nothing look negative.
    lowMs: Math.max(0, bounds.lowMs),
    midMs: (Math.max(0, lower) + Math.max(0, upper)) / 2,
    highMs: Math.max(0, bounds.highMs),
    basis,
    samples: quantity.upper.count,
  };
}

/**
 * Interquartile range of the narrower side. Beyond the bins nothing is known to be constant, so it is infinite there;
 * what is below zero counts as zero.
 */
function spreadMs({ lower, upper }: Bracketed): number {
  return Math.min(interquartileMs(lower), interquartileMs(upper));
}

function interquartileMs(histogram: Histogram): number {
  const high = boundsOfRank(histogram, Math.ceil(0.75 * histogram.count));
  const low = boundsOfRank(histogram, Math.ceil(0.25 * histogram.count));
  return Math.max(0, high.highMs) - Math.max(0, low.lowMs);
}

import type { Estimated } from "./estimate.ts";

/** A change of a saturated train: how long after the one that was pushed last, and whether it was pushed itself. */
export interface Trial {
  readonly sinceMs: number;
  readonly isPushed: boolean;
}

/** Trials on the scarcer side below which there is no threshold to find. */
export const THRESHOLD_SAMPLES = 20;

/**
 * The window of a leading throttle, which is never an interval between snapshots: what comes earlier than it after the last
 * push is forgotten, what comes later is pushed. So it is the threshold that misjudges the fewest trials (a step function
 * fitted by maximum likelihood); all thresholds that do so equally well are its bounds, widened by `uncertaintyMs`, by which
 * the instants of two changes may be wrong against each other.
 */
export function estimateThreshold(trials: readonly Trial[], uncertaintyMs: number): Estimated {
  const pushed = trials.filter(({ isPushed }) => isPushed).length;
  const samples = Math.min(pushed, trials.length - pushed);
  if (samples < THRESHOLD_SAMPLES) return { samples, needed: THRESHOLD_SAMPLES };
  const ascending = trials.toSorted((one, other) => one.sinceMs - other.sinceMs);
  // Errors of a threshold before the first trial: everything that was not pushed.
  let errors = trials.length - pushed;
  let fewest = Number.POSITIVE_INFINITY;
  let low = 0;
  let high = 0;
  ascending.forEach(({ sinceMs, isPushed }, index) => {
    errors += isPushed ? 1 : -1;
    const nextMs = ascending[index + 1]?.sinceMs ?? sinceMs;
    if (errors < fewest) [fewest, low, high] = [errors, sinceMs, nextMs];
    else if (errors === fewest) high = nextMs;
  });
  return { value: (low + high) / 2, low: low - uncertaintyMs, high: high + uncertaintyMs, samples: trials.length };
}

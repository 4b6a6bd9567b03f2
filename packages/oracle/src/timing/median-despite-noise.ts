import type { Histogram } from "@myrcc/contracts";
import { quantileInterval, type QuantileInterval } from "./quantile-interval.ts";

/** Shares of the samples that may be spoilt beyond the bound on the error; the one that tells most is taken. */
const SPOILT_SHARES = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3] as const;

/** One cause of error: the largest error of all but that share of the samples, in milliseconds. */
export type ErrorBound = (share: number) => number | undefined;

/** The bound that a histogram of absolute errors gives, itself at the upper end of its uncertainty. */
export function errorBound(errors: Histogram): ErrorBound {
  return (share) => quantileInterval(errors, 1 - share)?.highMs;
}

/**
 * Bounds of the true median of a quantity that was observed with errors. If at most a share p of the errors exceeds δ,
 * then the true median lies between the observed quantiles 0.5 − p less δ and 0.5 + p plus δ, however the errors are
 * distributed or correlated with the quantity. So a machine that stalls now and then widens the bounds a little instead
 * of moving the estimate, where adding the p99 of the errors would make every such run worthless.
 *
 * Undefined with fewer than 20 samples of the quantity or of an error.
 */
export function medianDespiteNoise(observed: Histogram, causes: readonly ErrorBound[]): QuantileInterval | undefined {
  return SPOILT_SHARES.map((share) => boundsFor(observed, causes, share))
    .filter((bounds) => bounds !== undefined)
    .reduce<QuantileInterval | undefined>((best, next) => {
      return best === undefined || next.highMs - next.lowMs < best.highMs - best.lowMs ? next : best;
    }, undefined);
}

function boundsFor(observed: Histogram, causes: readonly ErrorBound[], share: number): QuantileInterval | undefined {
  let errorMs = 0;
  for (const cause of causes) {
    const partMs = cause(share / causes.length);
    if (partMs === undefined) return undefined;
    errorMs += partMs;
  }
  const lower = quantileInterval(observed, 0.5 - share);
  const upper = quantileInterval(observed, 0.5 + share);
  if (lower === undefined || upper === undefined) return undefined;
  return { lowMs: lower.lowMs - errorMs, highMs: upper.highMs + errorMs };
}

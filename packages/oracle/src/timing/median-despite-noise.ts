import type { Histogram } from "@myrcc/contracts";
import { quantileInterval, type QuantileInterval } from "./quantile-interval.ts";

/** A quantity of which each sample is known to lie between two values, counted in two histograms. */
export interface Bracketed {
  readonly lower: Histogram;
  readonly upper: Histogram;
}

/** Shares of the samples that may be spoilt beyond the bound on the error; the one that tells most is taken. */
const SPOILT_SHARES = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3] as const;

/**
 * Bounds of the true median of a quantity that was observed with errors. If at most a share p of the errors exceeds δ,
 * then the true median lies between the observed quantiles 0.5 − p less δ and 0.5 + p plus δ, however the errors are
 * distributed or correlated with the quantity. So a machine that stalls now and then widens the bounds a little instead
 * of moving the estimate, where adding the p99 of the errors would make every such run worthless.
 *
 * `errors` are absolute. Undefined with fewer than 20 samples of either.
 */
export function medianDespiteNoise({ lower, upper }: Bracketed, errors: Histogram): QuantileInterval | undefined {
  return SPOILT_SHARES.map((share) => {
    const low = quantileInterval(lower, 0.5 - share);
    const high = quantileInterval(upper, 0.5 + share);
    const error = quantileInterval(errors, 1 - share);
    if (low === undefined || high === undefined || error === undefined) return undefined;
    return { lowMs: low.lowMs - error.highMs, highMs: high.highMs + error.highMs };
  })
    .filter((bounds) => bounds !== undefined)
    .reduce<QuantileInterval | undefined>((best, next) => {
      return best === undefined || next.highMs - next.lowMs < best.highMs - best.lowMs ? next : best;
    }, undefined);
}

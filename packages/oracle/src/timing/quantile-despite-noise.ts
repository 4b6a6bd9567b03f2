import type { Histogram, LoadResult } from "@myrcc/contracts";
import { minimumSamples } from "./histogram.ts";
import { quantileInterval } from "./quantile-interval.ts";

/** How late the instrument told of what came, and of what it sent, by itself. */
export type InstrumentErrors = Pick<LoadResult["control"], "error" | "lateness">;

/** Shares of the samples that may be spoilt beyond the bound on the error; the one that tells most is taken. */
const SPOILT_SHARES = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2] as const;

/**
 * What the true quantile of a duration is at least, although it was told with the instrument's lateness, which only ever adds
 * to it. If at most a share p of the samples was lengthened by more than δ, then at most so many more lie beyond any limit
 * and δ: the true quantile q is no less than the observed q − p, less δ. So the p99 of a duration survives an instrument that
 * stalls now and then only where more lies beyond the limit than the stalls put there.
 *
 * Of the metronome the arrivals' error and its own lateness are asked, whichever is larger: the latter tells the stalls of a
 * machine that the platform is on as well. Minus infinity where neither bounds anything.
 *
 * @param z normal quantile of the confidence; 0 takes the samples as they are (default: as `quantileInterval`)
 */
export function quantileAtLeastMs(observed: Histogram, quantile: number, errors: InstrumentErrors, z?: number): number {
  const bounds = SPOILT_SHARES.filter((share) => share < quantile).map((share) => {
    const lowMs = quantileInterval(observed, quantile - share, z)?.lowMs ?? Number.NEGATIVE_INFINITY;
    return lowMs - Math.max(errorMs(errors.error, share, z), errorMs(errors.lateness, share, z));
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...bounds);
}

/** What all but a share of the errors keep to; infinite with too few to tell. */
function errorMs(errors: Histogram, share: number, z?: number): number {
  const interval = errors.count < minimumSamples(1 - share) ? undefined : quantileInterval(errors, 1 - share, z);
  return interval?.highMs ?? Number.POSITIVE_INFINITY;
}

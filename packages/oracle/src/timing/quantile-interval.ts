import type { Histogram } from "@myrcc/contracts";
import { boundsOfRank } from "./histogram.ts";

/** Bounds that hold the true quantile of what was sampled; infinite where it is beyond the histogram's bins. */
export interface QuantileInterval {
  readonly lowMs: number;
  readonly highMs: number;
}

/** Two-sided normal quantile of 99.9 %: one clean run in a thousand may miss, since a certificate must not flap. */
const Z = 3.29;

/** Below this the normal approximation of the binomial ranks is not worth its name. */
const MINIMUM_SAMPLES = 20;

/**
 * Distribution-free: the samples of ranks n·q ± z·√(n·q·(1−q)) enclose the quantile with the confidence of z, whatever
 * the distribution is; each is widened to the edges of its bin. Undefined with fewer than 20 samples.
 *
 * @param z normal quantile of the confidence (default: 99.9 %, two-sided).
 */
export function quantileInterval(histogram: Histogram, quantile: number, z = Z): QuantileInterval | undefined {
  const n = histogram.count;
  if (n < MINIMUM_SAMPLES) return undefined;
  const spread = z * Math.sqrt(n * quantile * (1 - quantile));
  const low = boundsOfRank(histogram, Math.max(1, Math.floor(n * quantile - spread)));
  const high = boundsOfRank(histogram, Math.min(n, Math.ceil(n * quantile + spread) + 1));
  return { lowMs: low.lowMs, highMs: high.highMs };
}

import type { Histogram } from "@myrcc/contracts";
import { boundsOfRank } from "./histogram.ts";

/** A median with the interval that holds the true one; infinite where it is beyond the histogram's bins. */
export interface MedianInterval {
  readonly lowMs: number;
  readonly midMs: number;
  readonly highMs: number;
}

/** Two-sided standard normal quantile of 99.9 %: one clean run in a thousand may miss, since a certificate must not flap. */
const Z = 3.29;

/** Below this the normal approximation of the binomial ranks is not worth its name. */
const MINIMUM_SAMPLES = 20;

/**
 * Distribution-free: the samples of ranks n/2 ± z·√n/2 enclose the median with the confidence of z, whatever the
 * distribution is; each is widened to the edges of its bin. Undefined with fewer than 20 samples.
 */
export function medianInterval(histogram: Histogram): MedianInterval | undefined {
  const n = histogram.count;
  if (n < MINIMUM_SAMPLES) return undefined;
  const spread = (Z * Math.sqrt(n)) / 2;
  const low = boundsOfRank(histogram, Math.max(1, Math.floor(n / 2 - spread)));
  const mid = boundsOfRank(histogram, Math.ceil(n / 2));
  const high = boundsOfRank(histogram, Math.min(n, Math.ceil(n / 2 + spread) + 1));
  return { lowMs: low.lowMs, midMs: (mid.lowMs + mid.highMs) / 2, highMs: high.highMs };
}

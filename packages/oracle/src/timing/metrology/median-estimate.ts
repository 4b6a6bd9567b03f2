import type { Estimated } from "./estimate.ts";
import { medianOf, sortSamples } from "./samples.ts";
import { Z95 } from "./estimate.ts";

/** With fewer samples the ranks of the bounds are those of the extremes. */
export const MEDIAN_SAMPLES = 8;

/**
 * The median, with bounds that need no distribution: the samples of ranks n/2 ± z·√n/2 enclose it (binomial ranks,
 * David & Nagaraja, Order Statistics, §7.1). With 8 to 20 samples the bounds are a little wider than 95 % asks for.
 */
export function estimateMedian(values: readonly number[]): Estimated {
  const samples = sortSamples(values);
  const n = samples?.length ?? 0;
  if (samples === undefined || n < MEDIAN_SAMPLES) return { samples: n, needed: MEDIAN_SAMPLES };
  const reach = (Z95 * Math.sqrt(n)) / 2;
  const value = medianOf(samples);
  return {
    value,
    low: samples[Math.max(0, Math.floor(n / 2 - reach) - 1)] ?? value,
    high: samples[Math.min(n - 1, Math.ceil(n / 2 + reach))] ?? value,
    samples: n,
  };
}

/**
 * The median of a quantity of which each sample is known to lie between two values: bounds of the lower side below, of the
 * upper side above. The lower side's median is the value: it is the end of the bracket that a platform which answers after
 * it has committed leaves no doubt about (domain §4.3).
 */
export function estimateBracketedMedian(lower: readonly number[], upper: readonly number[]): Estimated {
  const below = estimateMedian(lower);
  const above = estimateMedian(upper);
  if (!("value" in below)) return below;
  if (!("value" in above)) return above;
  return { value: below.value, low: below.low, high: Math.max(below.high, above.high), samples: below.samples };
}

import type { Histogram } from "@myrcc/contracts";
import { BIN_MS, RANGE_MS } from "./histogram-recorder.ts";

/** Where a sample of known rank lies: the edges of its bin, infinite on the far side of what lies beyond the bins. */
export interface RankBounds {
  readonly lowMs: number;
  readonly highMs: number;
}

export function emptyHistogram(rangeMs: number = RANGE_MS): Histogram {
  return { binMs: BIN_MS, rangeMs, count: 0, underflow: 0, overflow: 0, bins: [] };
}

/**
 * Adds up what any number of recorders counted; nothing at all makes an empty histogram.
 *
 * @throws {Error} when the bins differ in width or range, as only recorders of different runs do
 */
export function mergeHistograms(parts: readonly Histogram[]): Histogram {
  const [first] = parts;
  if (first === undefined) return emptyHistogram();
  const { binMs, rangeMs } = first;
  const counts = new Map<number, number>();
  for (const part of parts) {
    if (part.binMs !== binMs || part.rangeMs !== rangeMs) {
      throw new Error(
        `bins of ${binMs} ms up to ${rangeMs} ms and of ${part.binMs} ms up to ${part.rangeMs} ms do not add up`,
      );
    }
    for (const [index, inBin] of part.bins) counts.set(index, (counts.get(index) ?? 0) + inBin);
  }
  return {
    binMs,
    rangeMs,
    count: sum(parts, (part) => part.count),
    underflow: sum(parts, (part) => part.underflow),
    overflow: sum(parts, (part) => part.overflow),
    bins: [...counts].toSorted(([one], [other]) => one - other),
  };
}

/**
 * How many samples it takes before a quantile has a bound on its far side at all, with 95 % confidence: the smallest n
 * with qⁿ ≤ 0.05, so 59 for p95, 299 for p99 and 2,995 for p99.9 (domain §4.7).
 */
export function minimumSamples(quantile: number): number {
  return Math.ceil(Math.log(0.05) / Math.log(Math.max(quantile, 1 - quantile)));
}

/**
 * The quantile in milliseconds, as the middle of its bin; infinite when it lies beyond the bins, undefined when there
 * are fewer samples than `minimumSamples` asks for.
 */
export function quantileMs(histogram: Histogram, quantile: number): number | undefined {
  if (histogram.count < minimumSamples(quantile)) return undefined;
  const { lowMs, highMs } = boundsOfRank(histogram, Math.max(1, Math.ceil(quantile * histogram.count)));
  return (lowMs + highMs) / 2;
}

/** Bounds of the sample of that rank, of which 1 is the smallest and the count the largest. */
export function boundsOfRank(histogram: Histogram, rank: number): RankBounds {
  let seen = histogram.underflow;
  if (rank <= seen) return { lowMs: Number.NEGATIVE_INFINITY, highMs: 0 };
  for (const [index, inBin] of histogram.bins) {
    seen += inBin;
    if (rank <= seen) return { lowMs: index * histogram.binMs, highMs: (index + 1) * histogram.binMs };
  }
  return { lowMs: histogram.rangeMs, highMs: Number.POSITIVE_INFINITY };
}

/** How many samples are for certain above a value within the bins: those of its own bin are not. */
export function countBeyond({ binMs, bins, overflow }: Histogram, valueMs: number): number {
  return bins.reduce((count, [index, inBin]) => (index * binMs >= valueMs ? count + inBin : count), overflow);
}

/** How many samples are for certain below a value within the bins, those below zero included. */
export function countBelow({ binMs, bins, underflow }: Histogram, valueMs: number): number {
  return bins.reduce((count, [index, inBin]) => ((index + 1) * binMs <= valueMs ? count + inBin : count), underflow);
}

function sum(parts: readonly Histogram[], of: (part: Histogram) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}

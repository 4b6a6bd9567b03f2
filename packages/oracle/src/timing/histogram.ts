import type { Histogram } from "@myrcc/contracts";
import { BIN_MS } from "./histogram-recorder.ts";

/** Where a sample of known rank lies: the edges of its bin, infinite beyond the bins. */
export interface RankBounds {
  readonly lowMs: number;
  readonly highMs: number;
}

export function emptyHistogram(): Histogram {
  return { binMs: BIN_MS, count: 0, underflow: 0, overflow: 0, bins: [] };
}

/**
 * Adds up what any number of recorders counted.
 *
 * @throws {Error} when the bins are not equally wide, which no two recorders of one version produce
 */
export function mergeHistograms(parts: readonly Histogram[]): Histogram {
  const [first, ...rest] = parts;
  if (first === undefined) return emptyHistogram();
  const counts = new Map<number, number>();
  for (const part of parts) for (const [index, inBin] of part.bins) counts.set(index, (counts.get(index) ?? 0) + inBin);
  const odd = rest.find((part) => part.binMs !== first.binMs);
  if (odd !== undefined) throw new Error(`bins of ${first.binMs} ms and ${odd.binMs} ms cannot be added up`);
  return {
    binMs: first.binMs,
    count: sum(parts, (part) => part.count),
    underflow: sum(parts, (part) => part.underflow),
    overflow: sum(parts, (part) => part.overflow),
    bins: [...counts].toSorted(([one], [other]) => one - other),
  };
}

/**
 * How many samples it takes before the quantile has an upper bound at all, with 95 % confidence: the smallest n with
 * qⁿ ≤ 0.05, so 59 for p95, 299 for p99 and 2,995 for p99.9 (domain §4.7). Below the median the other tail decides.
 */
export function minimumSamples(quantile: number): number {
  const tail = Math.max(quantile, 1 - quantile);
  return Math.ceil(Math.log(0.05) / Math.log(tail));
}

/**
 * The quantile in milliseconds, as the middle of its bin; what lies beyond the bins is infinite. Undefined when there
 * are too few samples for it.
 */
export function quantileMs(histogram: Histogram, quantile: number): number | undefined {
  if (histogram.count < minimumSamples(quantile)) return undefined;
  const { lowMs, highMs } = boundsOfRank(histogram, Math.max(1, Math.ceil(quantile * histogram.count)));
  return Number.isFinite(lowMs) && Number.isFinite(highMs) ? (lowMs + highMs) / 2 : Number.isFinite(lowMs) ? highMs : lowMs;
}

/** Bounds of the sample of that rank, 1 being the smallest. */
export function boundsOfRank(histogram: Histogram, rank: number): RankBounds {
  let seen = histogram.underflow;
  if (rank <= seen) return { lowMs: Number.NEGATIVE_INFINITY, highMs: 0 };
  for (const [index, inBin] of histogram.bins) {
    seen += inBin;
    if (rank <= seen) return { lowMs: index * histogram.binMs, highMs: (index + 1) * histogram.binMs };
  }
  const [lastIndex] = histogram.bins.at(-1) ?? [0];
  return { lowMs: lastIndex * histogram.binMs, highMs: Number.POSITIVE_INFINITY };
}

function sum(parts: readonly Histogram[], of: (part: Histogram) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}

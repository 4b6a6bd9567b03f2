import type { Histogram } from "@myrcc/contracts";
import { quantileMs } from "@myrcc/oracle";

/** How far the axis of a chart goes and how wide its bins are. */
export interface Scale {
  readonly endMs: number;
  /** Between the numbers of the axis. Twice as much fits its length as well, for narrow canvases. */
  readonly stepMs: number;
  readonly binMs: number;
}

const MOST_BINS = 250;
const STEPS = [1, 2, 5, 10];

/**
 * A scale on which at least `shownMs` are seen, further out where the samples do, but never beyond five nominal
 * windows: one straggler must not squeeze everything else into a corner. Its bins are no narrower than the recorded ones.
 */
export function scaleFor(histograms: readonly Histogram[], nominalMs: number, shownMs: number): Scale {
  const farMs = histograms.map((histogram) => quantileMs(histogram, 0.99) ?? 0).filter(Number.isFinite);
  const wantedMs = Math.min(5 * nominalMs, Math.max(shownMs, 1.1 * Math.max(0, ...farMs)));
  const recordedMs = Math.max(...histograms.map(({ binMs }) => binMs));
  const binMs = Math.max(recordedMs, roundUp(wantedMs / MOST_BINS));
  const stepMs = roundUp(wantedMs / 12);
  return { endMs: Math.ceil(wantedMs / (2 * stepMs)) * 2 * stepMs, stepMs, binMs };
}

/** How many samples lie in each bin of the scale, the first from zero on; what lies outside is not among them. */
export function countsOn({ endMs, binMs }: Scale, histogram: Histogram): number[] {
  const counts = Array.from({ length: Math.round(endMs / binMs) }, () => 0);
  for (const [index, inBin] of histogram.bins) {
    // Its middle: the lower edge may fall into the bin before by a rounding error.
    const bin = Math.floor(((index + 0.5) * histogram.binMs) / binMs);
    const count = counts[bin];
    if (count !== undefined) counts[bin] = count + inBin;
  }
  return counts;
}

/** Share of the samples, 0 to 1, that lie below each edge of the scale's bins, from zero to the end. */
export function sharesBelow(scale: Scale, histogram: Histogram): number[] {
  let below = histogram.underflow;
  const shares = [below];
  for (const count of countsOn(scale, histogram)) shares.push((below += count));
  return shares.map((count) => (histogram.count === 0 ? 0 : count / histogram.count));
}

/** The next 1, 2 or 5 times a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10;
  // 3 × 0.1 and the like: a width is read, so it is rounded to what was meant.
  return Number((step * power).toPrecision(3));
}

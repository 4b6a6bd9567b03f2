/** A location with what it may be off by chance, both in the unit of the samples. */
export interface Estimate {
  readonly value: number;
  /** One standard error. */
  readonly error: number;
  readonly n: number;
}

/** Shares of the samples that are cut off at either end: what a stalled machine delays is no property of a design. */
const TRIMMED = 0.1;

/** Trimmed mean with its standard error from winsorized deviations (Tukey and McLaughlin). */
export function trimmedMean(samples: readonly number[]): Estimate {
  const sorted = samples.toSorted((one, other) => one - other);
  const n = sorted.length;
  const cut = Math.floor(n * TRIMMED);
  const kept = sorted.slice(cut, n - cut);
  const value = mean(kept);
  const [low = 0, high = 0] = [kept[0], kept.at(-1)];
  const winsorized = sorted.map((sample) => Math.min(high, Math.max(low, sample)));
  const center = mean(winsorized);
  const variance = winsorized.reduce((sum, sample) => sum + (sample - center) ** 2, 0) / Math.max(1, n - 1);
  return { value, error: Math.sqrt(variance / n) / (1 - (2 * cut) / n), n };
}

/** Mean with its standard error: of shares and counts, in which nothing is an outlier. */
export function plainMean(samples: readonly number[]): Estimate {
  const value = mean(samples);
  const n = samples.length;
  const variance = samples.reduce((sum, sample) => sum + (sample - value) ** 2, 0) / Math.max(1, n - 1);
  return { value, error: Math.sqrt(variance / n), n };
}

/** How concentrated instants are at one phase of a window: 1 all at the same, 0 anywhere (Rayleigh's R). */
export function concentrationOf(instantsMs: readonly number[], windowMs: number): number {
  const angles = instantsMs.map((instant) => (2 * Math.PI * instant) / windowMs);
  return Math.hypot(mean(angles.map(Math.cos)), mean(angles.map(Math.sin)));
}

/** Median slope between all pairs of points (Theil and Sen): outliers do not tilt it. */
export function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).flatMap((other) => (other.x === one.x ? [] : [(other.y - one.y) / (other.x - one.x)])),
  );
  const sorted = slopes.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

export function mean(samples: readonly number[]): number {
  return samples.reduce((sum, sample) => sum + sample, 0) / Math.max(1, samples.length);
}

import { medianSorted, quantileSorted } from "simple-statistics";

declare const sorted: unique symbol;

/** At least one finite value, in ascending order: what a quantile may be taken of. */
export type SortedSamples = readonly number[] & { readonly [sorted]: true };

/** Undefined when there is no finite value. */
export function sortSamples(values: readonly number[]): SortedSamples | undefined {
  const ascending = values.filter((value) => Number.isFinite(value)).toSorted((one, other) => one - other);
  return isSorted(ascending) ? ascending : undefined;
}

/** The quantile in the unit of the samples, for a share from 0 to 1. */
export function quantileOf(samples: SortedSamples, share: number): number {
  return quantileSorted([...samples], share);
}

export function medianOf(samples: SortedSamples): number {
  return medianSorted([...samples]);
}

/**
 * Standard deviation as it would be without outliers: 1.4826 · median |x − median x|, the constant being that of the normal
 * distribution (domain §4.5).
 */
export function robustDeviation(samples: SortedSamples): number {
  const middle = medianOf(samples);
  const distances = sortSamples(samples.map((value) => Math.abs(value - middle)));
  return distances === undefined ? 0 : 1.4826 * medianOf(distances);
}

function isSorted(values: readonly number[]): values is SortedSamples {
  return values.length > 0;
}

import { Z95, type Estimate } from "./estimate.ts";

/** Two-sided normal quantile of 90 %: two one-sided tests of 5 % each. */
const Z90 = 1.645;

/** What is known of a figure beside the value that was agreed. */
export interface Equivalence {
  readonly marginMs: number;
  readonly lowMs: number;
  readonly highMs: number;
  /** `open` when the figure may as well lie within the margin as outside. */
  readonly outcome: "equivalent" | "different" | "open";
}

/**
 * TOST (Schuirmann 1987): equal within a margin when both "lower than nominal − margin" and "higher than nominal + margin"
 * are refuted at 5 %, which is when the 90 % interval lies within; different when it lies outside as a whole. So a noisy
 * figure is open, and never equal because nothing speaks against it. The 90 % bounds are those of 95 % in proportion.
 */
export function compareWithNominal(estimate: Estimate, nominalMs: number, marginMs: number): Equivalence {
  const lowMs = estimate.value - ((estimate.value - estimate.low) * Z90) / Z95;
  const highMs = estimate.value + ((estimate.high - estimate.value) * Z90) / Z95;
  const [least, most] = [nominalMs - marginMs, nominalMs + marginMs];
  const outcome =
    lowMs >= least && highMs <= most ? "equivalent" : highMs < least || lowMs > most ? "different" : "open";
  return { marginMs, lowMs, highMs, outcome };
}

/** A figure and the bounds that hold it with 95 % confidence, systematic uncertainty included. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many observations it rests on. */
  readonly samples: number;
}

/** What an estimator gives when there are fewer observations than it needs. */
export interface TooFew {
  readonly samples: number;
  readonly needed: number;
}

export type Estimated = Estimate | TooFew;

export function isEstimate(estimated: Estimated): estimated is Estimate {
  return "value" in estimated;
}

/** Two-sided normal quantile of 95 %. */
export const Z95 = 1.96;

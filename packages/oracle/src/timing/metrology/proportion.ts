import { bisect, gammaln } from "simple-statistics";

/** How many of how many, and between which bounds the true share lies with 95 % confidence. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Clopper & Pearson's exact bounds: the shares under which a count as high, or as low, as this one still has a probability
 * of 2.5 %. None of n gives an upper bound of about 3.7/n; the 3/n of domain §4.7 is the one-sided bound. Of nothing
 * nothing is known: 0 to 1.
 */
export function proportionOf(count: number, of: number): Proportion {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const low = count === 0 ? 0 : solve((share) => atLeast(count, of, share) - 0.025);
  const high = count === of ? 1 : solve((share) => atMost(count, of, share) - 0.025);
  return { count, of, low, high };
}

function solve(excess: (share: number) => number): number {
  return bisect(excess, 1e-12, 1 - 1e-12, 200, 1e-10);
}

function atLeast(count: number, of: number, share: number): number {
  return 1 - atMost(count - 1, of, share);
}

function atMost(count: number, of: number, share: number): number {
  let sum = 0;
  for (let successes = 0; successes <= count; successes += 1) sum += Math.exp(logProbability(successes, of, share));
  return Math.min(1, sum);
}

function logProbability(successes: number, of: number, share: number): number {
  const ways = gammaln(of + 1) - gammaln(successes + 1) - gammaln(of - successes + 1);
  return ways + successes * Math.log(share) + (of - successes) * Math.log1p(-share);
}

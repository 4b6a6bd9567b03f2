import type { Random } from "../user/random.ts";

/** Exponentially distributed with that mean, by inversion. */
export function exponential(mean: number, random: Random): number {
  return -mean * Math.log(1 - random());
}

/** Lognormally distributed: half of the values are below the median, and `sigma` is their logarithm's standard deviation. */
export function lognormal(median: number, sigma: number, random: Random): number {
  return median * Math.exp(sigma * standardNormal(random));
}

/** Mean of a lognormal distribution. */
export function lognormalMean(median: number, sigma: number): number {
  return median * Math.exp(sigma ** 2 / 2);
}

/** Box–Muller; of the two values that it gives one is used, so that every draw takes two numbers. */
function standardNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** Two-sided normal quantile of 99.9 %, as for quantiles. */
const Z = 3.29;

/**
 * Bounds of the true share of which `count` in `all` were observed: the score interval of Wilson, which also holds for few.
 *
 * @param z two-sided normal quantile of the confidence (default: 99.9 %).
 * @throws {RangeError} when more are counted than there are
 */
export function shareInterval(count: number, all: number, z = Z): { readonly low: number; readonly high: number } {
  if (count > all) throw new RangeError(`a share of ${count} in ${all}`);
  if (all === 0) return { low: 0, high: 1 };
  const share = count / all;
  const weight = z ** 2 / all;
  const middle = share + weight / 2;
  const spread = z * Math.sqrt((share * (1 - share)) / all + weight / (4 * all));
  return {
    low: Math.max(0, (middle - spread) / (1 + weight)),
    high: Math.min(1, (middle + spread) / (1 + weight)),
  };
}

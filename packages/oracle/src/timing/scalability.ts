/** One run: how many requests were under way at once on average, and how many were answered per second. */
export interface LoadPoint {
  readonly concurrency: number;
  readonly perSecond: number;
}

/** With bounds of 95 %. */
export interface BoundedFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The parameters of the Universal Scalability Law, or why there are none. */
export type Scalability =
  | {
      readonly kind: "fitted";
      readonly samples: number;
      /** Concurrency of the lowest run and the highest: beyond, nothing was seen. */
      readonly atOnce: { readonly low: number; readonly high: number };
      readonly lambda: BoundedFigure;
      readonly sigma: BoundedFigure;
      readonly kappa: BoundedFigure;
      /** Requests at once with the highest throughput; undefined unless κ is above zero for certain. */
      readonly peak: BoundedFigure | undefined;
    }
  | { readonly kind: "too-few"; readonly samples: number; readonly because: string };

/** Gunther asks for six loads at least, since three parameters are fitted. */
const MINIMUM_POINTS = 6;

/** How far the highest concurrency has to be from the lowest: over less, any curve looks like a line. */
const MINIMUM_SPAN = 2;

/** 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom; beyond, the normal one. */
const T975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Fits X(N) = λN / (1 + σ(N − 1) + κN(N − 1)) (Gunther, Guerrilla Capacity Planning, ch. 5; for N by Little's law see
 * Schwartz, Practical Scalability Analysis). N / X is the mean time of an answer and linear in the parameters: a + b(N − 1) +
 * cN(N − 1), with λ = 1/a, σ = b/a, κ = c/a; each run weighs by the inverse square of its time, since what it errs by grows
 * with it. Bounds are Student's; those of σ, κ and the peak by the delta method. They tell how well the curve goes through
 * these runs, not whether the platform obeys the law: N is measured with X, and a short run is not at rest.
 */
export function fitScalability(points: readonly LoadPoint[]): Scalability {
  const usable = points.filter(({ concurrency, perSecond }) => concurrency > 0 && perSecond > 0);
  const samples = usable.length;
  const tooFew = (because: string): Scalability => ({ kind: "too-few", samples, because });
  if (samples < MINIMUM_POINTS) return tooFew(`${samples} runs, ${MINIMUM_POINTS} are needed`);
  const loads = usable.map(({ concurrency }) => concurrency);
  if (Math.max(...loads) < MINIMUM_SPAN * Math.min(...loads)) {
    return tooFew(`the highest load is not ${MINIMUM_SPAN} times the lowest`);
  }
  const rows = usable.map(({ concurrency: n, perSecond }) => {
    const seconds = n / perSecond;
    // Divided by the time itself, which is its weight: what is fitted is then 1 everywhere.
    return [1 / seconds, (n - 1) / seconds, (n * (n - 1)) / seconds] satisfies Triple;
  });
  const inverse = inverseOf(productOf(rows));
  if (inverse === undefined) return tooFew("the loads are too much alike");
  const sums = sumOf(rows);
  const [a, b, c] = [dot(inverse[0], sums), dot(inverse[1], sums), dot(inverse[2], sums)];
  if (!(a > 0)) return tooFew("no throughput of a single request follows from them");
  const squares = rows.reduce((sum, row) => sum + (1 - dot(row, [a, b, c])) ** 2, 0);
  const variance = squares / (samples - 3);
  const spread = (gradient: Triple): number => {
    const middle: Triple = [dot(inverse[0], gradient), dot(inverse[1], gradient), dot(inverse[2], gradient)];
    return (T975[samples - 4] ?? 1.96) * Math.sqrt(Math.max(0, variance * dot(gradient, middle)));
  };
  const [sigma, kappa] = [b / a, c / a];
  const ofA = spread([1, 0, 0]);
  const kappaFigure = around(kappa, spread([-kappa / a, 0, 1 / a]));
  return {
    kind: "fitted",
    samples,
    atOnce: { low: Math.min(...loads), high: Math.max(...loads) },
    lambda: { value: 1 / a, low: 1 / (a + ofA), high: a > ofA ? 1 / (a - ofA) : Number.POSITIVE_INFINITY },
    sigma: around(sigma, spread([-sigma / a, 1 / a, 0])),
    kappa: kappaFigure,
    peak: kappaFigure.low > 0 && sigma < 1 ? peakOf([a, b, c], spread) : undefined,
  };
}

/** √((1 − σ)/κ) = √((a − b)/c). */
function peakOf([a, b, c]: Triple, spread: (gradient: Triple) => number): BoundedFigure {
  const square = (a - b) / c;
  const peak = Math.sqrt(square);
  const { high, low, value } = around(peak, spread([1 / c, -1 / c, -square / c]) / (2 * peak));
  return { value, low: Math.max(0, low), high };
}

function around(value: number, spread: number): BoundedFigure {
  return { value, low: value - spread, high: value + spread };
}

function dot([a, b, c]: Triple, [d, e, f]: Triple): number {
  return a * d + b * e + c * f;
}

function sumOf(rows: readonly Triple[]): Triple {
  return rows.reduce<Triple>(([a, b, c], [d, e, f]) => [a + d, b + e, c + f], [0, 0, 0]);
}

function productOf(rows: readonly Triple[]): Matrix {
  const column = (index: 0 | 1 | 2): Triple =>
    sumOf(rows.map((row) => [row[0] * row[index], row[1] * row[index], row[2] * row[index]]));
  return [column(0), column(1), column(2)];
}

/** By cofactors; undefined when it has none to speak of. */
function inverseOf([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix | undefined {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  if (!(Math.abs(determinant) > 1e-12 * Math.abs(a * e * i))) return undefined;
  const over = (value: number): number => value / determinant;
  return [
    [over(e * i - f * h), over(c * h - b * i), over(b * f - c * e)],
    [over(f * g - d * i), over(a * i - c * g), over(c * d - a * f)],
    [over(d * h - e * g), over(b * g - a * h), over(a * e - b * d)],
  ];
}

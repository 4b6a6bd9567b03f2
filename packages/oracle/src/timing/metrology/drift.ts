import { linearRegression, mean } from "simple-statistics";
import type { Estimated } from "./estimate.ts";
import type { TickLine } from "./tick-residuals.ts";

/** Fewer arrivals do not tell a curve from noise. */
export const DRIFT_SAMPLES = 50;

/** Blocks of consecutive arrivals, and Student's 97.5 % for what is left of them after a parabola. */
const BLOCKS = { count: 12, student: 2.26 } as const;

/**
 * By how many millionths the period itself has changed from the first arrival to the last: the curvature of the residuals'
 * means in twelve blocks. What the parabola leaves of the blocks makes the bounds, so that noise which is alike for some
 * arrivals on end, as that of a process that warms up, does not pass for drift. A rate that is wrong but steady is no
 * drift; it is part of the window. Residuals of a re-armed tick bend by chance: there is no drift to be told of them.
 */
export function estimateDriftPpm({ periodMs, residuals }: TickLine): Estimated {
  const n = residuals.length;
  const [first, last] = [residuals[0], residuals.at(-1)];
  if (n < DRIFT_SAMPLES || first === undefined || last === undefined) return { samples: n, needed: DRIFT_SAMPLES };
  const span = last.label - first.label;
  const blocks = Array.from({ length: BLOCKS.count }, (_, block) => {
    const inBlock = residuals.slice((block * n) / BLOCKS.count, ((block + 1) * n) / BLOCKS.count);
    return {
      x: mean(inBlock.map(({ label }) => (label - first.label) / span - 0.5)),
      y: mean(inBlock.map(({ residualMs }) => residualMs)),
    };
  });
  const lineless = withoutLine(blocks.map(({ x, y }) => [x, y]));
  const curve = withoutLine(blocks.map(({ x }) => [x, x * x]));
  const energy = sumOfProducts(curve, curve);
  const bend = sumOfProducts(lineless, curve) / energy;
  const left = lineless.map((y, index) => y - bend * (curve[index] ?? 0));
  const deviation = Math.sqrt(sumOfProducts(left, left) / (BLOCKS.count - 3));
  // The slope of t = b·x² over the ticks goes from −b/span to b/span.
  const toPpm = (2 / span / periodMs) * 1e6;
  const reach = BLOCKS.student * (deviation / Math.sqrt(energy)) * toPpm;
  return { value: bend * toPpm, low: bend * toPpm - reach, high: bend * toPpm + reach, samples: n };
}

/** Ordinates less the straight line through them. */
function withoutLine(points: readonly [number, number][]): number[] {
  const { m, b } = linearRegression(points);
  return points.map(([x, y]) => y - m * x - b);
}

function sumOfProducts(ones: readonly number[], others: readonly number[]): number {
  return ones.reduce((sum, one, index) => sum + one * (others[index] ?? 0), 0);
}

import type { Estimated } from "./estimate.ts";
import { Z95 } from "./estimate.ts";
import type { TickLine } from "./tick-residuals.ts";

/** Fewer arrivals do not tell a curve from noise. */
export const DRIFT_SAMPLES = 50;

/**
 * By how many millionths the period itself has changed from the first arrival to the last: the curvature of the arrivals,
 * as the slope of the residuals over the square of the tick (made orthogonal to the line). Its bounds hold for
 * independent residuals; a random walk bends by chance and makes them too narrow, so there is none for re-armed ticks.
 * A rate that is wrong but steady is no drift; it is part of the window.
 */
export function estimateDriftPpm({ periodMs, residuals, jitterMs }: TickLine): Estimated {
  const n = residuals.length;
  const [first, last] = [residuals[0], residuals.at(-1)];
  if (n < DRIFT_SAMPLES || first === undefined || last === undefined) return { samples: n, needed: DRIFT_SAMPLES };
  const span = last.label - first.label;
  const xs = residuals.map(({ label }) => (label - first.label) / span - 0.5);
  const curve = orthogonalSquares(xs);
  const energy = curve.reduce((sum, square) => sum + square * square, 0);
  const bend = residuals.reduce((sum, { residualMs }, index) => sum + residualMs * (curve[index] ?? 0), 0) / energy;
  // t = b·x² with x over the whole span: the slope dt/dlabel goes from −b/span to b/span.
  const toPpm = (2 / span / periodMs) * 1e6;
  const errorPpm = Z95 * (jitterMs / Math.sqrt(energy)) * toPpm;
  const value = bend * toPpm;
  return { value, low: value - errorPpm, high: value + errorPpm, samples: n };
}

/** x² less its projection on 1 and x. */
function orthogonalSquares(xs: readonly number[]): number[] {
  const n = xs.length;
  const mean = (of: (x: number) => number): number => xs.reduce((sum, x) => sum + of(x), 0) / n;
  const [m1, m2, m3] = [mean((x) => x), mean((x) => x * x), mean((x) => x ** 3)];
  const slope = (m3 - m1 * m2) / (m2 - m1 * m1);
  return xs.map((x) => x * x - m2 - slope * (x - m1));
}

import { linearRegression } from "simple-statistics";
import type { LabelledArrival } from "./tick-labels.ts";
import { medianOf, robustDeviation, sortSamples } from "./samples.ts";

/** An arrival, its tick, and how far it is off the straight line through all of them. */
export interface TickResidual extends LabelledArrival {
  readonly residualMs: number;
}

/** The least-squares line through arrivals over their ticks. */
export interface TickLine {
  readonly periodMs: number;
  readonly residuals: readonly TickResidual[];
  /** 1.4826 · MAD of the residuals. */
  readonly jitterMs: number;
}

/** Residuals beyond so many robust deviations are outliers of the path, left out of the line. */
const OUTLIER_DEVIATIONS = 5;

/** Below this a residual is no outlier, whatever the deviation, in milliseconds. */
const OUTLIER_FLOOR_MS = 0.5;

/** Line through arrivals with their outliers set aside once. Undefined with fewer than three arrivals. */
export function fitTicks(arrivals: readonly LabelledArrival[]): TickLine | undefined {
  const all = lineOf(arrivals);
  if (all === undefined) return undefined;
  const limitMs = Math.max(OUTLIER_FLOOR_MS, OUTLIER_DEVIATIONS * all.jitterMs);
  const sample = sortSamples(all.residuals.map(({ residualMs }) => residualMs));
  const middleMs = sample === undefined ? 0 : medianOf(sample);
  const kept = all.residuals.filter(({ residualMs }) => Math.abs(residualMs - middleMs) <= limitMs);
  return kept.length === arrivals.length ? all : (lineOf(kept) ?? all);
}

function lineOf(arrivals: readonly LabelledArrival[]): TickLine | undefined {
  if (arrivals.length < 3) return undefined;
  // Counted from the first one, or the squares of epoch milliseconds eat up the digits.
  const originMs = arrivals[0]?.atMs ?? 0;
  const { m: periodMs, b: startMs } = linearRegression(arrivals.map(({ label, atMs }) => [label, atMs - originMs]));
  const residuals = arrivals.map((arrival) => ({
    ...arrival,
    residualMs: arrival.atMs - originMs - (startMs + periodMs * arrival.label),
  }));
  const samples = sortSamples(residuals.map(({ residualMs }) => residualMs));
  return { periodMs, residuals, jitterMs: samples === undefined ? 0 : robustDeviation(samples) };
}

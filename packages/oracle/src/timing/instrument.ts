import type { LoadResult } from "@myrcc/contracts";
import { minimumSamples, quantileMs } from "./histogram.ts";

/** What decides whether the figures of a run may be judged. */
export type InstrumentEvidence = Pick<
  LoadResult,
  "nominalWindowMs" | "calls" | "changes" | "control" | "loopLateness"
> & {
  /** By name; `handler_errors` and `clock_steps` void a run. */
  readonly counters: Readonly<Record<string, number>>;
};

/** Limits beyond which a run is void, in shares of the nominal window; see docs/decisions/0003-load-noise-limit.md. */
const LIMITS = {
  /** Of the control metronome's error at p75: beyond it half and twice the window can hardly be told apart. */
  noise: 0.25,
  /** Of the handlers' lateness at p95: beyond it a line no longer changes in every window, as it is meant to. */
  lateness: 1,
} as const;

/** Share of the timetable that may be left out: up to a half, lines still change about once per window. */
const SKIPPED_LIMIT = 0.5;

/** Share of the planned calls that must talk at the same time. */
const ESTABLISHED_LIMIT = 0.9;

/** Why the instrument was not good enough, in words; none when it was. Ends with `shortfalls`. */
export function instrumentFaults(evidence: InstrumentEvidence): string[] {
  const { control, counters, loopLateness, nominalWindowMs } = evidence;
  const faults: string[] = [];
  const need = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const samples = minimumSamples(0.99);
  const noiseMs = quantileMs(control.error, 0.75);
  const latenessMs = quantileMs(loopLateness, 0.95);
  const noiseLimitMs = LIMITS.noise * nominalWindowMs;
  const latenessLimitMs = LIMITS.lateness * nominalWindowMs;
  const handlerErrors = counters["handler_errors"] ?? 0;
  const clockSteps = counters["clock_steps"] ?? 0;

  need(
    control.error.count >= samples,
    `the control metronome gave ${control.error.count} intervals, ${samples} are needed for its p99`,
  );
  need(
    noiseMs === undefined || noiseMs <= noiseLimitMs,
    `the noise of the instrument is ${noiseMs?.toFixed(2)} ms at p75, ${noiseLimitMs} ms are allowed`,
  );
  need(
    latenessMs === undefined || latenessMs <= latenessLimitMs,
    `handlers ran ${latenessMs?.toFixed(1)} ms late at p95, ${latenessLimitMs} ms are allowed`,
  );
  need(handlerErrors === 0, `${handlerErrors} handlers of the load script failed`);
  need(clockSteps === 0, `the clock of the machine stepped ${clockSteps} times`);
  return [...faults, ...shortfalls(evidence)];
}

/** Of the faults, those that a slow platform causes as well as a slow instrument. */
export function shortfalls({ calls, changes }: Pick<InstrumentEvidence, "calls" | "changes">): string[] {
  const skipped = `${changes.skipped} of ${changes.planned} planned changes were due while the previous one was still under way`;
  const missing = `${calls.established} of ${calls.planned} planned calls could be established`;
  return [
    ...(changes.skipped <= SKIPPED_LIMIT * changes.planned ? [] : [skipped]),
    ...(calls.established >= ESTABLISHED_LIMIT * calls.planned ? [] : [missing]),
  ];
}

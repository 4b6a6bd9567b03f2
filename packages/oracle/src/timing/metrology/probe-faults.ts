import type { RayleighTest } from "./rayleigh.ts";

/** Durations of which the tail decides, in milliseconds. */
export interface Tail {
  readonly samples: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** What decides whether the figures of a measurement may be judged. */
export interface ProbeEvidence {
  /** From a request to the push that it causes, at an echo without any coalescing, before and after the measurement. */
  readonly nullBefore: Tail;
  readonly nullAfter: Tail;
  /** Arrivals from a metronome during it: difference of an interval to the interval of the sendings. */
  readonly control: Tail;
  readonly bursts: number;
  /** Of these, the ones during which the event loop stood still. */
  readonly disturbed: number;
  readonly plannedChanges: number;
  /** Of these, the ones that were due while the one before was under way, or were refused. */
  readonly missedChanges: number;
  readonly bracketMs: number | undefined;
  readonly scaleMs: number;
  readonly stimulusPhases: RayleighTest | undefined;
}

/** Limits beyond which a measurement is void; domain §4.6 for the null test. */
const LIMITS = {
  nullP99Ms: 5,
  controlP99Ms: 5,
  disturbedShare: 0.1,
  missedShare: 0.5,
  /** Of the window: wider, and a change may as well be in the window before. */
  bracketShare: 0.25,
  /** One sound measurement in ten thousand is called void for it. */
  phaseP: 1e-4,
} as const;

/** Samples below which a tail is none: a bound of p99 needs 299, half of that tells a broken instrument. */
const TAIL_SAMPLES = 100;

/** Why the instrument was not good enough, in words; none when it was. */
export function probeFaults(evidence: ProbeEvidence): string[] {
  const { bracketMs, bursts, disturbed, missedChanges, plannedChanges, scaleMs, stimulusPhases } = evidence;
  const faults: string[] = [];
  const need = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const tails = [
    ["the null test before", evidence.nullBefore, LIMITS.nullP99Ms],
    ["the null test afterwards", evidence.nullAfter, LIMITS.nullP99Ms],
    ["the control metronome", evidence.control, LIMITS.controlP99Ms],
  ] as const;
  for (const [name, { p99Ms, samples }, limitMs] of tails) {
    need(samples >= TAIL_SAMPLES, `${name} gave ${samples} samples, ${TAIL_SAMPLES} are needed`);
    need(
      samples < TAIL_SAMPLES || p99Ms <= limitMs,
      `${name} is ${p99Ms.toFixed(1)} ms off at p99, ${limitMs} ms are allowed: this machine is too busy to measure`,
    );
  }
  need(
    disturbed <= LIMITS.disturbedShare * bursts,
    `this process stood still during ${disturbed} of ${bursts} stimuli, one in ten is allowed`,
  );
  need(
    missedChanges <= LIMITS.missedShare * plannedChanges,
    `${missedChanges} of ${plannedChanges} changes were refused, or due while the one before was under way`,
  );
  need(
    bracketMs === undefined || bracketMs <= LIMITS.bracketShare * scaleMs,
    `a request takes ${bracketMs?.toFixed(1)} ms, too long to tell when a line changed in a window of ${scaleMs.toFixed(0)} ms`,
  );
  need(
    stimulusPhases === undefined || stimulusPhases.p >= LIMITS.phaseP,
    `the stimuli locked phase with the window (Rayleigh p = ${stimulusPhases?.p.toExponential(1)}), so no delay means anything`,
  );
  return faults;
}

import type { Burst } from "./burst.ts";
import { delayOf, frameShowing, instantOf, intervalsOf, middleOf, newsOf } from "./burst-reading.ts";
import { areInStep } from "./fan-out.ts";
import { fitTicks } from "./tick-residuals.ts";
import { labelTicks } from "./tick-labels.ts";
import { phaseWalk, type PhaseWalk } from "./phase-walk.ts";
import { rayleighTest } from "./rayleigh.ts";
import { roughPeriodMs } from "./rough-period.ts";
import { medianOf, quantileOf, sortSamples } from "./samples.ts";

/** What tells the designs of domain §4.1 from each other; whatever was not seen often enough is undefined. */
export interface DesignEvidence {
  /** The window as far as it is known before its design is, in milliseconds. */
  readonly referenceMs: number;
  readonly isolated: { readonly samples: number; readonly medianMs: number; readonly interquartileMs: number };
  readonly pairs: PairEvidence;
  /** Share of the other line's delay that a shared window of the listener explains: 0 none, 1 all of it. */
  readonly crossShare: number | undefined;
  readonly walk: PhaseWalk | undefined;
  readonly isInStep: boolean | undefined;
}

/** What becomes of the second change of a pair. */
export interface PairEvidence {
  readonly samples: number;
  /** Share of the pairs whose second change was never shown. */
  readonly lostShare: number;
  /** Second snapshot after the first: 0 when after the gap of the changes, 1 when after a window. */
  readonly throttleShare: number | undefined;
  /** Second change's wait: 0 when it ends one window after the first change, 1 when one window after itself. */
  readonly debounceShare: number | undefined;
}

/** Changes to one snapshot from which on a train is one that was coalesced. */
const COALESCED = 2;

/** Shortest gap, as a share of the window, over which the two ends of a pair are well apart, and the longest. */
const TELLING_GAP = { least: 0.15, most: 0.95 } as const;

/** @param scaleMs the window that the stimuli were made for */
export function gatherEvidence(bursts: readonly Burst[], scaleMs: number): DesignEvidence {
  const sound = bursts.filter(({ isDisturbed }) => !isDisturbed);
  const of = (stimulus: Burst["stimulus"]): Burst[] => sound.filter((burst) => burst.stimulus === stimulus);
  const isolated = of("isolated").flatMap((burst) => middles(burst, 0));
  const delays = sortSamples(isolated);
  const referenceMs = referenceWindowMs(of("train"), isolated) ?? tickPeriodMs(sound, scaleMs) ?? scaleMs;
  const quartile = (share: number): number => (delays === undefined ? Number.NaN : quantileOf(delays, share));
  return {
    referenceMs,
    isolated: {
      samples: isolated.length,
      medianMs: quartile(0.5),
      interquartileMs: quartile(0.75) - quartile(0.25),
    },
    pairs: pairEvidence(of("pair"), referenceMs),
    crossShare: crossShareOf(of("cross"), referenceMs),
    walk: walkOf(sound, referenceMs),
    isInStep: inStepOf(of("fan-out"), of("train"), referenceMs),
  };
}

/**
 * Median interval of a train that was coalesced; for a train that was starved, of which too few snapshots came, the delay
 * of isolated changes. Undefined when every change was shown.
 */
export function referenceWindowMs(trains: readonly Burst[], isolatedMs: readonly number[]): number | undefined {
  const changes = trains.reduce((sum, train) => sum + train.changes.length, 0);
  const news = trains.reduce((sum, train) => sum + newsOf(train).length, 0);
  if (changes === 0 || changes < COALESCED * news) return undefined;
  const intervals = sortSamples(trains.flatMap(intervalsOf));
  const delays = sortSamples(isolatedMs);
  const delayMs = delays === undefined ? undefined : medianOf(delays);
  return intervals !== undefined && intervals.length >= 5 ? medianOf(intervals) : delayMs;
}

/** How far the period of ticks may be from the window that the stimuli were made for, as a factor either way. */
const SEARCH = 4;

/** Arrivals that have no common phase look as alike as this once in a million times. */
const COMMON_PHASE = 1e-6;

/**
 * The period of ticks where no train could be saturated, since the platform takes longer to accept a change than its window
 * lasts: the snapshots of all stimuli fall on few of its points. Undefined when they have none in common.
 */
function tickPeriodMs(bursts: readonly Burst[], scaleMs: number): number | undefined {
  const arrivals = tickArrivals(bursts);
  const roughMs = roughPeriodMs(arrivals, scaleMs / SEARCH, SEARCH * scaleMs);
  if (roughMs === undefined) return undefined;
  const fittedMs = fitTicks(labelTicks(arrivals, roughMs))?.periodMs ?? roughMs;
  const phases = rayleighTest(arrivals, fittedMs);
  return phases !== undefined && phases.p < COMMON_PHASE ? fittedMs : undefined;
}

function middles(burst: Burst, index: number): number[] {
  const delay = delayOf(burst, index);
  return delay === undefined ? [] : [middleOf(delay)];
}

/** Period of the trains' snapshots, which is more precise than the reference; the reference where there is none. */
function periodMs(trains: readonly Burst[], referenceMs: number): number {
  const arrivals = trains.flatMap((train) => newsOf(train).map(({ atMs }) => atMs));
  return fitTicks(labelTicks(arrivals, referenceMs))?.periodMs ?? referenceMs;
}

function pairEvidence(pairs: readonly Burst[], referenceMs: number): PairEvidence {
  const complete = pairs.filter(({ changes }) => changes.length === 2);
  const throttle: number[] = [];
  const debounce: number[] = [];
  let lost = 0;
  for (const pair of complete) {
    const [one, other] = pair.changes;
    if (one === undefined || other === undefined) continue;
    const gapMs = instantOf(other) - instantOf(one);
    const first = frameShowing(pair, 0);
    const second = frameShowing(pair, 1);
    if (second === undefined || first === undefined) {
      lost += 1;
      continue;
    }
    if (gapMs < TELLING_GAP.least * referenceMs || gapMs > TELLING_GAP.most * referenceMs) continue;
    if (second !== first) throttle.push((second.atMs - first.atMs - gapMs) / (referenceMs - gapMs));
    debounce.push((second.atMs - instantOf(other) - (referenceMs - gapMs)) / gapMs);
  }
  return {
    samples: complete.length,
    lostShare: complete.length === 0 ? 0 : lost / complete.length,
    throttleShare: medianOfAtLeast(5, throttle),
    debounceShare: medianOfAtLeast(5, debounce),
  };
}

/** Change X, then Y on another line: does X's snapshot keep Y's back until a window after it? */
function crossShareOf(crosses: readonly Burst[], referenceMs: number): number | undefined {
  const shares = crosses.flatMap((burst) => {
    const first = frameShowing(burst, 0);
    const other = burst.changes[1];
    const second = frameShowing(burst, 1);
    if (first === undefined || other === undefined || second === undefined) return [];
    const remainingMs = first.atMs + referenceMs - instantOf(other);
    // Near its end a shared window explains hardly anything, and noise everything.
    return remainingMs < 0.25 * referenceMs ? [] : [(second.atMs - instantOf(other)) / remainingMs];
  });
  return medianOfAtLeast(5, shares);
}

/** All snapshots of listener 0 belong to one tick, whatever stimulus they follow. */
function walkOf(bursts: readonly Burst[], referenceMs: number): PhaseWalk | undefined {
  const line = fitTicks(labelTicks(tickArrivals(bursts), referenceMs));
  return line === undefined ? undefined : phaseWalk(line.residuals);
}

/** When listener 0 was sent something new, on whatever line, in ascending order. */
export function tickArrivals(bursts: readonly Burst[]): number[] {
  return bursts
    .flatMap(({ frames }) => frames.filter(({ listener, upTo }) => listener === 0 && upTo >= 0))
    .map(({ atMs }) => atMs)
    .toSorted((one, other) => one - other);
}

function inStepOf(fanOuts: readonly Burst[], trains: readonly Burst[], referenceMs: number): boolean | undefined {
  const byListener: number[][] = [];
  for (const { frames } of fanOuts) {
    for (const { listener, atMs, upTo } of frames) if (upTo >= 0) (byListener[listener] ??= []).push(atMs);
  }
  return areInStep(byListener, periodMs(trains, referenceMs));
}

function medianOfAtLeast(needed: number, values: readonly number[]): number | undefined {
  const samples = sortSamples(values);
  return samples === undefined || samples.length < needed ? undefined : medianOf(samples);
}

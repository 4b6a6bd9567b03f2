import type { LoadResult } from "@myrcc/contracts";
import { cadenceOf } from "../../src/timing/cadence.ts";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { LineObserver, type TimingRecorders } from "../../src/timing/line-observer.ts";
import { SparseRecorder } from "../../src/timing/sparse-recorder.ts";
import { DESIGNS, type Design, type DesignModel } from "./coalescing-designs.ts";
import { histogramOf } from "./histogram-of.ts";
import { randomFrom, type Random } from "./random.ts";
import { errorsOf, stalling, type Stalling, type Telling } from "./stalls.ts";

export interface SyntheticOptions {
  readonly design: Design;
  readonly windowMs: number;
  readonly seed: number;
  readonly nominalWindowMs?: number;
  /** Lines, each with its own trains of changes. */
  readonly lines?: number;
  /** Standard deviation of the server's lateness, in milliseconds. */
  readonly jitterMs?: number;
  /** Mean of the path's delay, in milliseconds. */
  readonly pathMs?: number;
  /** Gaps between changes, in shares of the nominal window. */
  readonly gap?: readonly [number, number];
  readonly valid?: boolean;
  /** How late every so many'th snapshot of a line leaves, unless a newer one overtakes it. */
  readonly late?: { readonly every: number; readonly byMs: number };
  /** Every so many'th snapshot is followed at once by another one of the same state. */
  readonly duplicatedEvery?: number;
  /** After every so many'th snapshot the next change leaves at once, as if no window had begun. */
  readonly flushedEvery?: number;
  /** The machine stalls that often, for snapshots as for the control metronome: what comes meanwhile comes after it. */
  readonly stalls?: Stalling;
}

/** Six trains of one and a half seconds on every line, observed with LineObserver, as a load result. */
export function syntheticRun(options: SyntheticOptions): LoadResult {
  const random = randomFrom(options.seed);
  const nominalWindowMs = options.nominalWindowMs ?? 100;
  const rangeMs = 4 * nominalWindowMs;
  const earlyPair = new SparseRecorder(30_000);
  const recorders = { ...createRecorders(rangeMs), earlyPair };
  // Note: drawn apart, so that the same seed gives the same run with stalls and without.
  const ofStalls = randomFrom(options.seed + 1);
  const telling = options.stalls === undefined ? undefined : stalling(options.stalls, ofStalls);
  const { duplicatedEvery = Number.POSITIVE_INFINITY, flushedEvery = Number.POSITIVE_INFINITY } = options;
  const isDuplicated = oneIn(duplicatedEvery);
  const isFlushed = oneIn(flushedEvery);
  const counters: Record<string, number> = {};
  const finals = { checked: 0, lost: 0 };
  for (let line = 0; line < (options.lines ?? 24); line += 1) {
    const observer = new LineObserver({
      nominalWindowMs,
      recorders,
      state: "talking",
      count: (name, times = 1) => (counters[name] = (counters[name] ?? 0) + times),
    });
    let startMs = random() * 100;
    for (let train = 0; train < 6; train += 1) {
      startMs =
        observeTrain(observer, startMs, nominalWindowMs, { ...options, isDuplicated, isFlushed, telling }, random) +
        5 * nominalWindowMs;
      finals.checked += 1;
      if (observer.shownState !== observer.wantedState) finals.lost += 1;
      observer.rested();
    }
  }
  const { saturatedInterval, saturatedWait, saturatedWaitLower, ...timings } = recorders;
  const others = resultWithoutTimings(nominalWindowMs, rangeMs, options.valid ?? true, random);
  const error = telling === undefined ? others.control.error : histogramOf(errorsOf(telling, ofStalls), rangeMs);
  return {
    ...others,
    control: { ...others.control, error },
    cadence: cadenceOf(counters, earlyPair.take()),
    interval: timings.interval.take(),
    delayLower: timings.delayLower.take(),
    delayUpper: timings.delayUpper.take(),
    delayFromPlan: timings.delayFromPlan.take(),
    bracket: timings.bracket.take(),
    gap: timings.gap.take(),
    saturated: { interval: saturatedInterval.take(), wait: saturatedWait.take(), waitLower: saturatedWaitLower.take() },
    finals,
    frames: { received: 0, checked: 0, invalid: 0, misnamed: 0 },
    counters,
  };
}

function oneIn(every: number): () => boolean {
  let count = 0;
  return () => (count += 1) % every === 0;
}

/** Returns when the train's last change was made. */
function observeTrain(
  observer: LineObserver,
  startMs: number,
  nominalMs: number,
  options: SyntheticOptions & {
    readonly isDuplicated: () => boolean;
    readonly isFlushed: () => boolean;
    readonly telling: Telling | undefined;
  },
  random: Random,
): number {
  const { design, gap = [0.2, 0.45], isDuplicated, jitterMs = 0.1, late, pathMs = 0.1, telling, windowMs } = options;
  const changes: number[] = [];
  for (let atMs = startMs; atMs < startMs + 15 * nominalMs; atMs += nominalMs * between(gap, random))
    changes.push(atMs);
  const states = changes.map((_, index) =>
    (observer.wantedState === "talking") === (index % 2 === 0) ? "held" : "talking",
  );
  const told: { atMs: number; tell: () => void }[] = changes.map((atMs, index) => {
    const writtenMs = atMs - random() * 0.2;
    const firstByteMs = atMs + 0.1 + random() * 0.4;
    const state = states[index] ?? "";
    return {
      atMs: writtenMs,
      tell: () => {
        observer.sent(atMs - 0.5, writtenMs, state);
        observer.accepted(state, writtenMs, firstByteMs);
      },
    };
  });
  const model: DesignModel = DESIGNS[design];
  let lastMs = 0;
  const emissions = model(changes, windowMs, (random() * windowMs) / 2).flatMap((emission) => {
    const next = emission.upTo + 1;
    const nextMs = changes[next];
    return options.isFlushed() && nextMs !== undefined
      ? [emission, { atMs: Math.max(emission.atMs, nextMs) + 0.5, upTo: next }]
      : [emission];
  });
  const isLate = (): boolean => late !== undefined && random() * late.every < 1;
  const left = emissions.map(({ atMs, upTo }) => ({ atMs: isLate() ? atMs + (late?.byMs ?? 0) : atMs, upTo }));
  const shown = left.filter(({ atMs }, index) => (left[index + 1]?.atMs ?? Number.POSITIVE_INFINITY) > atMs);
  for (const { atMs, upTo } of shown) {
    const cameMs = Math.max(lastMs, atMs + Math.abs(normal(random)) * jitterMs - pathMs * Math.log(1 - random()));
    const arrivalMs = telling === undefined ? cameMs : Math.max(lastMs, telling(cameMs));
    lastMs = arrivalMs;
    const tell = (): void => observer.snapshot(arrivalMs, states[upTo] ?? "");
    told.push({ atMs: arrivalMs, tell });
    if (isDuplicated()) told.push({ atMs: arrivalMs, tell });
  }
  for (const { tell } of told.toSorted((one, other) => one.atMs - other.atMs)) tell();
  return changes.at(-1) ?? startMs;
}

function createRecorders(rangeMs: number): TimingRecorders {
  const recorder = (): HistogramRecorder => new HistogramRecorder(rangeMs);
  return {
    interval: recorder(),
    delayLower: recorder(),
    delayUpper: recorder(),
    delayFromPlan: recorder(),
    bracket: recorder(),
    gap: recorder(),
    saturatedInterval: recorder(),
    saturatedWait: recorder(),
    saturatedWaitLower: recorder(),
  };
}

function resultWithoutTimings(
  nominalWindowMs: number,
  rangeMs: number,
  valid: boolean,
  random: Random,
): Omit<
  LoadResult,
  | "interval"
  | "delayLower"
  | "delayUpper"
  | "delayFromPlan"
  | "bracket"
  | "gap"
  | "saturated"
  | "finals"
  | "frames"
  | "counters"
> {
  const error = new HistogramRecorder(rangeMs);
  const lateness = new HistogramRecorder(rangeMs);
  for (let sample = 0; sample < 600; sample += 1) {
    error.add(Math.abs(normal(random)) * 0.2);
    lateness.add(random() * 2);
  }
  return {
    format: "myrcc-load/1",
    profile: "synthetic",
    generator: { k6Version: "2.2.0", processes: 1, virtualUsers: 2 },
    nominalWindowMs,
    startedAt: "2026-01-01T00:00:00.000Z",
    attempts: [{ startedAt: "2026-01-01T00:00:00.000Z" }],
    durationMs: 10_000,
    calls: { planned: 24, established: 24 },
    changes: { planned: 7000, sent: 7000, accepted: 7000, refused: 0, skipped: 0, resolved: 7000 },
    control: { periodMs: 100, error: error.take(), lateness: lateness.take() },
    loopLateness: emptyOf(rangeMs),
    validity: { valid, reasons: valid ? [] : ["the noise of the instrument was too high"] },
  };
}

function emptyOf(rangeMs: number): LoadResult["loopLateness"] {
  return new HistogramRecorder(rangeMs).take();
}

function between([min, max]: readonly [number, number], random: Random): number {
  return min + random() * (max - min);
}

/** Box-Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

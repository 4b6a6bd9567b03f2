import type { Burst } from "./burst.ts";
import { delayOf, instantOf, newsOf, waitsOf, type Delay } from "./burst-reading.ts";
import type { DesignDecision } from "./decide-design.ts";
import { tickArrivals } from "./design-evidence.ts";
import type { DesignName } from "./design.ts";
import { estimateDriftPpm } from "./drift.ts";
import { isEstimate, Z95, type Estimate, type Estimated } from "./estimate.ts";
import { estimateBracketedMedian } from "./median-estimate.ts";
import { phaseWalk, type PhaseWalk } from "./phase-walk.ts";
import { robustDeviation, sortSamples } from "./samples.ts";
import { estimateThreshold, type Trial } from "./threshold.ts";
import { labelTicks } from "./tick-labels.ts";
import { fitTicks, type TickLine } from "./tick-residuals.ts";

/** The coalescing window, by what of it the design shows. */
export type WindowFinding =
  | {
      readonly kind: "window";
      readonly windowMs: Estimate;
      /** `period` of snapshots, `wait` of changes, or `threshold` between what is pushed and what is not. */
      readonly basis: "period" | "wait" | "threshold";
      /** Robust deviation of what should be constant. */
      readonly jitterMs: number;
      /** Change of the period during the measurement; only where there is a fixed rate. */
      readonly driftPpm: Estimated | undefined;
      readonly walk: PhaseWalk | undefined;
      /** Share of the ticks within trains that sent nothing although the line had changed. */
      readonly missedShare: number | undefined;
    }
  /** Design F. */
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly because: string };

/** Snapshots, or waits, below which there is no window: fewer are mislabelled too often (domain §4.5). */
export const WINDOW_SAMPLES = 50;

/** Isolated waits that are enough, since nothing has to be labelled. */
const WAIT_SAMPLES = 20;

/** Clocks of two machines run apart by no more than this (domain §4.3). */
const CLOCK_RATE = 1e-4;

type Basis = "tick" | "train" | "first-wait" | "last-wait" | "threshold" | "none";

const BASES = {
  A: "tick",
  "A′": "tick",
  B: "tick",
  C: "train",
  "C′": "train",
  D: "first-wait",
  E: "last-wait",
  F: "none",
  G: "threshold",
} as const satisfies Record<DesignName, Basis>;

export interface WindowContext {
  /** The window as far as it is known already. */
  readonly referenceMs: number;
  /** What a snapshot takes at most from the platform to here, in milliseconds: waits may be shorter by as much. */
  readonly pathMs: number;
}

/**
 * The window of a design (domain §4.5): ticks are a line through all snapshots of the measurement, throttles with both
 * edges one through those of a saturated train; a trailing throttle and a debounce show it as a wait, which includes the
 * lateness of their timer, and a leading throttle as a threshold. A design that is undetermined has a window all the same
 * when all that it may be show it alike.
 */
export function estimateWindowOf(
  decision: DesignDecision,
  bursts: readonly Burst[],
  { referenceMs, pathMs }: WindowContext,
): WindowFinding {
  const designs = decision.design === "undetermined" ? decision.candidates : [decision.design];
  const [basis, ...others] = new Set(designs.map((design) => BASES[design]));
  if (basis === undefined || others.length > 0) {
    return { kind: "unknown", because: "it is not known what of the design shows the window" };
  }
  const sound = bursts.filter(({ isDisturbed }) => !isDisturbed);
  const trains = sound.filter(({ stimulus }) => stimulus === "train");
  switch (basis) {
    case "tick":
      return fromPeriod(tickArrivals(sound), trains, referenceMs);
    case "train":
      return fromPeriod(longest(trains.map((train) => newsOf(train).map(({ atMs }) => atMs))), trains, referenceMs);
    case "first-wait":
      return fromWaits(sound.flatMap(waitsOf), pathMs);
    case "last-wait":
      return fromWaits(sound.flatMap(lastWaitsOf), pathMs);
    case "threshold":
      return fromThreshold(sound);
    case "none":
      return { kind: "none" };
  }
}

function fromPeriod(arrivalsMs: readonly number[], trains: readonly Burst[], referenceMs: number): WindowFinding {
  const line = fitTicks(labelTicks(arrivalsMs, referenceMs));
  if (line === undefined || line.residuals.length < WINDOW_SAMPLES) {
    const found = line?.residuals.length ?? arrivalsMs.length;
    return tooFew(found, WINDOW_SAMPLES, "snapshots in windows of their own");
  }
  const walk = phaseWalk(line.residuals);
  const isWalk = walk !== undefined && walk.kind !== "fixed-rate";
  const { value, errorMs } = isWalk ? walkPeriod(line) : linePeriod(line);
  const reachMs = Z95 * errorMs + CLOCK_RATE * value;
  return {
    kind: "window",
    windowMs: { value, low: value - reachMs, high: value + reachMs, samples: line.residuals.length },
    basis: "period",
    jitterMs: line.jitterMs,
    driftPpm: isWalk ? undefined : estimateDriftPpm(line),
    walk,
    missedShare: missedShareOf(trains, value),
  };
}

interface Period {
  readonly value: number;
  readonly errorMs: number;
}

/** Standard error of a least-squares slope. */
function linePeriod({ jitterMs, periodMs, residuals }: TickLine): Period {
  const mean = residuals.reduce((sum, { label }) => sum + label, 0) / residuals.length;
  const energy = residuals.reduce((sum, { label }) => sum + (label - mean) ** 2, 0);
  return { value: periodMs, errorMs: jitterMs / Math.sqrt(energy) };
}

/** Blocks into which a walk is cut to see how much it wanders, and how much wider than the normal Student's t is for them. */
const WALK = { blocks: 12, student: 2.2 / Z95 } as const;

/**
 * Of a random walk only its two ends tell the period. Its error is that of the sum of independent blocks (batch means):
 * what each adds to the walk is seen, whatever its steps are distributed like.
 */
function walkPeriod({ residuals }: TickLine): Period {
  const ends = Array.from({ length: WALK.blocks + 1 }, (_, block) => {
    return residuals[Math.round((block * (residuals.length - 1)) / WALK.blocks)];
  }).filter((end) => end !== undefined);
  const [first, last] = [ends[0], ends.at(-1)];
  const ticks = (last?.label ?? 0) - (first?.label ?? 0);
  const value = ((last?.atMs ?? 0) - (first?.atMs ?? 0)) / ticks;
  const squares = ends.slice(1).map(({ atMs, label }, index) => {
    const start = ends[index];
    return (atMs - (start?.atMs ?? atMs) - value * (label - (start?.label ?? label))) ** 2;
  });
  const variance = (squares.reduce((sum, square) => sum + square, 0) * WALK.blocks) / (WALK.blocks - 1);
  return { value, errorMs: (WALK.student * Math.sqrt(variance)) / ticks };
}

function missedShareOf(trains: readonly Burst[], periodMs: number): number | undefined {
  const labelled = trains.map((train) =>
    labelTicks(
      newsOf(train).map(({ atMs }) => atMs),
      periodMs,
    ),
  );
  const ticks = labelled.reduce((sum, arrivals) => sum + (arrivals.at(-1)?.label ?? 0), 0);
  const sent = labelled.reduce((sum, arrivals) => sum + Math.max(0, arrivals.length - 1), 0);
  return ticks === 0 ? undefined : 1 - sent / ticks;
}

/** How long the last change that each snapshot shows had waited. */
function lastWaitsOf(burst: Burst): readonly Delay[] {
  return newsOf(burst).flatMap(({ upTo }) => {
    const delay = delayOf(burst, upTo);
    return delay === undefined ? [] : [delay];
  });
}

function fromWaits(waits: readonly Delay[], pathMs: number): WindowFinding {
  if (waits.length < WAIT_SAMPLES) return tooFew(waits.length, WAIT_SAMPLES, "waits");
  const lower = waits.map(({ lowerMs }) => lowerMs);
  const windowMs = estimateBracketedMedian(
    lower,
    waits.map(({ upperMs }) => upperMs),
  );
  if (!isEstimate(windowMs)) return tooFew(windowMs.samples, windowMs.needed, "waits");
  return {
    kind: "window",
    windowMs: { ...windowMs, low: windowMs.low - pathMs },
    basis: "wait",
    jitterMs: deviationOf(lower),
    driftPpm: undefined,
    walk: undefined,
    missedShare: undefined,
  };
}

function fromThreshold(bursts: readonly Burst[]): WindowFinding {
  const brackets = bursts.flatMap(({ changes }) =>
    changes.map(({ firstByteMs, writtenMs }) => (firstByteMs - writtenMs) / 2),
  );
  const windowMs = estimateThreshold(bursts.flatMap(trialsOf), Z95 * Math.SQRT2 * deviationOf(brackets));
  if (!isEstimate(windowMs)) return tooFew(windowMs.samples, windowMs.needed, "changes on each side of it");
  const leading = bursts.flatMap(lastWaitsOf).map(({ lowerMs }) => lowerMs);
  return {
    kind: "window",
    windowMs,
    basis: "threshold",
    jitterMs: deviationOf(leading),
    driftPpm: undefined,
    walk: undefined,
    missedShare: undefined,
  };
}

/** Every change of line 0 after the first one that was pushed. */
function trialsOf(burst: Burst): Trial[] {
  const pushed = new Set(newsOf(burst).map(({ upTo }) => upTo));
  let lastMs: number | undefined;
  return burst.changes.flatMap((change, index) => {
    if (change.line !== 0) return [];
    const atMs = instantOf(change);
    const isPushed = pushed.has(index);
    const trial = lastMs === undefined ? [] : [{ sinceMs: atMs - lastMs, isPushed }];
    if (isPushed) lastMs = atMs;
    return trial;
  });
}

function longest(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}

function deviationOf(values: readonly number[]): number {
  const samples = sortSamples(values);
  return samples === undefined ? 0 : robustDeviation(samples);
}

function tooFew(found: number, needed: number, what: string): WindowFinding {
  return { kind: "unknown", because: `${found} ${what}, ${needed} are needed` };
}

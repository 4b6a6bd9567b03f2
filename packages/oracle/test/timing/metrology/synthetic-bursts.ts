import type { Burst } from "../../../src/timing/metrology/burst.ts";
import { BurstRecorder } from "../../../src/timing/metrology/burst-recorder.ts";
import type { DesignName } from "../../../src/timing/metrology/design.ts";
import {
  BRISK,
  planStimuli,
  type PlannedBurst,
  type StimulusSizes,
} from "../../../src/timing/metrology/stimulus-plan.ts";
import { randomFrom, type Random } from "../random.ts";
import { createModel, type LineChange } from "./listener-models.ts";

export interface BurstOptions {
  readonly design: DesignName;
  readonly windowMs: number;
  readonly seed: number;
  /** The window that the stimuli are made for. Default: the true one. */
  readonly scaleMs?: number;
  /** Standard deviation of the server's lateness, in milliseconds; nothing is early. */
  readonly jitterMs?: number;
  /** Mean delay of the path, in milliseconds. */
  readonly pathMs?: number;
  /** Of a hundred arrivals one is late by so much on average, in milliseconds. */
  readonly outlierMs?: number;
  readonly rearmLateMs?: number;
  /** By how many millionths the server's clock runs fast. */
  readonly driftPpm?: number;
  readonly sizes?: StimulusSizes;
  /** Changes the timetable. */
  readonly replan?: (plan: readonly PlannedBurst[]) => readonly PlannedBurst[];
}

/** A measurement of a platform whose design and window are known, as a probe would have recorded it. */
export function syntheticBursts(options: BurstOptions): Burst[] {
  const { design, windowMs, seed, driftPpm = 0, rearmLateMs = 0.5 } = options;
  const random = randomFrom(seed);
  const trueWindowMs = windowMs / (1 + driftPpm * 1e-6);
  const model = createModel({ design, windowMs: trueWindowMs, random, rearmLateMs });
  const plan = planStimuli(options.sizes ?? BRISK, options.scaleMs ?? windowMs, random);
  const states = ["talking", "talking"];
  let nowMs = 1000;
  return (options.replan?.(plan) ?? plan).map(({ stimulus, restMs, changes }) => {
    const startMs = nowMs + restMs;
    const instants = changes.map(({ line, afterMs }) => ({ line, atMs: startMs + afterMs }));
    nowMs = instants.at(-1)?.atMs ?? startMs;
    const listeners = stimulus === "fan-out" ? 5 : 1;
    const recorder = new BurstRecorder(stimulus, listeners);
    const told = [
      ...tellChanges(recorder, instants, states, random),
      ...Array.from({ length: listeners }, (_, listener) =>
        tellSnapshots(recorder, model(instants, listener), listener, states, instants, options, random),
      ).flat(),
    ];
    for (const { tell } of told.toSorted((one, other) => one.atMs - other.atMs)) tell();
    for (const { line } of instants) states[line] = states[line] === "talking" ? "held" : "talking";
    const lost = recorder.unsettledLines.length;
    return recorder.end(false, lost, new Set(instants.map(({ line }) => line)).size);
  });
}

interface Told {
  readonly atMs: number;
  readonly tell: () => void;
}

function tellChanges(
  recorder: BurstRecorder,
  instants: readonly LineChange[],
  states: readonly string[],
  random: Random,
): Told[] {
  const after = statesAfter(instants, states);
  return instants.map(({ line, atMs }, index) => {
    const state = after[index] ?? "";
    const writtenMs = atMs - random() * 0.2;
    const firstByteMs = atMs + 0.1 + random() * 0.2;
    return {
      atMs: writtenMs,
      tell: () => {
        recorder.sent(line, atMs, writtenMs, state);
        recorder.accepted(line, writtenMs, firstByteMs);
      },
    };
  });
}

/** State of the line after each change: a line alternates between two. */
function statesAfter(instants: readonly LineChange[], states: readonly string[]): string[] {
  const now = [...states];
  return instants.map(({ line }) => (now[line] = now[line] === "talking" ? "held" : "talking"));
}

function tellSnapshots(
  recorder: BurstRecorder,
  emissions: readonly { readonly line: number; readonly atMs: number; readonly upTo: number }[],
  listener: number,
  states: readonly string[],
  instants: readonly LineChange[],
  { jitterMs = 0.1, pathMs = 0.15, outlierMs = 0 }: BurstOptions,
  random: Random,
): Told[] {
  const after = statesAfter(instants, states);
  let lastMs = 0;
  return emissions
    .toSorted((one, other) => one.atMs - other.atMs)
    .map(({ line, atMs, upTo }) => {
      const outlier = outlierMs > 0 && random() < 0.01 ? -outlierMs * Math.log(1 - random()) : 0;
      const delayMs = Math.abs(normal(random)) * jitterMs + 0.05 - pathMs * Math.log(1 - random()) + outlier;
      const arrivalMs = Math.max(lastMs, atMs + delayMs);
      lastMs = arrivalMs;
      const shown = after[upTo] ?? "";
      return { atMs: arrivalMs, tell: () => recorder.snapshot(listener, line, arrivalMs, shown) };
    });
}

/** Box-Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

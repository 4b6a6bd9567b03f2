import { DESIGNS, type DesignModel } from "../coalescing-designs.ts";
import type { DesignName } from "../../../src/timing/metrology/design.ts";
import type { Random } from "../random.ts";

/** A change of a line, in milliseconds. */
export interface LineChange {
  readonly line: number;
  readonly atMs: number;
}

/** A snapshot that leaves, and the index among all changes of the latest one in it. */
export interface LineEmission {
  readonly line: number;
  readonly atMs: number;
  readonly upTo: number;
}

export interface ModelOptions {
  readonly design: DesignName;
  readonly windowMs: number;
  readonly random: Random;
  /** Mean lateness of a re-armed tick, in milliseconds; it adds up. */
  readonly rearmLateMs: number;
}

/** What one listener is sent of a burst, by its number. */
export type ListenerModel = (changes: readonly LineChange[], listener: number) => LineEmission[];

/** A platform with one design for a whole measurement, so that ticks keep their phase from burst to burst. */
export function createModel({ design, windowMs, random, rearmLateMs }: ModelOptions): ListenerModel {
  const phaseMs = random() * windowMs;
  switch (design) {
    case "A":
      return (changes) => perLine(changes, (instants) => DESIGNS.A(instants, windowMs, phaseMs));
    case "B": {
      const phases = Array.from({ length: 8 }, () => random() * windowMs);
      return (changes, listener) =>
        perLine(changes, (instants) => DESIGNS.A(instants, windowMs, phases[listener] ?? 0));
    }
    case "A′": {
      const ticksMs = [phaseMs];
      const nextTickMs = (atMs: number): number => {
        for (let last = ticksMs.at(-1) ?? 0; last < atMs; last = ticksMs.at(-1) ?? 0) {
          ticksMs.push(last + windowMs - rearmLateMs * Math.log(1 - random()));
        }
        return ticksMs.find((tickMs) => tickMs >= atMs) ?? 0;
      };
      return (changes) => perLine(changes, (instants) => latestOf(instants, nextTickMs));
    }
    case "C′":
      return (changes) => sharedThrottle(changes, windowMs);
    case "C":
    case "D":
    case "E":
    case "F":
    case "G":
      return (changes) => perLine(changes, (instants) => modelOf(design)(instants, windowMs, 0));
  }
}

function modelOf(design: "C" | "D" | "E" | "F" | "G"): DesignModel {
  return DESIGNS[design];
}

interface Emission {
  readonly atMs: number;
  readonly upTo: number;
}

function latestOf(instants: readonly number[], tickMs: (atMs: number) => number): Emission[] {
  const emissions = instants.map((atMs, upTo) => ({ atMs: tickMs(atMs), upTo }));
  return emissions.filter(({ atMs }, index) => emissions[index + 1]?.atMs !== atMs);
}

/** Applies a model of one line to each of them. */
function perLine(changes: readonly LineChange[], model: (instants: readonly number[]) => Emission[]): LineEmission[] {
  return [...new Set(changes.map(({ line }) => line))].flatMap((line) => {
    const indices = changes.flatMap((change, index) => (change.line === line ? [index] : []));
    const instants = indices.map((index) => changes[index]?.atMs ?? 0);
    return model(instants).map(({ atMs, upTo }) => ({ line, atMs, upTo: indices[upTo] ?? -1 }));
  });
}

/** Leading and trailing throttle over all lines: whatever is dirty leaves together. */
function sharedThrottle(changes: readonly LineChange[], windowMs: number): LineEmission[] {
  const emissions: LineEmission[] = [];
  let opensAtMs = Number.NEGATIVE_INFINITY;
  let dirty = new Map<number, number>();
  const flush = (atMs: number): void => {
    for (const [line, upTo] of dirty) emissions.push({ line, atMs, upTo });
    dirty = new Map();
    opensAtMs = atMs + windowMs;
  };
  changes.forEach(({ line, atMs }, index) => {
    if (dirty.size > 0 && opensAtMs <= atMs) flush(opensAtMs);
    dirty.set(line, index);
    if (opensAtMs <= atMs) flush(atMs);
  });
  if (dirty.size > 0) flush(opensAtMs);
  return emissions;
}

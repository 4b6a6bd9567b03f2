import type { CallLine } from "@myrcc/contracts";
import { changesOf } from "./completion.ts";
import type { Evidence } from "./evidence.ts";
import { modifiedAt } from "./sighting.ts";
import type { Sighting } from "./sighting.ts";

const known = new WeakMap<Evidence, ReadonlyMap<string, ReadonlySet<number>>>();

/** Whether a line was seen in two states with one modification time: the platform may leave it as it was (D-3). */
export function hasTies(evidence: Evidence): boolean {
  return tiesOf(evidence).size > 0;
}

/** Whether this line was seen in two states with the modification time that it has here. */
export function isTied(evidence: Evidence, line: CallLine): boolean {
  const modifiedMs = modifiedAt(line);
  return modifiedMs !== undefined && tiesOf(evidence).get(line.lineId)?.has(modifiedMs) === true;
}

/** Of each line that has any, the modification times with which it was seen in two states. */
function tiesOf(evidence: Evidence): ReadonlyMap<string, ReadonlySet<number>> {
  const before = known.get(evidence);
  if (before !== undefined) return before;
  const ties = [...evidence.sightingsByLine].map(([lineId, sightings]) => [lineId, tiedTimes(sightings)] as const);
  const found = new Map(ties.filter(([, times]) => times.size > 0));
  known.set(evidence, found);
  return found;
}

function tiedTimes(sightings: readonly Sighting[]): ReadonlySet<number> {
  const states = new Map<number, string>();
  const tied = new Set<number>();
  for (const { line } of sightings) {
    const modifiedMs = modifiedAt(line);
    if (modifiedMs === undefined) continue;
    const state = states.get(modifiedMs);
    states.set(modifiedMs, line.state);
    if (state !== undefined && state !== line.state) tied.add(modifiedMs);
  }
  return tied;
}

/**
 * Whether one representation of a line can have come after another one of the same modification time: either no more happened than
 * that displays were filled (C-47), or times tie on this platform (D-3).
 */
export function canFollow(evidence: Evidence, earlier: Sighting, later: Sighting): boolean {
  return changesOf(earlier.line, later.line).length === 0 || hasTies(evidence);
}

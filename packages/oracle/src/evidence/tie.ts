import { changesOf } from "./completion.ts";
import type { Evidence } from "./evidence.ts";
import { modifiedAt } from "./sighting.ts";
import type { Sighting } from "./sighting.ts";

const known = new WeakMap<Evidence, boolean>();

/** Whether a line was seen in two states with one modification time: the platform may leave it as it was (D-3). */
export function hasTies(evidence: Evidence): boolean {
  const before = known.get(evidence);
  if (before !== undefined) return before;
  const found = [...evidence.sightingsByLine.values()].some(isTied);
  known.set(evidence, found);
  return found;
}

function isTied(sightings: readonly Sighting[]): boolean {
  const states = new Map<number, string>();
  return sightings.some(({ line }) => {
    const modifiedMs = modifiedAt(line);
    if (modifiedMs === undefined) return false;
    const state = states.get(modifiedMs);
    states.set(modifiedMs, line.state);
    return state !== undefined && state !== line.state;
  });
}

/**
 * Whether one representation of a line can have come after another one of the same modification time: either no more happened than
 * that displays were filled (C-47), or times tie on this platform (D-3).
 */
export function canFollow(evidence: Evidence, earlier: Sighting, later: Sighting): boolean {
  return changesOf(earlier.line, later.line).length === 0 || hasTies(evidence);
}

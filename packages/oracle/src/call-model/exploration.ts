import type { SituationName } from "@myrcc/contracts";
import type { LineOutcome } from "./model-line.ts";
import { ModelWorld } from "./model-world.ts";
import type { Move } from "./move.ts";
import { possibleMoves } from "./possible-moves.ts";
import { worldKey } from "./world-key.ts";

/** How far to look. What lies beyond is made of the same transitions with more parties. */
export interface Bounds {
  /** The first one places the calls. */
  readonly parties: readonly string[];
  readonly calls: number;
  readonly lines: number;
}

export const BOUNDS: Bounds = { parties: ["a", "b", "c", "d"], calls: 2, lines: 5 };

/** A world that can be reached from idle, and the shortest way to it. */
export interface Place {
  readonly world: ModelWorld;
  readonly moves: readonly Move[];
}

/** One move out of a place, with what it does. */
export interface Passage {
  readonly place: Place;
  readonly move: Move;
  readonly world: ModelWorld;
  readonly outcomes: readonly LineOutcome[];
}

/**
 * Every move out of every world within the bounds, nearest first; worlds in which the same can happen are visited once.
 *
 * @param may whether a move is to be made; every possible one by default.
 */
export function* passages(
  { parties, calls, lines }: Bounds = BOUNDS,
  may: (world: ModelWorld, move: Move) => boolean = () => true,
): Generator<Passage> {
  const queue: Place[] = [{ world: ModelWorld.idle(), moves: [] }];
  const seen = new Set<string>([""]);
  for (const place of queue) {
    // Of parties that have had no part yet one is as good as the other.
    const known = new Set(parties.slice(0, 1));
    for (const { party, displays } of place.world.live()) known.add(party).add(displays);
    const fresh = parties.find((party) => !known.has(party));
    const destinations = [...(fresh === undefined ? [] : [fresh]), ...parties.filter((party) => known.has(party))];
    for (const move of possibleMoves(place.world, { callers: parties.slice(0, 1), destinations })) {
      if (!may(place.world, move)) continue;
      const { world, outcomes } = place.world.apply(move);
      const live = world.live();
      if (live.length > lines || new Set(live.map(({ call }) => call)).size > calls) continue;
      yield { place, move, world, outcomes };
      const key = worldKey(world);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ world, moves: [...place.moves, move] });
    }
  }
}

/** How a line comes into a situation. */
export interface Plan {
  readonly moves: readonly Move[];
  /** The line that is in the situation when all moves are done. */
  readonly line: number;
}

/** The shortest sequence of moves from idle after which some line is in the situation. */
export function planSituation(situation: SituationName, bounds: Bounds = BOUNDS): Plan {
  for (const { place, move, world, outcomes } of passages(bounds)) {
    const found = outcomes.find(({ after }) => world.situation(after) === situation);
    if (found !== undefined) return { moves: [...place.moves, move], line: found.after.id };
  }
  throw new Error(`no way to a line that is ${situation} within the bounds`);
}

import type { TransitionId } from "@myrcc/contracts";
import type { ModelLine } from "./model-line.ts";
import type { ModelWorld } from "./model-world.ts";
import type { Move } from "./move.ts";
import { transitions } from "./transition.ts";
import type { NamedTransition } from "./transition.ts";

/** Whom moves may be about. */
export interface MoveRange {
  readonly callers: readonly string[];
  readonly destinations: readonly string[];
}

/** Every move that is possible now, in the order of the transitions; events give their first cause. */
export function possibleMoves(world: ModelWorld, { callers, destinations }: MoveRange): Move[] {
  return transitions().flatMap((transition) => {
    const moves =
      transition.operation === undefined
        ? movesOfLines(world, transition, destinations)
        : callers.flatMap((caller) =>
            destinations.map((destination) => ({ transition: transition.id, caller, destination })),
          );
    return moves.filter((move) => world.isPossible(move));
  });
}

function movesOfLines(world: ModelWorld, transition: NamedTransition, destinations: readonly string[]): Move[] {
  return world.live().flatMap((line) => {
    if (!transition.from.includes(world.situation(line))) return [];
    const move = { transition: transition.id, line: line.id };
    if (needsDestination(transition)) return destinations.map((destination) => ({ ...move, destination }));
    return transition.joins === true ? joins(world, transition.id, line) : [move];
  });
}

function joins(world: ModelWorld, id: TransitionId, line: ModelLine): Move[] {
  return world.joinable(line).map((argument) => ({ transition: id, line: line.id, argument: argument.id }));
}

function needsDestination({ effects }: NamedTransition): boolean {
  return effects.some(({ at }) => at === "destination");
}

import type { TransitionId } from "@myrcc/contracts";
import { BOUNDS, passages } from "./exploration.ts";
import type { Bounds } from "./exploration.ts";
import { isLive } from "./model-line.ts";
import type { LineOutcome } from "./model-line.ts";
import { ModelWorld } from "./model-world.ts";
import type { Move } from "./move.ts";
import { possibleMoves } from "./possible-moves.ts";
import { transition } from "./transition.ts";
import { pairName } from "./transition-pairs.ts";
import { isWalkable } from "./walkable.ts";
import { worldKey } from "./world-key.ts";

/** Walks from idle that make every pair of transitions that requests can make, and which pairs those are. */
export interface PairPlan {
  readonly walks: readonly (readonly Move[])[];
  readonly pairs: readonly string[];
  /** The moves that it would take to make each pair by itself: no plan is longer. */
  readonly boundMoves: number;
}

/** What a walk may do. */
export interface PairRange {
  readonly bounds: Bounds;
  /** Whether a target can be asked for a move in a world, and shows what comes of it. */
  readonly may: (world: ModelWorld, move: Move) => boolean;
}

/** What four extensions of any target can be asked for. */
export const PAIR_RANGE: PairRange = {
  bounds: BOUNDS,
  may: (world, move) => isRequestable(move.transition) && isWalkable(world, move),
};

/** So many moves ahead a walk looks for a pair that is still to be made. */
const FORESIGHT = 4;

/** Whether a request makes the transition; the others are deeds of telephones. */
export function isRequestable(id: TransitionId): boolean {
  const { operation, actions = [] } = transition(id);
  return operation !== undefined || actions.length > 0;
}

/**
 * Plans greedily: a walk begins with the shortest way to a pair that is still to be made, and goes on for as long as another one
 * is a few moves ahead. Pure: the same range gives the same plan.
 */
export function planPairs(range: PairRange): PairPlan {
  const ways = shortestWays(range);
  const open = new Set(ways.keys());
  const walks: (readonly Move[])[] = [];
  for (const [name, way] of [...ways].toReversed()) if (open.has(name)) walks.push(walkFrom(way, range, open));
  const boundMoves = [...ways.values()].reduce((sum, { length }) => sum + length, 0);
  return { walks, pairs: [...ways.keys()], boundMoves };
}

/** A walk that begins so, and goes on; what it makes is taken out of the open ones. */
function walkFrom(begin: readonly Move[], range: PairRange, open: Set<string>): Move[] {
  const walk: Move[] = [];
  let world = ModelWorld.idle();
  let changed: readonly LineOutcome[] = [];
  let last: TransitionId | undefined;
  for (
    let next: readonly Move[] | undefined = begin;
    next !== undefined;
    next = ahead(world, changed, last, range, open)
  ) {
    for (const move of next) {
      const made = pairOf(world, changed, last, move);
      if (made !== undefined) open.delete(made);
      walk.push(move);
      ({ world, outcomes: changed } = world.apply(move));
      last = move.transition;
    }
  }
  return walk;
}

interface Ahead {
  readonly world: ModelWorld;
  readonly changed: readonly LineOutcome[];
  readonly last: TransitionId | undefined;
  readonly moves: readonly Move[];
}

/** The fewest moves of which the last makes an open pair; undefined where there is none so near. */
function ahead(
  world: ModelWorld,
  changed: readonly LineOutcome[],
  last: TransitionId | undefined,
  range: PairRange,
  open: ReadonlySet<string>,
): readonly Move[] | undefined {
  let places: Ahead[] = [{ world, changed, last, moves: [] }];
  for (let depth = 0; depth < FORESIGHT; depth += 1) {
    const further: Ahead[] = [];
    const seen = new Set<string>();
    for (const place of places) {
      const moves = movesIn(place.world, range);
      const found = moves.find((move) => {
        const made = pairOf(place.world, place.changed, place.last, move);
        return made !== undefined && open.has(made);
      });
      if (found !== undefined) return [...place.moves, found];
      for (const move of moves) {
        const step = place.world.apply(move);
        if (!isWithin(step.world, range.bounds)) continue;
        const key = `${move.transition} ${worldKey(step.world)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        further.push({
          world: step.world,
          changed: step.outcomes,
          last: move.transition,
          moves: [...place.moves, move],
        });
      }
    }
    places = further;
  }
  return undefined;
}

/** The pair that a move completes, after a transition that changed these lines. */
function pairOf(
  world: ModelWorld,
  changed: readonly LineOutcome[],
  first: TransitionId | undefined,
  { line, transition: second }: Move,
): string | undefined {
  const found = changed.find(({ after }) => after.id === line);
  if (first === undefined || found === undefined || !isLive(found.after)) return undefined;
  return pairName({ first, situation: world.situation(found.after), second });
}

/** The shortest way to each pair that the range allows, the last of its moves included. */
function shortestWays(range: PairRange): Map<string, readonly Move[]> {
  const ways = new Map<string, readonly Move[]>();
  for (const { place, move, world, outcomes } of passages(range.bounds, range.may)) {
    for (const next of movesIn(world, range)) {
      const name = pairOf(world, outcomes, move.transition, next);
      if (name !== undefined && !ways.has(name)) ways.set(name, [...place.moves, move, next]);
    }
  }
  return ways;
}

function movesIn(world: ModelWorld, { bounds: { parties }, may }: PairRange): Move[] {
  return possibleMoves(world, { callers: parties.slice(0, 1), destinations: parties }).filter((move) =>
    may(world, move),
  );
}

function isWithin(world: ModelWorld, { lines, calls }: Bounds): boolean {
  const live = world.live();
  return live.length <= lines && new Set(live.map(({ call }) => call)).size <= calls;
}

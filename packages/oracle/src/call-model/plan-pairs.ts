import type { TransitionId } from "@myrcc/contracts";
import { attainmentOf } from "./attainable.ts";
import { BOUNDS, passages } from "./exploration.ts";
import type { Bounds } from "./exploration.ts";
import { isLive } from "./model-line.ts";
import type { LineOutcome } from "./model-line.ts";
import { ModelWorld } from "./model-world.ts";
import type { Move } from "./move.ts";
import { occurrencesOf } from "./occurrence.ts";
import { possibleMoves } from "./possible-moves.ts";
import { pairName } from "./transition-pairs.ts";
import { isWalkable } from "./walkable.ts";
import { worldKey } from "./world-key.ts";

/** Walks from idle that make every pair of transitions that requests can make or bring about, and which pairs those are. */
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
  may: (world, move) => attainmentOf(move.transition) === "request" && isWalkable(world, move),
};

/** So many moves ahead a walk looks for a pair that is still to be made. */
const FORESIGHT = 4;

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
  let since = NOTHING_YET;
  for (let next: readonly Move[] | undefined = begin; next !== undefined; next = ahead(since, range, open)) {
    for (const move of next) {
      for (const made of pairsOf(since, move)) open.delete(made);
      walk.push(move);
      since = after(since.world, move);
    }
  }
  return walk;
}

/** Where a walk is, and what went before. */
interface Since {
  readonly world: ModelWorld;
  readonly changed: readonly LineOutcome[];
  /** What the last move was to one line or another. */
  readonly firsts: readonly TransitionId[];
}

const NOTHING_YET: Since = { world: ModelWorld.idle(), changed: [], firsts: [] };

function after(before: ModelWorld, move: Move): Since {
  const { world, outcomes } = before.apply(move);
  return { world, changed: outcomes, firsts: occurrencesOf(before, move).map(({ transition: id }) => id) };
}

interface Ahead extends Since {
  readonly moves: readonly Move[];
}

/** The fewest moves of which the last makes an open pair; undefined where there is none so near. */
function ahead(since: Since, range: PairRange, open: ReadonlySet<string>): readonly Move[] | undefined {
  let places: Ahead[] = [{ ...since, moves: [] }];
  for (let depth = 0; depth < FORESIGHT; depth += 1) {
    const further: Ahead[] = [];
    const seen = new Set<string>();
    for (const place of places) {
      const moves = movesIn(place.world, range);
      const found = moves.find((move) => pairsOf(place, move).some((made) => open.has(made)));
      if (found !== undefined) return [...place.moves, found];
      for (const move of moves) {
        const step = after(place.world, move);
        if (!isWithin(step.world, range.bounds)) continue;
        const key = `${move.transition} ${worldKey(step.world)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        further.push({ ...step, moves: [...place.moves, move] });
      }
    }
    places = further;
  }
  return undefined;
}

/** The pairs that a move completes. */
function pairsOf({ world, changed, firsts }: Since, move: Move): string[] {
  if (firsts.length === 0) return [];
  return occurrencesOf(world, move).flatMap(({ line, transition: second }) => {
    const found = changed.find((outcome) => outcome.after.id === line)?.after;
    if (found === undefined || !isLive(found)) return [];
    const situation = world.situation(found);
    return firsts.map((first) => pairName({ first, situation, second }));
  });
}

/** The shortest way to each pair that the range allows, the last of its moves included. */
function shortestWays(range: PairRange): Map<string, readonly Move[]> {
  const ways = new Map<string, readonly Move[]>();
  for (const { place, move } of passages(range.bounds, range.may)) {
    const since = after(place.world, move);
    for (const next of movesIn(since.world, range)) {
      for (const name of pairsOf(since, next)) if (!ways.has(name)) ways.set(name, [...place.moves, move, next]);
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

import type { SituationName, TransitionId } from "@myrcc/contracts";
import { passages } from "./exploration.ts";
import type { Bounds, Passage } from "./exploration.ts";
import { isLive } from "./model-line.ts";
import type { ModelLine } from "./model-line.ts";
import type { ModelWorld } from "./model-world.ts";
import type { Move } from "./move.ts";
import { transition, transitions } from "./transition.ts";

/** Two transitions that follow each other on one line. */
export interface TransitionPair {
  /** Involves the line in some role: as its own, as a peer's, as a new line. */
  readonly first: TransitionId;
  /** The situation of the line in between. */
  readonly situation: SituationName;
  /** Happens to the line itself. */
  readonly second: TransitionId;
  /** A shortest way from idle, both transitions included. A destination of the second is the party `new`. */
  readonly moves: readonly Move[];
  readonly line: number;
}

/** A pair in words: the first transition, the situation of the line in between, the second. */
export function pairName({ first, situation, second }: Pick<TransitionPair, "first" | "situation" | "second">): string {
  return `${first} ${situation} ${second}`;
}

const NEW_PARTY = "new";

/** All pairs within the bounds, those with a shorter way first. */
export function transitionPairs(bounds?: Bounds): readonly TransitionPair[] {
  const pairs = new Map<string, TransitionPair>();
  for (const passage of passages(bounds)) {
    for (const { after } of passage.outcomes) {
      if (!isLive(after)) continue;
      for (const pair of pairsOf(passage, after)) {
        const key = pairName(pair);
        if (!pairs.has(key)) pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}

function* pairsOf({ place, move, world }: Passage, line: ModelLine): Generator<TransitionPair> {
  const situation = world.situation(line);
  for (const { id, from } of transitions()) {
    if (!from.includes(situation)) continue;
    const next = nextMove(world, id, line);
    if (!world.isPossible(next)) continue;
    yield { first: move.transition, situation, second: id, moves: [...place.moves, move, next], line: line.id };
  }
}

function nextMove(world: ModelWorld, id: TransitionId, line: ModelLine): Move {
  const { effects, joins } = transition(id);
  const argument = joins === true ? world.joinable(line)[0]?.id : undefined;
  return {
    transition: id,
    line: line.id,
    ...(argument === undefined ? {} : { argument }),
    ...(effects.some(({ at }) => at === "destination") ? { destination: NEW_PARTY } : {}),
  };
}

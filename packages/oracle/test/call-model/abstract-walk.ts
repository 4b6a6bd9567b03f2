import type { TransitionId } from "@myrcc/contracts";
import fc from "fast-check";
import { ModelWorld } from "../../src/call-model/model-world.ts";
import type { Step } from "../../src/call-model/model-world.ts";
import type { Move } from "../../src/call-model/move.ts";
import { possibleMoves } from "../../src/call-model/possible-moves.ts";

const PARTIES = ["a", "b", "c", "d", "e"];

const ENDS: ReadonlySet<TransitionId> = new Set([
  "T3",
  "T4",
  "T6",
  "T7",
  "T9",
  "T13",
  "T14",
  "T16",
  "T18f",
  "T23",
  "T24",
]);

/** One choice of a walk: which kind of transition among those possible, and which move of that kind. */
interface Choice {
  readonly kind: number;
  readonly move: number;
}

const walks: fc.Arbitrary<readonly Choice[]> = fc.array(fc.record({ kind: fc.nat(), move: fc.nat() }), {
  minLength: 5,
  maxLength: 60,
  // By default most walks would be too short for a conference.
  size: "max",
});

/** One step of a walk: the world before it, the move, and what it did. */
export interface Walked extends Step {
  readonly from: ModelWorld;
  readonly move: Move;
}

/** Every step of a walk from idle, with the world before it. */
function* stepsOf(choices: readonly Choice[]): Generator<Walked> {
  let from = ModelWorld.idle();
  for (const choice of choices) {
    const moves = possibleMoves(from, { callers: PARTIES, destinations: PARTIES });
    // Otherwise most moves would end calls before they grow.
    const kinds = [...new Set(moves.map(({ transition }) => transition))].filter(
      (kind) => !ENDS.has(kind) || choice.move % 6 === 0,
    );
    const kind = kinds[choice.kind % kinds.length];
    const ofKind = moves.filter(({ transition }) => transition === kind);
    const move = ofKind[choice.move % ofKind.length];
    if (move === undefined) continue;
    const step = from.apply(move);
    yield { ...step, from, move };
    from = step.world;
  }
}

/** The shortest walk after a step of which `find` finds something, and how to replay it; undefined when there is none. */
export function brokenWalk(find: (step: Walked) => unknown): string | undefined {
  const property = fc.property(walks, (choices) => {
    const moves: Move[] = [];
    for (const step of stepsOf(choices)) {
      moves.push(step.move);
      const found = find(step);
      if (found !== undefined) throw new Error(JSON.stringify({ found, moves }));
    }
  });
  return fc.defaultReportMessage(fc.check(property, { numRuns: 150, includeErrorInReport: true }));
}

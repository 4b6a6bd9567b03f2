import { expect, test } from "vitest";
import { ModelWorld } from "../../src/call-model/model-world.ts";
import type { Move } from "../../src/call-model/move.ts";
import { PAIR_RANGE, isRequestable, planPairs } from "../../src/call-model/plan-pairs.ts";
import { pairName, transitionPairs } from "../../src/call-model/transition-pairs.ts";

const PLAN = planPairs(PAIR_RANGE);

/** What a walk makes, told by the model alone and not by the planner. */
function pairsOn(moves: readonly Move[]): string[] {
  let world = ModelWorld.idle();
  let changed: ReadonlySet<number> = new Set();
  return moves.flatMap((move, index) => {
    const before = moves[index - 1];
    const own = world.line(move.line ?? -1);
    const situation = own === undefined ? undefined : world.situation(own);
    const isInvolved = changed.has(move.line ?? -1);
    const step = world.apply(move);
    world = step.world;
    changed = new Set(step.outcomes.map(({ after }) => after.id));
    return before === undefined || situation === undefined || !isInvolved
      ? []
      : [pairName({ first: before.transition, situation, second: move.transition })];
  });
}

test("the walks make every pair of transitions that requests can make", () => {
  const made = new Set(PLAN.walks.flatMap((walk) => pairsOn(walk)));
  const wanted = transitionPairs()
    .filter(({ first, second }) => isRequestable(first) && isRequestable(second))
    .map(pairName);

  expect(wanted.filter((pair) => !made.has(pair))).toEqual([]);
  expect(PLAN.pairs.toSorted()).toEqual(wanted.toSorted());
});

test("they take no telephone, no more than two calls and four extensions", () => {
  const moves = PLAN.walks.flat();

  expect(moves.filter(({ transition }) => !isRequestable(transition))).toEqual([]);
  expect(new Set(moves.flatMap(({ caller, destination }) => [caller, destination]))).toEqual(
    new Set(["a", "b", "c", "d", undefined]),
  );
});

test("they are few and long: well below a walk and its own way for each pair", () => {
  const moves = PLAN.walks.flat().length;

  expect(PLAN.walks.length).toBeLessThan(PLAN.pairs.length / 3);
  expect(moves).toBeLessThanOrEqual(PLAN.boundMoves * 0.6);
});

test("a range in which little may be done gives only what can be done in it", () => {
  const small = planPairs({
    ...PAIR_RANGE,
    may: (world, move) => ["T1", "T2", "T4"].includes(move.transition) && PAIR_RANGE.may(world, move),
  });

  expect(small.pairs.toSorted()).toEqual(["T1 prompting T2", "T1 prompting T4"]);
  expect(small.walks.flat().map(({ transition }) => transition)).toEqual(["T1", "T4", "T1", "T2"]);
});

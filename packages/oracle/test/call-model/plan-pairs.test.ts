import type { TransitionId } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { passages } from "../../src/call-model/exploration.ts";
import { ModelWorld } from "../../src/call-model/model-world.ts";
import type { Move } from "../../src/call-model/move.ts";
import { occurrencesOf } from "../../src/call-model/occurrence.ts";
import { PAIR_RANGE, planPairs } from "../../src/call-model/plan-pairs.ts";
import { pairName, transitionPairs } from "../../src/call-model/transition-pairs.ts";

const PLAN = planPairs(PAIR_RANGE);

/** No request makes them, and no request at the far end is the same to the line. */
const ONLY_BY_TELEPHONES: readonly string[] = ["T3", "T18f", "T24"];

/** What a walk makes, told by the model alone and not by the planner. */
function pairsOn(moves: readonly Move[]): string[] {
  let world = ModelWorld.idle();
  let changed: ReadonlySet<number> = new Set();
  let firsts: readonly TransitionId[] = [];
  return moves.flatMap((move) => {
    const happens = occurrencesOf(world, move);
    const made = happens.flatMap(({ line, transition: second }) => {
      const own = world.line(line ?? -1);
      if (own === undefined || !changed.has(own.id)) return [];
      const situation = world.situation(own);
      return firsts.map((first) => pairName({ first, situation, second }));
    });
    const step = world.apply(move);
    world = step.world;
    changed = new Set(step.outcomes.map(({ after }) => after.id));
    firsts = happens.map(({ transition }) => transition);
    return made;
  });
}

test("what an action is to a peer does to the peer's line what the deed of the far telephone does", () => {
  const met = new Set<string>();
  for (const { place, move } of passages()) {
    for (const { line, transition } of occurrencesOf(place.world, move).slice(1)) {
      const byAction = place.world.apply(move).world.line(line ?? 0);
      const byDeed = place.world.apply({ transition, ...(line === undefined ? {} : { line }) }).world.line(line ?? 0);

      expect(byAction).toEqual(byDeed);
      met.add(`${move.transition} as ${transition}`);
    }
  }
  expect([...met].toSorted()).toEqual(["T13 as T23", "T14 as T23", "T8 as T5", "T9 as T6"]);
});

test("the walks make every pair of transitions that requests can make or bring about", () => {
  const made = new Set(PLAN.walks.flatMap((walk) => pairsOn(walk)));
  const wanted = transitionPairs()
    .filter(({ first, second }) => ![first, second].some((id) => ONLY_BY_TELEPHONES.includes(id)))
    .map(pairName);

  expect(wanted.filter((pair) => !made.has(pair))).toEqual([]);
  expect(PLAN.pairs.toSorted()).toEqual(wanted.toSorted());
});

test("they take no telephone, no more than two calls and four extensions", () => {
  const moves = PLAN.walks.flat();

  const deeds = [...ONLY_BY_TELEPHONES, "T5", "T6", "T23"];
  expect(moves.filter(({ transition }) => deeds.includes(transition))).toEqual([]);
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

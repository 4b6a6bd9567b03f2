import { CALL_MODEL, requirement } from "@myrcc/contracts";
import type { AlternativeName } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { transitionPairs } from "../src/call-model/transition-pairs.ts";
import { judgeTrace } from "../src/judge.ts";
import { OCCASIONS } from "./stories.ts";
import { Story } from "./story.ts";

describe("a requirement on calls", () => {
  test.each(OCCASIONS.map((occasion, index) => ({ ...occasion, index })))(
    "$requirement is seen to hold and to be missed ($index)",
    ({ requirement: id, before, spoil, act, instead = act }) => {
      const sound = act(new Story().does(...before));
      const spoilt = instead(spoil(new Story().does(...before)));

      expect(sound.judge(id).hits).toBeGreaterThan(0);
      expect(sound.judge(id).misses).toEqual([]);
      expect(spoilt.judge(id).misses).not.toEqual([]);
    },
  );
});

// Once a false alarm: the flag is a SHOULD (RCC-LEAVE-5), and a call of two ends when one leaves (T14).
test("RCC-LEAVE-4: two who are left of a conference and go on showing one are no conference", () => {
  const shrunk = new Story().does("T1 a b", "T2 1", "T8 2", "T17 1 c", "T18 3");
  for (const id of [1, 2]) shrunk.spoils(id, (line) => ({ ...line, conference: true }));

  expect(shrunk.does("T15 3", "T14 1").judge("RCC-LEAVE-4").misses).toEqual([]);
});

const pairs = transitionPairs();
const READINGS: readonly (AlternativeName | undefined)[] = [
  undefined,
  ...Object.keys(CALL_MODEL.alternatives).filter((name): name is AlternativeName =>
    Object.hasOwn(CALL_MODEL.alternatives, name),
  ),
];
/** A target that shows the far ends of a transfer whom they showed before misses a SHOULD, and is meant to (C-42). */
const MEANT: readonly string[] = ["transfer-keeps-display RCC-TRANSFER-2"];

describe("a target that does what the call model says", () => {
  // Every alternative gets another part of the pairs, so that all of them are told over the alternatives.
  test.each(READINGS.map((reading, index) => ({ reading, index })))(
    "with $reading misses no MUST and no SHOULD",
    ({ reading, index }) => {
      const missed = pairs
        .filter((_pair, number) => number % 24 === index % 24)
        .flatMap(({ moves }) => missesOf(moves, reading));

      expect(missed.filter((miss) => !MEANT.includes(miss))).toEqual([]);
    },
  );
});

function missesOf(moves: readonly Parameters<Story["moves"]>[0][], reading: AlternativeName | undefined): string[] {
  const story = new Story(reading === undefined ? [] : [reading]);
  for (const move of moves) if (story.allows(move)) story.moves(move);
  return [...judgeTrace([story.trace.recording()]).judgements.values()]
    .filter(({ requirement: id, misses }) => misses.length > 0 && requirement(id).keyword !== "OBSERVE")
    .map(({ requirement: id }) => `${reading ?? "canonical"} ${id}`);
}

import { expect, test } from "vitest";
import { ALL_CELLS, coverageOf } from "../src/coverage.ts";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { pairsIn } from "../src/pair-coverage.ts";
import { Story } from "./story.ts";

const ANSWERED: readonly string[] = ["T1 prompting T2", "T2 alerting T5", "T2 ringing T8"];

test("a cell is covered by what the matrix says of it, and by nothing else", () => {
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T11 1").refuses("hold", 1).accepts("sendDtmfs", 1);

  const { cells, transitions, pairs } = coverageOf(indexEvidence(story.trace.recording()));

  expect([...cells].toSorted()).toEqual(["held hold", "prompting answer", "ringing answer", "talking hold"]);
  // The caller's line is answered by its far end.
  expect([...transitions].toSorted()).toEqual(["T1", "T11", "T2", "T5", "T8"]);
  // The refusal does nothing, so the tones follow the hold; a held line lists none, so theirs is no transition.
  expect([...pairs].toSorted()).toEqual([...ANSWERED, "T5 talking T11", "T8 talking T11"]);
  expect(ALL_CELLS).toHaveLength(90);
});

test("a pair is two transitions of which the first involves the line of the second", () => {
  // b holds its line and a's shows nothing of it, so that a's unanswered deed would be no pair with it.
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T11 1", "T11 2", "T12 1", "T13 1");

  const pairs = pairsIn(indexEvidence(story.trace.recording()));

  const held = ["T5 talking T11", "T8 talking T11"];
  expect([...pairs].toSorted()).toEqual([...ANSWERED, ...held, "T12 talking T13"].toSorted());
});

test.each([
  ["a far end that rejects", ["T9 2"], "T2 alerting T6", "T2 ringing T9"],
  ["a far end that leaves", ["T8 2", "T14 2"], "T5 talking T23", "T8 talking T23"],
  ["a far end that disconnects", ["T8 2", "T13 2"], "T5 talking T23", "T8 talking T13"],
])("%s is to the caller what its telephone would do", (_, moves, ...expected) => {
  const { pairs, transitions } = coverageOf(
    indexEvidence(new Story().does("T1 a b", "T2 1", ...moves).trace.recording()),
  );

  expect([...pairs]).toEqual(expect.arrayContaining(expected));
  expect(transitions).toContain(expected[0]?.split(" ").at(-1));
});

test("one of three who leaves, and an invited one that rejects, are nothing to the others", () => {
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T17 1 c", "T9 3", "T17 1 c", "T18 4", "T15 4");

  const { transitions } = coverageOf(indexEvidence(story.trace.recording()));

  expect([...transitions].toSorted()).toEqual(["T1", "T15", "T17", "T18", "T2", "T5", "T8", "T9"]);
});

test("a refusal does not come between two transitions, as it does nothing", () => {
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T11 1").refuses("hold", 1).does("T12 1");

  expect(pairsIn(indexEvidence(story.trace.recording()))).toContain("T11 held T12");
});

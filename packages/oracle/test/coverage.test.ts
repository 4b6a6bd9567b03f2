import { expect, test } from "vitest";
import { ALL_CELLS, coverageOf } from "../src/coverage.ts";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { pairsIn } from "../src/pair-coverage.ts";
import { Story } from "./story.ts";

test("a cell is covered by what the matrix says of it, and by nothing else", () => {
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T11 1").refuses("hold", 1).accepts("sendDtmfs", 1);

  const { cells, transitions, pairs } = coverageOf(indexEvidence(story.trace.recording()));

  expect([...cells].toSorted()).toEqual(["held hold", "prompting answer", "ringing answer", "talking hold"]);
  expect([...transitions].toSorted()).toEqual(["T1", "T11", "T2", "T8"]);
  // The refusal does nothing, so the tones follow the hold; a held line lists none, so theirs is no transition.
  expect([...pairs].toSorted()).toEqual(["T1 prompting T2", "T2 ringing T8", "T8 talking T11"]);
  expect(ALL_CELLS).toHaveLength(90);
});

test("a pair is two transitions of which the first involves the line of the second", () => {
  // b holds its line and a's shows nothing of it, so that a's unanswered deed would be no pair with it.
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T11 1", "T11 2", "T12 1", "T13 1");

  const pairs = pairsIn(indexEvidence(story.trace.recording()));

  expect([...pairs].toSorted()).toEqual(["T1 prompting T2", "T12 talking T13", "T2 ringing T8", "T8 talking T11"]);
});

test("a refusal does not come between two transitions, as it does nothing", () => {
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T11 1").refuses("hold", 1).does("T12 1");

  expect(pairsIn(indexEvidence(story.trace.recording()))).toContain("T11 held T12");
});

import { expect, test } from "vitest";
import { ALL_CELLS, coverageOf } from "../src/coverage.ts";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { Story } from "./story.ts";

test("a cell is covered by what the matrix says of it, and by nothing else", () => {
  const story = new Story().does("T1 a b", "T2 1", "T8 2", "T11 1").refuses("hold", 1).accepts("sendDtmfs", 1);

  const { cells, transitions } = coverageOf([indexEvidence(story.trace.recording())]);

  expect([...cells].toSorted()).toEqual(["held hold", "prompting answer", "ringing answer", "talking hold"]);
  expect([...transitions].toSorted()).toEqual(["T1", "T11", "T2", "T8"]);
  expect(ALL_CELLS).toHaveLength(90);
});

import { expect, test } from "vitest";
import { viewSentence } from "../../src/timing/view-sentence.ts";
import { syntheticRun } from "./synthetic-run.ts";

const RUN = {
  ...syntheticRun({ design: "C", windowMs: 100, seed: 1 }),
  calls: { planned: 10, established: 10 },
  durationMs: 1000,
};

test("tells for how long lines were out of date, and how many a frame had", () => {
  const batches = [
    { upTo: 1, frames: 90 },
    { upTo: 8, frames: 10 },
  ];

  expect(viewSentence({ ...RUN, view: { outdatedMs: 4000, batches } })).toBe(
    "what was shown of a driven line was out of date for 40.0 % of the time; 90.0 % of 100 frames had one line, and none more than 8",
  );
});

test("says nothing of what was not counted", () => {
  expect(viewSentence({ ...RUN, view: { outdatedMs: 0, batches: [] } })).toBeUndefined();
  expect(viewSentence(syntheticRun({ design: "C", windowMs: 100, seed: 1 }))).toBeUndefined();
});

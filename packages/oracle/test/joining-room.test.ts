import { describe, expect, test } from "vitest";
import { Story } from "./story.ts";

/** The conference of line 1 is held and a talks on line 4 to line 5 of d, or the other way round; the two are merged. */
function merges(status: number, own: number, argument: number): Story {
  return new Story()
    .does("T1 a b", "T2 1", "T8 2", "T17 1 c", "T18 3", "T1 a d", "T2 4", "T8 5", ...(own === 1 ? ["T12 1"] : []))
    .refuses("merge", own, { line: `v1/rcc/CallLine/-${argument}` }, status);
}

describe("RCC-MERGE-6: how many a conference has room for is the platform's choice (C-57)", () => {
  test.each([
    [4, 1],
    [1, 4],
  ])("line %i with line %i", (own, argument) => {
    expect(merges(204, own, argument).judge("RCC-MERGE-6")).toEqual({ hits: 1, misses: [] });
    expect(merges(422, own, argument).judge("RCC-MERGE-6")).toEqual({ hits: 0, misses: [] });
    // Of the lines' states 409 tells, and with those nothing is wrong.
    expect(merges(409, own, argument).judge("RCC-MERGE-6").misses).toEqual(["status 409"]);
  });
});

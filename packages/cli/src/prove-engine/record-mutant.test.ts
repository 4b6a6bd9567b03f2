import { expect, test } from "vitest";
import { aMutant } from "./a-mutant.ts";
import { GROUNDS } from "./ground.ts";
import { keyOf, reachedIn } from "./record-mutant.ts";

test("no two grounds, and no two mutants, share a record", () => {
  const keys = GROUNDS.flatMap((ground) => [aMutant(1), aMutant(2)].map((mutant) => keyOf(mutant, ground)));

  expect(new Set(keys).size).toBe(2 * GROUNDS.length);
});

test("what the engine came by is read from what the instrumented code counted", () => {
  expect(reachedIn('{"mutantCoverage":{"static":{"3":1,"17":240},"perTest":{}}}')).toEqual(new Set(["3", "17"]));
});

test.each(["", "{}", '{"mutantCoverage":{}}'])("a process that left no word, as %j, came by nothing", (text) => {
  expect(reachedIn(text)).toEqual(new Set());
});

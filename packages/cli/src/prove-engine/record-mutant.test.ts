import { expect, test } from "vitest";
import { reachedIn } from "./record-mutant.ts";

test("what the engine came by is read from what the instrumented code counted", () => {
  expect(reachedIn('{"mutantCoverage":{"static":{"3":1,"17":240},"perTest":{}}}')).toEqual(new Set(["3", "17"]));
});

test.each(["", "{}", '{"mutantCoverage":{}}'])("a process that left no word, as %j, came by nothing", (text) => {
  expect(reachedIn(text)).toEqual(new Set());
});

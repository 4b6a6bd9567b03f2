import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { EndOfTurn } from "../../src/ws/end-of-turn.ts";

it("everything is done once, at the end of its turn and in the order it was asked for", async () => {
  const endOfTurn = new EndOfTurn();
  const done: string[] = [];
  const ask = (what: string): void => endOfTurn.do(() => void done.push(what));
  ask("one");
  ask("other");
  await Promise.resolve();
  expect(done).toEqual([]);
  await nextTurn();
  expect(done).toEqual(["one", "other"]);
  ask("third");
  await nextTurn();
  expect(done).toEqual(["one", "other", "third"]);
});

it("one thing that fails leaves none of the others undone", () => {
  const turns: (() => void)[] = [];
  const endOfTurn = new EndOfTurn((run) => turns.push(run));
  const done: string[] = [];
  endOfTurn.do(() => {
    throw new Error("broken");
  });
  endOfTurn.do(() => void done.push("other"));

  expect(() => turns[0]?.()).toThrow("broken");
  turns[1]?.();

  expect(done).toEqual(["other"]);
});

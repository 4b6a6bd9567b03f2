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

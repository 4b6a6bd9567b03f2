import type { CallLine } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { LineBook } from "../src/line-book.ts";

function aLine(lineId: string, state = "talking"): CallLine {
  return {
    restUri: `v1/rcc/CallLine/${lineId}`,
    lineId,
    state,
    extension: "v1/rcc/Extension/101",
    isIncoming: false,
    creationTime: "0",
    actions: [],
  };
}

test("a list tells nothing of lines that came while it was under way", () => {
  const book = new LineBook();
  book.readLine(aLine("-1"));
  const asked = book.ids();
  book.readLine(aLine("-2"));

  book.readList([], asked);

  expect(book.lines().map(({ lineId, state }) => `${lineId} ${state}`)).toEqual(["-1 dropped", "-2 talking"]);
});

test("snapshots are to be expected of lines that came after the first list, while they live, and of those that had some", () => {
  const book = new LineBook();
  book.readList([aLine("-1")], new Set());
  book.readList([aLine("-1"), aLine("-2"), aLine("-3"), aLine("-4", "dropped")], book.ids());
  book.heardFrame({ listenerName: "main", item: [aLine("-3", "dropped")] });

  expect(["-1", "-2", "-3", "-4"].filter((lineId) => book.isToBePushed(lineId))).toEqual(["-2", "-3"]);
});

test("a line of which no first snapshot came is waited for once, and again when one comes after all", () => {
  const book = new LineBook();
  book.readList([], new Set());
  book.readLine(aLine("-1"));
  book.wasAwaited(["-1"]);
  expect(book.isToBePushed("-1")).toBe(false);

  book.heardFrame({ listenerName: "main", item: [aLine("-1")] });
  expect(book.isToBePushed("-1")).toBe(true);
});

test("nothing is to be expected before there was a list", () => {
  const book = new LineBook();
  book.readLine(aLine("-1"));

  expect(book.isToBePushed("-1")).toBe(false);
});

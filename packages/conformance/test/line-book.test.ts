import type { CallLine } from "@myrcc/contracts";
import type { GivenPaths } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { LineBook } from "../src/line-book.ts";

/** Every path was given in its canonical form. */
const AS_IS: GivenPaths = new Map();

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
  book.readLine(aLine("-1"), AS_IS);
  const asked = book.ids();
  book.readLine(aLine("-2"), AS_IS);

  book.readList([], AS_IS, asked);

  expect(book.lines().map(({ lineId, state }) => `${lineId} ${state}`)).toEqual(["-1 dropped", "-2 talking"]);
});

test("snapshots are to be expected of lines that came after the first list, while they live, and of those that had some", () => {
  const book = new LineBook();
  book.readList([aLine("-1")], AS_IS, new Set());
  book.readList([aLine("-1"), aLine("-2"), aLine("-3"), aLine("-4", "dropped")], AS_IS, book.ids());
  book.heardFrame({ frame: { listenerName: "main", item: [aLine("-3", "dropped")] }, given: AS_IS });

  expect(["-1", "-2", "-3", "-4"].filter((lineId) => book.isToBePushed(lineId))).toEqual(["-2", "-3"]);
});

test("a line of which no first snapshot came is waited for once, and again when one comes after all", () => {
  const book = new LineBook();
  book.readList([], AS_IS, new Set());
  book.readLine(aLine("-1"), AS_IS);
  book.wasAwaited(["-1"]);
  expect(book.isToBePushed("-1")).toBe(false);

  book.heardFrame({ frame: { listenerName: "main", item: [aLine("-1")] }, given: AS_IS });
  expect(book.isToBePushed("-1")).toBe(true);
});

test("nothing is to be expected before there was a list", () => {
  const book = new LineBook();
  book.readLine(aLine("-1"), AS_IS);

  expect(book.isToBePushed("-1")).toBe(false);
});

function absolute(lineId: string): GivenPaths {
  return new Map([[`v1/rcc/CallLine/${lineId}`, `/restletrouter/v1/rcc/CallLine/${lineId}`]]);
}

test("a restUri is that which was given last, by whatever it came, and one that was not given is in the form of the others", () => {
  const book = new LineBook();
  book.readLine(aLine("-1"), AS_IS);
  expect(book.givenUri("-9")).toBe("v1/rcc/CallLine/-9");

  book.readList([aLine("-2")], absolute("-2"), new Set());
  book.heardFrame({ frame: { listenerName: "main", item: [aLine("-3")] }, given: absolute("-3") });

  expect(["-1", "-2", "-3", "-9"].map((lineId) => book.givenUri(lineId))).toEqual([
    "v1/rcc/CallLine/-1",
    "/restletrouter/v1/rcc/CallLine/-2",
    "/restletrouter/v1/rcc/CallLine/-3",
    "/restletrouter/v1/rcc/CallLine/-9",
  ]);
  expect(book.paths.asWritten("v1/rcc/Extension/101")).toBe("/restletrouter/v1/rcc/Extension/101");
});

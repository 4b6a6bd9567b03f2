import { expect, test } from "vitest";
import type { LineView } from "../src/user/line-view.ts";
import { OwnLines, type Placement } from "../src/user/own-lines.ts";

const PLACEMENT: Placement = { caller: "e1", callerNumber: "101", callee: "e2", calleeNumber: "102" };

function view(lineId: string, extension: string, more: Partial<LineView> = {}): LineView {
  const isIncoming = extension === "e2";
  const displayedNumber = isIncoming ? "101" : "102";
  const restUri = `v1/rcc/CallLine/${lineId}`;
  return {
    lineId,
    restUri,
    extension,
    state: "ringing",
    actions: [],
    isIncoming,
    displayedNumber,
    createdMs: 0,
    modifiedMs: 0,
    ...more,
  };
}

function placed(): OwnLines {
  const own = new OwnLines();
  own.take({ kind: "placing", ...PLACEMENT });
  own.take({ kind: "line", extension: "e1", lineId: "-1" });
  return own;
}

test("before a call is placed, and after it was refused, nothing is one's own", () => {
  const own = new OwnLines();
  expect(own.owns(view("-1", "e1"))).toBe(false);
  own.take({ kind: "placing", ...PLACEMENT });
  own.take({ kind: "not-placed", caller: "e1", callee: "e2" });
  expect(["e1", "e2"].map((extension) => own.owns(view("-1", extension)))).toEqual([false, false]);
});

test("the caller's line is the one that placeCall named, whatever another shows", () => {
  expect([view("-1", "e1"), view("-2", "e1")].map((line) => placed().owns(line))).toEqual([true, false]);
});

test("the callee's line is the first that comes in from the caller", () => {
  const own = placed();

  expect(own.owns(view("-2", "e2", { displayedNumber: "103" }))).toBe(false);
  expect(own.owns(view("-3", "e2", { isIncoming: false }))).toBe(false);
  expect(own.owns(view("-4", "e2", { state: "dropped" }))).toBe(false);
  expect(own.owns(view("-5", "e2"))).toBe(true);
  expect(own.owns(view("-6", "e2"))).toBe(false);
  expect(own.owns(view("-5", "e2", { state: "dropped" }))).toBe(true);
});

test("while placeCall is not answered the caller's line is recognised by whom it calls", () => {
  const own = new OwnLines();
  own.take({ kind: "placing", ...PLACEMENT });

  expect(own.owns(view("-1", "e1", { displayedNumber: "103" }))).toBe(false);
  expect(own.owns(view("-2", "e1"))).toBe(true);
});

test("what another is told makes it know the same", () => {
  const other = new OwnLines();
  const own = new OwnLines((news) => other.take(news));
  own.take({ kind: "placing", ...PLACEMENT });
  own.take({ kind: "line", extension: "e1", lineId: "-1" });
  own.owns(view("-5", "e2"));

  expect([view("-1", "e1"), view("-5", "e2"), view("-6", "e2")].map((line) => other.owns(line))).toEqual([
    true,
    true,
    false,
  ]);
});

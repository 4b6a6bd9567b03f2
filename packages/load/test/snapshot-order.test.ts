import { describe, expect, test } from "vitest";
import type { LineView } from "../src/user/line-view.ts";
import { SnapshotOrder } from "../src/user/snapshot-order.ts";

const VIEW: LineView = {
  lineId: "-1",
  restUri: "v1/rcc/CallLine/-1",
  extension: "v1/rcc/Extension/1",
  state: "talking",
  actions: [],
  isIncoming: false,
  displayedNumber: "102",
  createdMs: 1000,
  modifiedMs: 2000,
};

/** What the last of these snapshots breaks. */
function broken(...changes: readonly Partial<LineView>[]): readonly string[] {
  const order = new SnapshotOrder();
  return changes.map((change) => order.pushed({ ...VIEW, ...change })).at(-1) ?? [];
}

describe("snapshots of a line", () => {
  test("in order break nothing: later, at the same instant, dropped at last", () => {
    expect(broken({}, {})).toEqual([]);
    expect(broken({}, { modifiedMs: 2001, state: "held" })).toEqual([]);
    expect(broken({}, { state: "dropped" })).toEqual([]);
  });

  test.each<[string, Partial<LineView>, Partial<LineView>]>([
    ["snapshots_older", {}, { modifiedMs: 1999 }],
    ["snapshots_recreated", {}, { createdMs: 1543 }],
    ["snapshots_moved", {}, { extension: "v1/rcc/Extension/2" }],
    ["snapshots_moved", {}, { isIncoming: true }],
    ["snapshots_after_dropped", { state: "dropped" }, {}],
    ["snapshots_after_dropped", { state: "dropped" }, { state: "dropped" }],
    ["snapshots_after_dropped", { state: "dropped" }, { createdMs: 9000, modifiedMs: 9000, state: "ringing" }],
  ])("that break %s: %j, then %j", (counter, before, after) => {
    expect(broken(before, after)).toEqual([counter]);
  });

  test("without readable times tell nothing of times", () => {
    expect(broken({ createdMs: undefined }, { modifiedMs: undefined })).toEqual([]);
    expect(broken({ modifiedMs: undefined }, { modifiedMs: 1 })).toEqual([]);
  });

  test("of other lines are no matter", () => {
    expect(broken({}, { lineId: "-2", createdMs: 1, modifiedMs: 1 })).toEqual([]);
  });
});

test("lines that ended long ago are forgotten, those that live are not", () => {
  const order = new SnapshotOrder();
  order.pushed(VIEW);
  for (let ended = 2; ended < 1000; ended += 1) order.pushed({ ...VIEW, lineId: `-${ended}`, state: "dropped" });

  expect(order.knows("-1")).toBe(true);
  expect(order.knows("-2")).toBe(false);
  expect(order.knows("-999")).toBe(true);
});

import type { Histogram } from "@myrcc/contracts";
import { boundsOfRank } from "@myrcc/oracle";
import { expect, test } from "vitest";
import type { LineView } from "../src/user/line-view.ts";
import { RingingWatch } from "../src/user/ringing-watch.ts";
import { Tally } from "../src/user/tally.ts";
import { aLoadConfig } from "./a-load-config.ts";

const CALLER = "v1/rcc/Extension/101";
const CALLEE = "v1/rcc/Extension/102";

/** The platform's clock is hours ahead of ours. */
const AHEAD_MS = 12_345_678;

const ANSWER = { status: 200, body: "", headers: {}, cookies: [], writtenMs: 1000, firstByteMs: 1006 };

const RINGING: LineView = {
  lineId: "-2",
  restUri: "v1/rcc/CallLine/-2",
  extension: CALLEE,
  state: "ringing",
  actions: ["answer"],
  isIncoming: true,
  displayedNumber: "101",
  createdMs: AHEAD_MS + 1003,
  modifiedMs: AHEAD_MS + 1503,
};

interface Delays {
  readonly lower: Histogram | undefined;
  readonly upper: Histogram | undefined;
}

/** Of a call that was created at 1003 by our clock, and whose line shows at an instant of ours. */
function delays(views: readonly LineView[], atMs: number, createdMs: number | undefined = AHEAD_MS + 1003): Delays {
  const tally = new Tally(aLoadConfig(50), 1);
  const watch = new RingingWatch(tally);
  watch.placed({ caller: CALLER, callee: CALLEE }, createdMs, ANSWER);
  for (const view of views) watch.pushed(view, atMs);
  const { histograms } = tally.takeLine(true);
  return { lower: histograms["ringingDelayLower"], upper: histograms["ringingDelayUpper"] };
}

function only(histogram: Histogram | undefined): number {
  if (histogram?.count !== 1) throw new Error(`one delay was expected, and there are ${histogram?.count ?? 0}`);
  return boundsOfRank(histogram, 1).lowMs;
}

test("half a second until the telephone rings is none of the delay, whatever the platform's clock says", () => {
  const { lower, upper } = delays([RINGING], 1583);

  // The line rang between 1500 and 1506 by our clock, and instants are whole milliseconds.
  expect(only(lower)).toBeCloseTo(76, 0);
  expect(only(upper)).toBeCloseTo(84, 0);
});

test("instants in whole seconds accuse nobody", () => {
  // Rang at 1999 by our clock and was told at once; the platform says 0 and 1 s.
  const second = { ...RINGING, createdMs: 5_000_000, modifiedMs: 5_000_000 };

  expect(delays([second], 1999, 5_000_000).lower?.underflow).toBe(1);
  // A change within the second tells by one more that there was one (D-3).
  expect(delays([{ ...second, modifiedMs: 5_000_001 }], 1999, 5_000_000).lower?.underflow).toBe(1);
});

test("a line that was read ringing, and answered before any snapshot, was late by then at least", () => {
  const tally = new Tally(aLoadConfig(50), 1);
  const watch = new RingingWatch(tally);
  watch.placed({ caller: CALLER, callee: CALLEE }, AHEAD_MS + 1003, ANSWER);
  watch.read(RINGING, 2103);
  watch.pushed({ ...RINGING, state: "talking" }, 2300);
  const { histograms } = tally.takeLine(true);

  expect(only(histograms["ringingDelayLower"])).toBeCloseTo(596, 0);
  expect(histograms["ringingDelayUpper"]).toBeUndefined();
});

test("a read before the snapshot that shows it tells nothing", () => {
  const tally = new Tally(aLoadConfig(50), 1);
  const watch = new RingingWatch(tally);
  watch.placed({ caller: CALLER, callee: CALLEE }, AHEAD_MS + 1003, ANSWER);
  watch.read(RINGING, 1540);
  watch.pushed(RINGING, 1583);

  expect(only(tally.takeLine(true).histograms["ringingDelayLower"])).toBeCloseTo(76, 0);
});

test.each(["before", "after"])(
  "a platform that says two things of the creation is not judged, its frame %s the answer",
  (order) => {
    const tally = new Tally(aLoadConfig(50), 1);
    const watch = new RingingWatch(tally);
    const moved = { ...RINGING, extension: CALLER, isIncoming: false, createdMs: AHEAD_MS + 1546 };
    if (order === "before") watch.pushed(moved, 1004);
    watch.placed({ caller: CALLER, callee: CALLEE }, AHEAD_MS + 1003, ANSWER);
    if (order === "after") watch.pushed(moved, 1010);
    watch.pushed(RINGING, 1583);

    expect(tally.takeLine(true).histograms).toEqual({});
  },
);

test.each([
  ["a line that calls", [{ ...RINGING, isIncoming: false }]],
  ["one that talks before anything is told of it", [{ ...RINGING, state: "talking" }, RINGING]],
  ["one without an instant", [{ ...RINGING, createdMs: undefined }]],
  ["one that does not say when it was modified", [{ ...RINGING, modifiedMs: undefined }]],
  ["one that says 0 of it", [{ ...RINGING, modifiedMs: 0 }]],
  ["one of another extension", [{ ...RINGING, extension: "v1/rcc/Extension/103" }]],
])("%s is not measured", (_name, views) => {
  expect(delays(views, 1583)).toEqual({ lower: undefined, upper: undefined });
});

test.each([undefined, 0])("nor is a call that says %s of its creation", (createdMs) => {
  const tally = new Tally(aLoadConfig(50), 1);
  const watch = new RingingWatch(tally);
  watch.placed({ caller: CALLER, callee: CALLEE }, createdMs, ANSWER);
  watch.pushed(RINGING, 1583);

  expect(tally.takeLine(true).histograms).toEqual({});
});

test("each call is measured once", () => {
  expect(delays([RINGING, RINGING], 1583).lower?.count).toBe(1);
});

import type { Histogram } from "@myrcc/contracts";
import { boundsOfRank } from "@myrcc/oracle";
import { expect, test } from "vitest";
import type { LineView } from "../src/user/line-view.ts";
import { RingingWatch } from "../src/user/ringing-watch.ts";
import { Tally } from "../src/user/tally.ts";
import { aLoadConfig } from "./a-load-config.ts";

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
  createdMs: AHEAD_MS + 1503,
  modifiedMs: undefined,
};

interface Delays {
  readonly lower: Histogram | undefined;
  readonly upper: Histogram | undefined;
}

/** Of a call that was created at 1003 by our clock, and whose line shows at an instant of ours. */
function delays(views: readonly LineView[], atMs: number, createdMs: number | undefined = AHEAD_MS + 1003): Delays {
  const tally = new Tally(aLoadConfig(50), 1);
  const watch = new RingingWatch(tally);
  watch.placed(CALLEE, createdMs, ANSWER);
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

test("a snapshot that says when the line was modified is believed, and no instant that is not there", () => {
  expect(only(delays([{ ...RINGING, modifiedMs: AHEAD_MS + 1543 }], 1583).lower)).toBeCloseTo(36, 0);
  expect(only(delays([{ ...RINGING, modifiedMs: 0 }], 1583).lower)).toBeCloseTo(76, 0);
});

test("instants in whole seconds accuse nobody", () => {
  // Rang at 1999 by our clock and was told at once; the platform says 0 and 1 s.
  const second = { ...RINGING, createdMs: 5_000_000 };
  const { lower } = delays([second], 1999, 5_000_000);

  expect(lower?.underflow).toBe(1);
});

test.each([
  ["a line that calls", [{ ...RINGING, isIncoming: false }]],
  ["one that talks before anything is told of it", [{ ...RINGING, state: "talking" }, RINGING]],
  ["one without an instant", [{ ...RINGING, createdMs: undefined }]],
  ["one of another extension", [{ ...RINGING, extension: "v1/rcc/Extension/103" }]],
])("%s is not measured", (_name, views) => {
  expect(delays(views, 1583)).toEqual({ lower: undefined, upper: undefined });
});

test("nor is a call without an instant of its creation", () => {
  const tally = new Tally(aLoadConfig(50), 1);
  const watch = new RingingWatch(tally);
  watch.placed(CALLEE, AHEAD_MS, ANSWER);
  watch.placed(CALLEE, undefined, ANSWER);
  watch.pushed(RINGING, 1583);

  expect(tally.takeLine(true).histograms).toEqual({});
});

test("each call is measured once", () => {
  expect(delays([RINGING, RINGING], 1583).lower?.count).toBe(1);
});

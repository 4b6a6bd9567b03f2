import type { LoadLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { LineBook } from "../src/user/line-book.ts";
import { OwnLines } from "../src/user/own-lines.ts";
import { RccClient } from "../src/user/rcc-client.ts";
import { Tally } from "../src/user/tally.ts";
import { playTraffic, type TrafficCall } from "../src/user/traffic-player.ts";
import { createWaiting } from "../src/user/waiting.ts";
import { aLoadConfig } from "./a-load-config.ts";
import { REAL_CLOCK } from "./real-clock.ts";

const CONFIG = aLoadConfig(200);

const CALL: TrafficCall = {
  caller: "v1/rcc/Extension/1",
  callerNumber: "101",
  callee: "v1/rcc/Extension/2",
  calleeNumber: "102",
  placeMs: 0,
  endMs: 60,
};

interface Situation {
  readonly calls?: readonly TrafficCall[];
  /** How long the measured time has been going on. */
  readonly sinceMs?: number;
  readonly callsAtOncePerUser?: number;
  readonly status?: number;
  /** How long both ends may take to talk. */
  readonly patienceMs?: number;
  /** Of what is told by time. */
  readonly bucketMs?: number;
}

/** What is requested, and counted of the traffic, of a platform that gives every request that status and no line. */
async function play({
  bucketMs = 1000,
  calls = [CALL],
  callsAtOncePerUser = 5,
  patienceMs = CONFIG.patienceMs,
  sinceMs = 0,
  status = 204,
}: Situation): Promise<{
  readonly series: LoadLine["series"];
  readonly requests: readonly string[];
  readonly counters: Record<string, number>;
  /** How late calls were placed. */
  readonly placedLate: LoadLine["histograms"][string] | undefined;
}> {
  const own = new OwnLines();
  const book = new LineBook(own);
  const config = { ...CONFIG, bucketMs, patienceMs, traffic: { callsAtOncePerUser, calls: [] } };
  const tally = new Tally(config, 1);
  const requests: string[] = [];
  const send = async ({ url, body = "" }: { readonly url: string; readonly body?: string }) => {
    requests.push(url.split("/").at(-1) ?? "");
    const line = {
      lineId: "-1",
      restUri: "v1/rcc/CallLine/-1",
      extension: CALL.caller,
      state: "prompting",
      actions: [],
      isIncoming: false,
      displayedNumber: JSON.parse(body || "{}")["destination"],
    };
    return { status, body: JSON.stringify(line), headers: {}, cookies: [], writtenMs: 0, firstByteMs: 0 };
  };
  const client = new RccClient("http://127.0.0.1:9", send, { cookie: "a=1", token: "t" });
  const context = {
    config,
    clock: REAL_CLOCK,
    waiting: createWaiting(REAL_CLOCK),
    client,
    book,
    own,
    tally,
    random: () => 0,
    otherListeners: [],
  };
  const startMs = performance.now() - sinceMs;
  tally.series.begin(startMs);
  await playTraffic(context, calls, startMs);
  const line = tally.takeLine(true);
  const counters = Object.entries(line.counters).filter(([name]) => name.startsWith("traffic_"));
  const placedLate = line.histograms["trafficPlacedLate"];
  return { requests, counters: Object.fromEntries(counters), series: line.series, placedLate };
}

test("calls are told by when they are due", async () => {
  const other = { ...CALL, caller: "v1/rcc/Extension/3", callee: "v1/rcc/Extension/4", placeMs: 120, endMs: 180 };

  const { series } = await play({ calls: [CALL, other], bucketMs: 100, status: 200 });
  const refused = await play({ status: 409 });
  const belated = await play({ sinceMs: 150, bucketMs: 100, status: 409 });

  expect(series).toMatchObject([
    { bucket: 0, counters: { calls_offered: 1, calls_placed: 1 } },
    // The platform tells of no line of its caller, so that it has ended by itself.
    { bucket: 1, counters: { calls_offered: 1, calls_placed: 1, calls_failed: 1 } },
  ]);
  expect(series?.[0]?.counters).not.toHaveProperty("calls_failed");
  expect(belated.series).toMatchObject([{ bucket: 0, counters: { calls_offered: 1, calls_failed: 1 } }]);
  expect(refused.series).toMatchObject([{ bucket: 0, counters: { calls_offered: 1, calls_failed: 1 } }]);
});

test("how late a call is placed is recorded, of those alone that are", async () => {
  const other = { ...CALL, caller: "v1/rcc/Extension/3", callee: "v1/rcc/Extension/4" };
  const calls = [{ ...CALL, endMs: 190 }, other];

  const { counters, placedLate } = await play({ sinceMs: 100, calls, callsAtOncePerUser: 1 });

  expect(counters).toMatchObject({ traffic_planned: 2, traffic_blocked: 1 });
  expect(placedLate).toMatchObject({ count: 1, underflow: 0, overflow: 0, rangeMs: 30_000 });
  // In bins of 0.1 ms.
  expect(placedLate?.bins[0]?.[0]).toBeGreaterThanOrEqual(1000);
  expect((await play({ sinceMs: 700 })).placedLate).toBeUndefined();
});

describe("a call of the timetable", () => {
  test("is placed at its instant and hung up", async () => {
    const { requests, counters } = await play({ status: 200 });

    expect(requests.slice(0, 2)).toEqual(["placeCall", "disconnect"]);
    expect(counters).toEqual({ traffic_planned: 1, traffic_placed: 1, traffic_ended: 1 });
  });

  test("is left out when its instant is long over", async () => {
    const { requests, counters, series } = await play({ sinceMs: 700 });

    expect(requests).toEqual([]);
    expect(counters).toEqual({ traffic_planned: 1, traffic_late: 1 });
    expect(series).toMatchObject([{ counters: { calls_offered: 1, calls_late: 1 } }]);
  });

  test("is left out while an extension of it is in another call", async () => {
    const other = { ...CALL, callee: "v1/rcc/Extension/3", calleeNumber: "103", placeMs: 20 };

    const { requests, counters } = await play({ calls: [CALL, other], status: 200 });

    expect(requests.filter((name) => name === "placeCall")).toHaveLength(1);
    expect(counters).toMatchObject({ traffic_planned: 2, traffic_placed: 1, traffic_blocked: 1 });
  });

  test("is left out while the session has as many calls as it may", async () => {
    const other = { ...CALL, caller: "v1/rcc/Extension/3", callee: "v1/rcc/Extension/4", placeMs: 20 };

    const { counters } = await play({ calls: [CALL, other], callsAtOncePerUser: 1, status: 200 });

    expect(counters).toMatchObject({ traffic_planned: 2, traffic_placed: 1, traffic_blocked: 1 });
  });

  test("that does not talk in time and is gone when it is to end has failed once", async () => {
    const other = { ...CALL, caller: "v1/rcc/Extension/3", callee: "v1/rcc/Extension/4", answerMs: 10 };

    // The platform tells of no line of its caller.
    const { counters, series } = await play({ calls: [other], status: 200, patienceMs: 20 });

    expect(counters).toEqual({ traffic_planned: 1, traffic_placed: 1, traffic_unanswered: 1 });
    expect(series).toMatchObject([{ counters: { calls_offered: 1, calls_placed: 1, calls_failed: 1 } }]);
  });

  test("that is refused is nothing more", async () => {
    const { requests, counters } = await play({ status: 409 });

    expect(requests).toEqual(["placeCall"]);
    expect(counters).toEqual({ traffic_planned: 1, traffic_refused: 1 });
  });
});

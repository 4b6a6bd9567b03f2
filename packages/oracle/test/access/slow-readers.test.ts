import type { SocketEvent } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { judgeTrace } from "../../src/judge.ts";
import { CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import { socketEvent } from "./scene.ts";

const BEFORE = changed(CALLER, "held", 10);
const FIRST_MISSED = changed(CALLER, "talking", 30);
const LAST = changed(CALLER, "held", 40);

interface Told {
  /** Bytes that were sent while the second socket was not read. */
  readonly bytes?: number;
  /** And before that. */
  readonly bytesBefore?: number;
  /** Whether each socket is told anything before that. */
  readonly isToldBefore?: boolean;
  /** What the socket beside is told meanwhile, and the other one when it is read again. */
  readonly beside?: typeof LAST;
  readonly slow?: typeof LAST;
  /** Who ends it, and when. */
  readonly end?: Pick<SocketEvent, "by" | "atMs">;
}

/** Sockets w1 and slow of one session; the latter is not read from 100 to 2000 ms. */
function reading({
  bytes = 5_000_000,
  bytesBefore = 0,
  isToldBefore = true,
  beside = LAST,
  slow = LAST,
  end = { by: "harness", atMs: 8901 },
}: Told): TraceBuilder {
  const trace = TraceBuilder.monitoring([CALLER]);
  const of = (atMs: number, phase: SocketEvent["phase"], more: object = {}): TraceBuilder =>
    socketEvent(trace, atMs, phase, { socket: "slow", deviation: "slow-reader", ...more });
  of(50, "open");
  trace.frame(60, [BEFORE]);
  if (isToldBefore) trace.frame(61, [BEFORE], "main", "slow");
  const count = (atMs: number, sent: number): TraceBuilder =>
    socketEvent(trace, atMs, "counted", { unkept: { count: 5000, bytes: sent, sha256: "0".repeat(64) } });
  count(99, bytesBefore);
  of(100, "paused");
  trace.list(110, [BEFORE]).frame(500, [beside]).list(600, [LAST]);
  count(1999, bytesBefore + bytes);
  of(2000, "resumed");
  trace.frame(2100, [slow], "main", "slow");
  return of(end.atMs, "closed", { code: 1000, by: end.by });
}

describeOccasions([
  {
    requirement: "RCC-RACE-10",
    sentence: "whoever reads is told all the while",
    held: () => reading({}),
    missed: () => reading({ beside: FIRST_MISSED }),
    // So little may wait where the platform does not see it.
    silent: () => reading({ beside: FIRST_MISSED, bytes: 3_900_000, bytesBefore: 1_000_000 }),
  },
  {
    requirement: "RCC-RACE-10",
    sentence: "whoever did not read gets the last state",
    held: () => reading({}),
    missed: () => reading({ slow: FIRST_MISSED }),
    // One socket of a session may get everything (C-28).
    silent: () => reading({ slow: FIRST_MISSED, isToldBefore: false }),
  },
  {
    requirement: "RCC-RACE-10",
    sentence: "in time, unless it is cut off",
    held: () => reading({ slow: FIRST_MISSED, end: { by: "target", atMs: 8901 } }),
    missed: () => reading({ slow: FIRST_MISSED, end: { by: "harness", atMs: 8900 } }),
  },
]);

/** A hold that is refused after a socket heard that the line talks, which it did long ago. */
function refusedAfter(socket: string): readonly string[] {
  return reading({}).frame(3500, [FIRST_MISSED], "main", socket).act(5000, "hold", "-1", 409).judge("RCC-ACTION-1")
    .misses;
}

/** A listener that is told nothing. */
function untold(deviation: "crowd" | null): readonly string[] {
  return TraceBuilder.monitoring([CALLER])
    .exchange(6, "createListener", {
      body: { name: "crowd-1" },
      answer: { name: "crowd-1", restUri: "v1/service/EventListener/bean/crowd-1" },
      deviation,
    })
    .exchange(7, "listCallLines", {
      query: "?listenerName=crowd-1",
      answer: { count: 1, results: [CALLER] },
      deviation,
    })
    .frame(100, [LAST])
    .list(1200, [LAST])
    .judge("RCC-COALESCE-1").misses;
}

describe("a socket that was not read", () => {
  test("tells nothing of the lines: what it hears is old", () => {
    expect(refusedAfter("slow")).toEqual([]);
    expect(refusedAfter("w1")).not.toEqual([]);
  });

  test("was read all the while where it alone is told anything, and is like any other", () => {
    const trace = TraceBuilder.monitoring([CALLER]);
    socketEvent(trace, 50, "open", { socket: "slow", deviation: "slow-reader" });
    trace.frame(60, [LAST], "main", "slow").list(100, [LAST]).list(1200, [LAST]);
    const { judgements } = judgeTrace([trace.recording()]);

    expect(judgements.get("RCC-RACE-10")).toMatchObject({
      hits: 0,
      misses: [],
      excuse: expect.stringContaining("C-28"),
    });
    expect(trace.judge("RCC-COALESCE-2").misses).toEqual([]);
  });

  test("was read all the while where the other one is told nothing but that it lives (C-29)", () => {
    const trace = TraceBuilder.monitoring([CALLER]);
    socketEvent(trace, 50, "open", { socket: "slow", deviation: "slow-reader" });
    trace.frame(60, [LAST], "main", "slow");
    trace.message(61, "ping", "w1").list(100, [LAST]).list(1200, [LAST]);
    const { judgements } = judgeTrace([trace.recording()]);

    expect(judgements.get("RCC-RACE-10")).toMatchObject({ excuse: expect.stringContaining("C-28") });
  });

  test("may be one of two that a platform refuses, and too little may wait for it", () => {
    const refused = TraceBuilder.monitoring([CALLER]);
    socketEvent(refused, 50, "refused", { socket: "slow", deviation: "slow-reader", status: 409 });
    const excuses = [refused, reading({ bytes: 3_900_000 })].map(
      (trace) => judgeTrace([trace.recording()]).judgements.get("RCC-RACE-10")?.excuse,
    );

    expect(excuses).toEqual([
      "a second socket of a session is refused",
      "no more than 3900000 bytes could be made to wait, of which a platform notices nothing",
    ]);
  });

  test("its crowd of listeners is owed nothing that the recording does not keep", () => {
    expect(untold("crowd")).toEqual([]);
    expect(untold(null)).not.toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { departing, login, monitoring, socketEvent, use } from "./scene.ts";

/** Sessions of one second; s1 monitors and is then left alone, s2 monitors the same lines. */
function alone(): TraceBuilder {
  const trace = login(login(new TraceBuilder({ sessionPeriodMs: 1000 }), 1, "s1"), 2, "s2");
  monitoring(trace, 10, "s1");
  return monitoring(trace, 20, "s2");
}

/** A request of somebody else that takes from then on until 1810 ms. */
function heldUp(trace: TraceBuilder, sentAtMs: number): TraceBuilder {
  return trace.exchange(1810, "listCallLines", { session: "s2", answer: { count: 0, results: [] }, sentAtMs });
}

function expired(trace: TraceBuilder, atMs: number, status = 401): TraceBuilder {
  return use(trace, atMs, "s1", status, "listExtensions", { deviation: "expired-session" });
}

/** What s2 lists after a disconnect with the expired keys of s1, which placed the call. */
function refusedToEnd(lines: readonly (typeof CALLER)[]): TraceBuilder {
  const trace = expired(alone().place(30, CALLER), 1500);
  use(trace, 1550, "s1", 401, "disconnect", { parameters: { lineId: "-1" }, deviation: "expired-session" });
  return trace.exchange(1600, "listCallLines", { session: "s2", answer: { count: lines.length, results: lines } });
}

/** One line, shown to the session that is not left alone. */
function toldToOthers(trace: TraceBuilder): TraceBuilder {
  return trace.frame(650, [CALLER], "s2", "w-s2");
}

function used(status: number, period?: number): TraceBuilder {
  const trace = login(new TraceBuilder(period === undefined ? {} : { sessionPeriodMs: period }), 1, "s1");
  for (const atMs of [400, 800]) use(trace, atMs, "s1");
  return use(trace, 1200, "s1", status);
}

function talkative(status: number): TraceBuilder {
  const trace = alone();
  for (const atMs of [400, 800, 1200])
    trace.event({ type: "frame", atMs, socket: "w-s1", direction: "out", text: "ping" });
  return use(trace, 1500, "s1", status);
}

const OCCASIONS: readonly Occasion[] = [
  {
    requirement: "RCC-EXPIRY-1",
    sentence: "an idle session is refused",
    held: () => departing("expired-session", 401),
    missed: () => departing("expired-session", 200),
    // Where pushed frames count as use (C-26), one with a socket may live on.
    silent: () => expired(alone(), 1500, 200),
  },
  {
    requirement: "RCC-EXPIRY-1",
    sentence: "a handshake with its cookie is refused",
    held: () => socketEvent(new TraceBuilder(), 10, "refused", { deviation: "expired-session" }),
    missed: () => socketEvent(new TraceBuilder(), 10, "open", { deviation: "expired-session" }),
    // One that was closed is a matter of RCC-SOCKET-2.
    silent: () => socketEvent(new TraceBuilder(), 10, "open", { deviation: "void-session" }),
  },
  {
    requirement: "RCC-EXPIRY-2",
    sentence: "a used session is not",
    held: () => used(200, 1000),
    missed: () => used(401, 1000),
    silent: () => used(401),
  },
  {
    requirement: "RCC-EXPIRY-3",
    sentence: "texts of the client prolong a session",
    held: () => talkative(200),
    missed: () => talkative(401),
  },
  {
    requirement: "RCC-EXPIRY-3",
    sentence: "pushed frames do not",
    held: () => expired(alone().frame(500, [CALLER], "s1", "w-s1"), 1500),
    missed: () => expired(alone().frame(500, [CALLER], "s1", "w-s1"), 1500, 200),
    silent: () => expired(alone(), 1500, 200),
  },
  {
    requirement: "RCC-EXPIRY-4",
    sentence: "no frame after the expiry",
    held: () => socketEvent(expired(alone(), 1500), 1501, "closed", { socket: "w-s1", by: "target" }),
    missed: () => expired(alone(), 1500).frame(1800, [CALLER], "s1", "w-s1"),
    silent: () => expired(alone(), 1500, 200).frame(1800, [CALLER], "s1", "w-s1"),
  },
  {
    requirement: "RCC-EXPIRY-4",
    sentence: "a frame that a stall held up, as it did a request, may have left before the expiry",
    held: () => socketEvent(expired(alone(), 1500), 1501, "closed", { socket: "w-s1", by: "target" }),
    missed: () => heldUp(expired(alone(), 1500).frame(1800, [CALLER], "s1", "w-s1"), 1790),
    silent: () => heldUp(expired(alone(), 1500).frame(1800, [CALLER], "s1", "w-s1"), 1660),
  },
  {
    requirement: "RCC-EXPIRY-4",
    sentence: "silence counts once others were told",
    held: () =>
      expired(alone(), 1500)
        .frame(1700, [changed(CALLER, "held", 10)], "s2", "w-s2")
        .frame(1800, [changed(CALLER, "talking", 20)], "s2", "w-s2")
        .list(1900, []),
    missed: () => expired(alone(), 1500).frame(1701, [CALLER], "s1", "w-s1"),
    // Within the longest window that is permitted.
    silent: () => expired(alone(), 1500).frame(1699, [CALLER], "s1", "w-s1"),
  },
  {
    requirement: "RCC-EXPIRY-5",
    sentence: "a call outlives the expiry",
    held: () =>
      expired(alone().place(30, CALLER), 1500).exchange(1600, "listCallLines", {
        session: "s2",
        answer: { count: 1, results: [CALLER] },
      }),
    missed: () =>
      expired(alone().place(30, CALLER), 1500).exchange(1600, "listCallLines", {
        session: "s2",
        answer: { count: 0, results: [] },
      }),
  },
  {
    requirement: "RCC-EXPIRY-5",
    sentence: "a call that ends with the session, although its end was asked for with expired keys, in vain",
    held: () => refusedToEnd([CALLER]),
    missed: () => refusedToEnd([]),
  },
  {
    requirement: "RCC-EXPIRY-5",
    sentence: "a call that ends with the session, before anybody asks, although it was held meanwhile",
    held: () =>
      use(alone().place(30, CALLER), 600, "s2", 204, "hold", { parameters: { lineId: "-1" } })
        .exchange(1500, "listExtensions", { status: 401, answer: undefined, deviation: "expired-session" })
        .exchange(1600, "listCallLines", { session: "s2", answer: { count: 1, results: [CALLER] } }),
    missed: () =>
      use(alone().place(30, CALLER), 600, "s2", 204, "hold", { parameters: { lineId: "-1" } })
        .frame(1100, [changed(CALLER, "dropped", 1070)], "s2", "w-s2")
        .exchange(1500, "listExtensions", { status: 401, answer: undefined, deviation: "expired-session" })
        .exchange(1600, "listCallLines", { session: "s2", answer: { count: 0, results: [] } }),
  },
  {
    requirement: "RCC-COALESCE-1",
    sentence: "a session that may have expired is owed nothing, although its socket was left open",
    held: () => toldToOthers(alone()).frame(1010, [CALLER], "s1", "w-s1"),
    missed: () => toldToOthers(use(alone(), 800, "s1")).list(2100, []),
    silent: () => toldToOthers(alone()).list(2100, []),
  },
  {
    requirement: "RCC-SESSION-18",
    sentence: "an expired session is none that its keys were refused in",
    held: () => used(200, 1000),
    missed: () => used(401),
  },
];

describeOccasions(OCCASIONS);

describe("what is refused again and again", () => {
  test("tells of one end of the session only", () => {
    const trace = expired(expired(alone(), 1500), 1510);

    expect(trace.frame(1900, [CALLER], "s1", "w-s1").judge("RCC-EXPIRY-4").misses).toHaveLength(1);
  });

  test("tells of a second end where the session was served in between", () => {
    const trace = expired(expired(expired(alone(), 1500), 1510, 200), 1520);

    expect(trace.frame(1900, [CALLER], "s1", "w-s1").judge("RCC-EXPIRY-4").misses).toHaveLength(2);
  });
});

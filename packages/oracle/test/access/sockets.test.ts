import { expect, test } from "vitest";
import type { Deviation } from "../../src/evidence/deviation.ts";
import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { login, monitoring, socketEvent } from "./scene.ts";

const HELD = changed(CALLER, "held", 10);
const TALKING = changed(CALLER, "talking", 20);
const OTHER_HELD = changed(CALLEE, "held", 10);
const OTHER_TALKING = changed(CALLEE, "talking", 20);

/** Sessions s1 and s2 of one enterprise, both logged in; s2 monitors. */
function two(): TraceBuilder {
  return monitoring(login(login(new TraceBuilder(), 1, "s1"), 2, "s2"), 20, "s2");
}

/** A socket of s1 beside the one that `monitoring` opened. */
function besides(): TraceBuilder {
  return monitoring(two(), 30, "s1").socket(40, "w-s1-2", "s1");
}

/** Of s1's sockets the second alone is told of a change, and closes shortly after another one. */
function servedAlone(): TraceBuilder {
  const trace = besides()
    .frame(300, [HELD, OTHER_HELD], "s2", "w-s2")
    .frame(310, [HELD, OTHER_HELD], "s1", "w-s1-2")
    .frame(400, [OTHER_TALKING], "s2", "w-s2")
    .frame(410, [OTHER_TALKING], "s1", "w-s1-2")
    .frame(2000, [TALKING], "s2", "w-s2");
  return socketEvent(trace, 2500, "closed", { socket: "w-s1-2", by: "harness" });
}

/** s1 has a further socket for a while, which may be told what its first one was not. */
function cameAndWent(isTold: boolean): TraceBuilder {
  const trace = monitoring(two(), 30, "s1")
    .frame(100, [CALLER], "s2", "w-s2")
    .frame(110, [CALLER], "s1", "w-s1")
    .frame(300, [HELD], "s2", "w-s2")
    .socket(305, "w-s1-2", "s1");
  const told = isTold ? trace.frame(310, [HELD], "s1", "w-s1-2") : trace;
  return socketEvent(told, 900, "closed", { socket: "w-s1-2", by: "harness" }).list(2000, []);
}

/** s1 has lost its socket and opened a new one. */
function reopened(): TraceBuilder {
  const trace = monitoring(two(), 30, "s1");
  return socketEvent(trace, 100, "closed", { socket: "w-s1", by: "harness" }).socket(200, "w-s1-2", "s1");
}

function firstSocket(session = "s1"): TraceBuilder {
  return new TraceBuilder().socket(10, "w1", session);
}

function nextIsRefused(trace: TraceBuilder, status = 403, deviation: Deviation | null = null): TraceBuilder {
  return socketEvent(trace, 30, "refused", { socket: "w2", status, deviation });
}

function said(trace: TraceBuilder): TraceBuilder {
  return trace.event({ type: "frame", atMs: 20, socket: "w1", direction: "out", text: "ping" });
}

const OCCASIONS: readonly Occasion[] = [
  {
    requirement: "RCC-SOCKET-1",
    sentence: "the cookie opens the socket",
    held: () => socketEvent(new TraceBuilder(), 10, "open"),
    missed: () => socketEvent(new TraceBuilder(), 10, "refused", { status: 401 }),
    silent: () => socketEvent(new TraceBuilder(), 10, "refused", { deviation: "foreign-cookie" }),
  },
  {
    requirement: "RCC-SOCKET-1",
    sentence:
      "the cookie opens the next one when the first is closed; how many at once is the platform's choice (C-28)",
    held: () => socketEvent(firstSocket().closed(20, "w1"), 30, "open", { socket: "w2" }),
    missed: () => nextIsRefused(firstSocket().closed(20, "w1")),
    silent: () => nextIsRefused(new TraceBuilder(), 503),
  },
  {
    requirement: "RCC-SOCKET-3",
    sentence: "nothing is said of a second socket beside the first, with a token or not (C-28)",
    held: () => socketEvent(new TraceBuilder(), 10, "open", { deviation: "socket-with-token" }),
    missed: () => nextIsRefused(firstSocket("s9"), 403, "socket-with-token"),
    silent: () => nextIsRefused(firstSocket(), 403, "socket-with-token"),
  },
  {
    requirement: "RCC-SOCKET-2",
    sentence: "a cookie of no session opens none",
    held: () => socketEvent(new TraceBuilder(), 10, "refused", { deviation: "foreign-cookie" }),
    missed: () => socketEvent(new TraceBuilder(), 10, "open", { deviation: "void-session" }),
  },
  {
    requirement: "RCC-SOCKET-3",
    sentence: "a token does no harm",
    held: () => socketEvent(new TraceBuilder(), 10, "open", { deviation: "socket-with-token" }),
    missed: () => socketEvent(new TraceBuilder(), 10, "refused", { deviation: "socket-with-token" }),
  },
  {
    requirement: "RCC-SECURITY-3",
    sentence: "a foreign origin is refused",
    held: () => socketEvent(new TraceBuilder(), 10, "refused", { deviation: "foreign-origin" }),
    missed: () => socketEvent(new TraceBuilder(), 10, "open", { deviation: "foreign-origin" }),
  },
  {
    requirement: "RCC-HTTP-14",
    sentence: "the socket is where the rest is",
    held: () => socketEvent(new TraceBuilder(), 10, "open"),
    missed: () => socketEvent(new TraceBuilder(), 10, "refused", { status: 404 }),
    silent: () => socketEvent(new TraceBuilder(), 10, "refused", { status: 401 }),
  },
  {
    requirement: "RCC-SOCKET-4",
    sentence: "one of two sockets is told",
    held: () => besides().frame(300, [HELD], "s2", "w-s2").frame(310, [HELD], "s1", "w-s1").list(2000, []),
    missed: () => besides().frame(300, [HELD], "s2", "w-s2").frame(400, [TALKING], "s2", "w-s2").list(2000, []),
    silent: () => monitoring(two(), 30, "s1").frame(300, [HELD], "s2", "w-s2").list(2000, []),
  },
  {
    requirement: "RCC-SOCKET-4",
    sentence: "a socket that has closed since may have been the one",
    held: () =>
      servedAlone()
        .frame(2600, [changed(CALLER, "held", 30)], "s2", "w-s2")
        .frame(2601, [changed(CALLER, "held", 30)], "s1", "w-s1")
        .list(4000, []),
    missed: () =>
      servedAlone()
        .frame(2600, [changed(CALLER, "held", 30)], "s2", "w-s2")
        .list(4000, []),
  },
  // Once a false alarm: the session's newest socket is told, and another one was opened before its window ended.
  {
    requirement: "RCC-SOCKET-4",
    sentence: "a socket that has opened since may be the one",
    held: () =>
      monitoring(two(), 30, "s1")
        .frame(100, [CALLER], "s2", "w-s2")
        .frame(110, [CALLER], "s1", "w-s1")
        .frame(300, [HELD], "s2", "w-s2")
        .socket(305, "w-s1-2", "s1")
        .frame(310, [HELD], "s1", "w-s1-2")
        .frame(600, [TALKING], "s2", "w-s2")
        .frame(610, [TALKING], "s1", "w-s1-2")
        .list(2000, []),
    missed: () =>
      monitoring(two(), 30, "s1")
        .frame(100, [CALLER], "s2", "w-s2")
        .frame(110, [CALLER], "s1", "w-s1")
        .frame(300, [HELD], "s2", "w-s2")
        .socket(305, "w-s1-2", "s1")
        .list(2000, []),
  },
  {
    requirement: "RCC-SOCKET-4",
    sentence: "one that came and went may have been the one",
    held: () => cameAndWent(true),
    missed: () => cameAndWent(false),
  },
  {
    requirement: "RCC-SOCKET-4",
    sentence: "two sockets in turns are not one",
    held: () =>
      besides()
        .frame(300, [HELD], "s2", "w-s2")
        .frame(310, [HELD], "s1", "w-s1")
        .frame(400, [OTHER_HELD], "s2", "w-s2")
        .frame(410, [OTHER_HELD], "s1", "w-s1")
        .frame(500, [TALKING], "s2", "w-s2")
        .frame(510, [TALKING], "s1", "w-s1")
        .frame(600, [OTHER_TALKING], "s2", "w-s2")
        .frame(610, [OTHER_TALKING], "s1", "w-s1")
        .list(2000, []),
    missed: () =>
      besides()
        .frame(300, [HELD], "s2", "w-s2")
        .frame(310, [HELD], "s1", "w-s1")
        .frame(400, [OTHER_HELD], "s2", "w-s2")
        .frame(410, [OTHER_HELD], "s1", "w-s1-2")
        .frame(500, [TALKING], "s2", "w-s2")
        .frame(510, [TALKING], "s1", "w-s1")
        .frame(600, [OTHER_TALKING], "s2", "w-s2")
        .frame(610, [OTHER_TALKING], "s1", "w-s1-2")
        .list(2000, []),
  },
  {
    requirement: "RCC-SOCKET-5",
    sentence: "both of two sockets are told",
    held: () => besides().frame(300, [HELD], "s1", "w-s1").frame(310, [HELD], "s1", "w-s1-2"),
    missed: () => besides().frame(300, [HELD], "s1", "w-s1").frame(400, [TALKING], "s1", "w-s1").list(2000, []),
    silent: () => besides().frame(300, [HELD], "s1", "w-s1"),
  },
  {
    requirement: "RCC-SOCKET-6",
    sentence: "greetings and keep-alives",
    held: () => TraceBuilder.monitoring().message(10, '{"timeout_milliseconds":1}').message(20, "ping"),
    missed: () => TraceBuilder.monitoring().message(10, "hello"),
  },
  {
    requirement: "RCC-SOCKET-7",
    sentence: "ping does no harm",
    held: () => said(TraceBuilder.monitoring()).list(2000, []),
    missed: () => socketEvent(said(TraceBuilder.monitoring()), 30, "closed", { code: 1003, by: "target" }),
    silent: () => socketEvent(said(TraceBuilder.monitoring()), 30, "closed", { code: 1000, by: "harness" }),
  },
  {
    requirement: "RCC-SOCKET-8",
    sentence: "a new socket is served",
    held: () => reopened().frame(300, [TALKING], "s2", "w-s2").frame(310, [TALKING], "s1", "w-s1-2"),
    missed: () => reopened().frame(300, [HELD], "s2", "w-s2").frame(400, [TALKING], "s2", "w-s2").list(2000, []),
    silent: () => monitoring(two(), 30, "s1").frame(300, [TALKING], "s2", "w-s2").list(2000, []),
  },
];

describeOccasions(OCCASIONS);

test("RCC-SOCKET-1: a socket that is refused beside an open one of its session tells nothing (C-28, C-57)", () => {
  const beside = nextIsRefused(firstSocket());

  expect(beside.judge("RCC-SOCKET-1")).toEqual({ hits: 1, misses: [] });
  expect(nextIsRefused(firstSocket("s9")).judge("RCC-SOCKET-1").misses).toEqual(["status 403"]);
});

import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import { ask, departing, login, monitoring } from "./scene.ts";

/** Eight changes, told to s1 at once and to s2 so much later; the first so many of them at once too. */
function toldApart(apartMs: number, together = 0, changes = 8, spacingMs = 500): TraceBuilder {
  const trace = monitoring(monitoring(login(login(new TraceBuilder(), 1, "s1"), 2, "s2"), 10, "s1"), 20, "s2");
  for (let index = 0; index < changes; index += 1) {
    const line = changed(CALLER, "held", 10 + index);
    const atMs = 100 + spacingMs * index;
    trace.frame(atMs, [line], "s1", "w-s1");
    trace.frame(atMs + (index < together ? 1 : apartMs), [line], "s2", "w-s2");
  }
  return trace;
}

/** A hold, and an unhold fifty milliseconds later, that show these modification times. */
function modified(heldMs: number, talkingMs: number): TraceBuilder {
  return TraceBuilder.monitoring([CALLER])
    .act(1000, "hold", "-1")
    .frame(1001, [changed(CALLER, "held", heldMs)])
    .act(1050, "unhold", "-1")
    .frame(1101, [changed(CALLER, "talking", talkingMs)]);
}

/** 101 calls 102; both lines tell these call ids, where they tell any. */
function called(
  caller: object,
  callee: object,
  meanwhile: (trace: TraceBuilder) => TraceBuilder = (trace) => trace,
): TraceBuilder {
  return meanwhile(TraceBuilder.monitoring().place(10, { ...CALLER, ...caller })).frame(20, [{ ...CALLEE, ...callee }]);
}

describeOccasions([
  {
    requirement: "RCC-COALESCE-10",
    sentence: "two listeners are told within half a window of each other",
    held: () => toldApart(49),
    missed: () => toldApart(51),
    silent: () => toldApart(80, 0, 7),
  },
  {
    requirement: "RCC-COALESCE-10",
    sentence: "a quarter of the changes may be late: a machine stalls",
    held: () => toldApart(80, 6),
    missed: () => toldApart(80, 5),
    // Windows that end at different instants.
    silent: () => toldApart(80, 0, 8, 100),
  },
  {
    requirement: "RCC-LINE-25",
    sentence: "modification times are as far apart as the changes",
    held: () => modified(1000, 1050),
    missed: () => modified(1001, 1101),
    // The second change was met by another: neither says when.
    silent: () =>
      TraceBuilder.monitoring([CALLER])
        .act(1000, "hold", "-1")
        .frame(1001, [changed(CALLER, "held", 1000)])
        .act(1050, "disconnect", "-1"),
  },
  {
    requirement: "RCC-LINE-25",
    sentence: "a platform may be uneven by a quarter of a window",
    held: () => modified(1000, 1074),
    missed: () => modified(1000, 1024),
  },
  {
    requirement: "RCC-LINE-28",
    sentence: "both lines of a call carry its callId",
    held: () => called({ callId: "7" }, { callId: "7" }),
    missed: () => called({ callId: "7" }, { callId: "8" }),
    silent: () => called({}, {}),
  },
  {
    requirement: "RCC-LINE-28",
    sentence: "but not once a line may be in another call",
    held: () => called({ callId: "7" }, { callId: "7" }).act(30, "leave", "-1"),
    missed: () => called({ callId: "7" }, { callId: "8" }).act(30, "leave", "-1"),
    silent: () => called({ callId: "7" }, { callId: "8" }, (trace) => trace.act(15, "transfer", "-1")),
  },
  {
    requirement: "RCC-ERROR-16",
    sentence: "a platform that refuses for lack of room says when to come back",
    held: () => refused(503, { "retry-after": ["5"] }),
    missed: () => refused(503, {}),
    silent: () => departing("broken-json", 400),
  },
  {
    requirement: "RCC-ERROR-16",
    sentence: "as an instant too, but not in any words",
    held: () => refused(429, { "retry-after": ["Fri, 27 Nov 2026 23:10:00 GMT"] }),
    missed: () => refused(429, { "retry-after": ["soon"] }),
  },
]);

function refused(status: number, responseHeaders: Record<string, string[]>): TraceBuilder {
  return ask(new TraceBuilder(), 10, "placeCall", status, { responseHeaders });
}

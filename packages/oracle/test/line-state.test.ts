import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed } from "./trace-builder.ts";

/** A blind transfer leaves the caller's line to a far end that rings; `shown` is what that is called (T19, D-2). */
function handedOver(shown: string, before: string): TraceBuilder {
  return TraceBuilder.monitoring()
    .frame(50, [changed(CALLEE, before, 1)])
    .frame(100, [changed(CALLER, "talking", 10)])
    .frame(300, [{ ...changed(CALLER, shown, 20), actions: ["disconnect"] }]);
}

describe("a platform of the four documented states", () => {
  test("shows the peer of a blind transfer as prompting and misses nothing (D-2)", () => {
    const trace = handedOver("prompting", "talking");

    expect(trace.judge("RCC-LINE-14")).toEqual({ hits: 0, misses: [] });
    expect(trace.judge("RCC-LINE-10").misses).toEqual([]);
  });

  test("is not one that shows alerting by its own name", () => {
    const trace = handedOver("prompting", "alerting");

    expect(trace.judge("RCC-LINE-14").misses).toEqual(["prompting"]);
    expect(trace.judge("RCC-LINE-10").misses).toEqual(["disconnect"]);
  });
});

describe("RCC-LINE-11: hold, unhold and answer are listed where they belong (I-14)", () => {
  test.each([
    ["talking", ["hold", "disconnect"], []],
    ["held", ["unhold", "disconnect"], []],
    ["prompting", ["answer"], []],
    ["alerting", [], []],
    ["talking", ["disconnect"], ["disconnect"]],
    ["held", ["disconnect"], ["disconnect"]],
    ["held", [], ["none"]],
    ["talking", ["hold", "unhold"], ["hold, unhold"]],
    ["talking", ["hold", "answer"], ["hold, answer"]],
    ["queued", ["unhold"], []],
  ])("a %s line that lists %j misses it with %j", (state, actions, misses) => {
    const trace = TraceBuilder.monitoring().frame(100, [{ ...changed(CALLER, state, 1), actions }]);

    expect(trace.judge("RCC-LINE-11").misses).toEqual(misses);
  });
});

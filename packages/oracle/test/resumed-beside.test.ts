import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

// Once a false alarm: of two resumed at once, only the end is pushed (T12, D-9).
describe("RCC-UNHOLD-1: a line that another one of its extension holds again", () => {
  const held = changed(CALLER, "held", 20);
  const second = changed(line("-3", "101", "103", false), "held", 20);
  const resumed = (afterMs: number, lineId: string, status = 204): { hits: number; misses: readonly string[] } =>
    TraceBuilder.monitoring()
      .place(10, CALLER)
      .frame(20, [CALLEE])
      .list(90, [held, CALLEE, second])
      .exchange(350, "unhold", { parameters: { lineId: "-1" }, answer: undefined, status: 204, sentAtMs: 100 })
      .exchange(afterMs + 250, "unhold", { parameters: { lineId }, answer: undefined, status, sentAtMs: afterMs })
      .frame(700, [changed(CALLER, "held", 130)])
      .list(1600, [changed(CALLER, "held", 130), CALLEE, changed(second, "talking", 130)])
      .judge("RCC-UNHOLD-1");

  test.each([99, 101, 380])("decides nothing, with the other's unhold sent at %i", (afterMs) => {
    expect(resumed(afterMs, "-3").misses).toEqual([]);
  });

  test("but a line of another extension holds nothing", () => {
    expect(resumed(101, "-4", 409).misses).toEqual(["held, read 1250 ms after the answer"]);
  });

  test("and what is seen before the other is asked counts", () => {
    const trace = TraceBuilder.monitoring()
      .list(90, [held, CALLEE, second])
      .act(100, "unhold", "-1")
      .list(1200, [held, CALLEE, second])
      .act(1300, "unhold", "-3");

    expect(trace.judge("RCC-UNHOLD-1").misses).toEqual(["held, read 1100 ms after the answer"]);
  });
});

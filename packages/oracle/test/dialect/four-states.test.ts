import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";

/** As a platform shows an alerting line that knows the four documented states only (D-2). */
const alertingAsPrompting = { ...changed(CALLER, "prompting", 1), actions: ["disconnect"] };

/** A call that the callee answers, from a platform that shows alerting and ringing as prompting. */
function answered(): TraceBuilder {
  return TraceBuilder.monitoring()
    .place(10, changed(CALLER, "prompting", 0))
    .act(12, "answer", "-1")
    .frame(20, [alertingAsPrompting, changed(CALLEE, "prompting", 1)])
    .act(30, "answer", "-2");
}

/** The same call, up to the ringing, from a platform that tells the states apart. */
function told(): TraceBuilder {
  return TraceBuilder.monitoring()
    .place(10, changed(CALLER, "prompting", 0))
    .act(12, "answer", "-1")
    .frame(20, [changed(CALLER, "alerting", 1), changed(CALLEE, "ringing", 1)]);
}

const bothTalk = [changed(CALLER, "talking", 10), changed(CALLEE, "talking", 10)];

describe("a platform with the four documented states (D-2)", () => {
  test("is judged by RCC-ANSWER-1 although no line is called ringing", () => {
    expect(answered().frame(40, bothTalk).judge("RCC-ANSWER-1")).toEqual({ hits: 2, misses: [] });
    expect(
      answered()
        .list(1200, [alertingAsPrompting, changed(CALLEE, "prompting", 1)])
        .judge("RCC-ANSWER-1").misses,
    ).toHaveLength(2);
  });

  test("may list what an alerting line does on one that it calls prompting (RCC-LINE-10)", () => {
    expect(answered().frame(40, bothTalk).judge("RCC-LINE-10").misses).toEqual([]);
  });

  test("may show a prompting line after a talking one: its far end was handed over (RCC-LINE-14)", () => {
    const handedOver = { ...changed(CALLER, "prompting", 20), actions: ["disconnect"] };

    expect(answered().frame(40, bothTalk).frame(150, [handedOver]).judge("RCC-LINE-14").misses).toEqual([]);
  });
});

describe("a platform that tells alerting lines from prompting ones", () => {
  test("has answer on a prompting line (RCC-LINE-10)", () => {
    expect(
      told()
        .frame(150, [{ ...alertingAsPrompting, lineId: "-3", restUri: "v1/rcc/CallLine/-3" }])
        .judge("RCC-LINE-10").misses,
    ).toEqual(["disconnect"]);
  });

  test("never goes back to prompting (RCC-LINE-14)", () => {
    expect(
      told()
        .frame(40, bothTalk)
        .frame(150, [changed(CALLER, "prompting", 20)])
        .judge("RCC-LINE-14").misses,
    ).toEqual(["prompting"]);
  });
});

test("a new line may be in a state that the model does not know (C-35, RCC-CALL-1)", () => {
  expect(
    TraceBuilder.monitoring()
      .place(10, changed(CALLER, "ringback", 0))
      .judge("RCC-CALL-1"),
  ).toEqual({
    hits: 1,
    misses: [],
  });
  expect(
    TraceBuilder.monitoring()
      .place(10, changed(CALLER, "held", 0))
      .judge("RCC-CALL-1").misses,
  ).toHaveLength(1);
});

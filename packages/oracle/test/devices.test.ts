import { describe, expect, test } from "vitest";
import {
  prompting,
  ringing,
  alerting,
  lost,
  placed,
  overdue,
  third,
  rung,
  unanswered,
  talked,
  outside,
  redirected,
  handedOver,
} from "./device-traces.ts";
import { CALLEE, CALLER, changed, TraceBuilder } from "./trace-builder.ts";

describe.each([
  ["busy-destination", "causeBusy"],
  ["unreachable-destination", "causeDestNotObtainable"],
  ["unanswered-destination", "causeCallNotAnswered"],
] as const)("RCC-CALL-14 and -15: a call with %s", (deviation, cause) => {
  test("is over, with the cause that tells why", () => {
    const trace = placed(deviation).frame(150, [lost(alerting, cause)]);

    expect(trace.judge("RCC-CALL-14")).toEqual({ hits: 1, misses: [] });
    expect(trace.judge("RCC-CALL-15")).toEqual({ hits: 1, misses: [] });
  });

  test("must not go on when it is overdue, nor leave a line of the called extension", () => {
    const stuck = overdue(placed(deviation).frame(150, [alerting]), 5200, [alerting]);
    const left = overdue(placed(deviation).frame(150, [ringing, lost(alerting, cause)]), 5200, [ringing]);

    expect(stuck.judge("RCC-CALL-14").misses).toEqual(["alerting"]);
    expect(left.judge("RCC-CALL-14").misses).toEqual(["ringing"]);
  });

  test("may take its time, and is not held against the target once somebody hung up", () => {
    const early = placed(deviation).frame(150, [alerting]).list(3000, [alerting]);
    const ended = overdue(
      placed(deviation)
        .frame(150, [alerting])
        .act(3000, "disconnect", "-1")
        .frame(3050, [lost(alerting, "causeNormal")]),
      5200,
      [alerting],
    );

    expect(early.judge("RCC-CALL-14")).toEqual({ hits: 0, misses: [] });
    expect(ended.judge("RCC-CALL-14")).toEqual({ hits: 0, misses: [] });
    expect(ended.judge("RCC-CALL-15")).toEqual({ hits: 0, misses: [] });
  });

  test("need not ring, unless it is only not answered", () => {
    const tone = placed(deviation).frame(150, [alerting]).list(3000, [alerting]);

    expect(tone.judge("RCC-CALL-3").misses).toEqual(deviation === "unanswered-destination" ? ["none"] : []);
  });

  test("tells nothing by another cause", () => {
    expect(
      placed(deviation)
        .frame(150, [lost(alerting, "causeNormal")])
        .judge("RCC-CALL-15").misses,
    ).toEqual(["causeNormal"]);
  });
});

describe("RCC-CALL-12 and -13: a caller's device that nobody answers", () => {
  test("ends the call", () => {
    const trace = unanswered().frame(700, [lost(prompting, "causeCallNotAnswered")]);

    expect(trace.judge("RCC-CALL-12")).toEqual({ hits: 1, misses: [] });
    expect(trace.judge("RCC-CALL-13")).toEqual({ hits: 1, misses: [] });
  });

  test("must not be put through, nor prompt for ever", () => {
    const through = unanswered().frame(700, [alerting, ringing]);
    const stuck = overdue(unanswered(), 5200, [prompting]);

    expect(through.judge("RCC-CALL-12").misses).toEqual(["line -2 ringing"]);
    expect(stuck.judge("RCC-CALL-12").misses).toEqual(["prompting"]);
  });

  test("is not asked where a target takes it off hook by itself", () => {
    const trace = TraceBuilder.monitoring()
      .exchange(100, "placeCall", {
        parameters: { extensionId: "101" },
        body: { destination: "102" },
        answer: alerting,
        deviation: "unanswered-device",
      })
      .frame(200, [ringing]);

    expect(trace.judge("RCC-CALL-12")).toEqual({ hits: 0, misses: [] });
  });
});

describe("RCC-CALL-16: a far party that hangs up", () => {
  const over = [lost(CALLER, "causeNormal"), lost(CALLEE, "causeNormal")];

  test("ends both lines", () => {
    expect(overdue(talked().frame(2300, over), 5200, []).judge("RCC-CALL-16")).toEqual({ hits: 1, misses: [] });
  });

  test("must not leave one of them", () => {
    const held = changed(CALLER, "held", 400);

    expect(overdue(talked().frame(2300, over.slice(1)), 5200, [held]).judge("RCC-CALL-16").misses).toEqual(["held"]);
  });

  test("has answered before", () => {
    expect(overdue(placed("hanging-up-destination"), 5200, [alerting]).judge("RCC-CALL-16")).toEqual({
      hits: 0,
      misses: [],
    });
  });

  test("ends both lines of a call that was handed to it as well", () => {
    const talking = changed(third, "talking", 1300);

    expect(overdue(handedOver(talking), 6000, []).judge("RCC-CALL-16")).toEqual({ hits: 1, misses: [] });
    expect(overdue(handedOver(talking), 6000, [CALLEE]).judge("RCC-CALL-16").misses).toEqual(["talking"]);
    // Nobody hangs up who has not answered.
    expect(overdue(handedOver(rung), 6000, [CALLEE]).judge("RCC-CALL-16")).toEqual({ hits: 0, misses: [] });
  });

  test("is no effect of what was refused meanwhile", () => {
    const refused = talked()
      .list(1000, [CALLER, CALLEE])
      .act(1100, "hold", "-1", 409)
      .list(1200, [lost(CALLER, "causeNormal"), lost(CALLEE, "causeNormal")]);

    expect(refused.judge("RCC-ACTION-3")).toEqual({ hits: 0, misses: [] });
  });

  test("is no effect of what was asked for meanwhile", () => {
    const held = talked().list(1000, [CALLER, CALLEE]).act(1100, "hold", "-1").frame(1500, over).list(3000, []);

    expect(held.judge("RCC-HOLD-3")).toEqual({ hits: 0, misses: [] });
  });
});

describe("RCC-CALL-18: a call to an outside party", () => {
  test("is one line, which talks", () => {
    expect(
      outside()
        .frame(400, [changed(CALLER, "talking", 300)])
        .judge("RCC-CALL-18"),
    ).toEqual({ hits: 1, misses: [] });
  });

  test("must talk in the end, and have no other line", () => {
    expect(overdue(outside(), 5200, [alerting]).judge("RCC-CALL-18").misses).toEqual(["alerting"]);
    const dropped = overdue(outside().frame(300, [lost(alerting, "causeNormal")]), 5200, []);
    expect(dropped.judge("RCC-CALL-18").misses).toEqual(["not listed"]);
    const besides = outside()
      .frame(400, [changed(CALLER, "talking", 300), ringing])
      .list(600, [CALLER, ringing]);
    expect(besides.judge("RCC-CALL-18").misses).toEqual(["line -2 ringing as well"]);
  });
});

describe("RCC-REDIRECT-8: a redirected call whose destination does not come", () => {
  test("is over", () => {
    expect(overdue(redirected(), 6000, []).judge("RCC-REDIRECT-8")).toEqual({ hits: 1, misses: [] });
  });

  test("must not go on", () => {
    expect(overdue(redirected(), 6000, [CALLEE]).judge("RCC-REDIRECT-8").misses).toEqual(["talking"]);
  });

  test("is held against no rule about destinations that come", () => {
    const trace = redirected()
      .frame(1050, [lost(CALLER, "causeTransfer"), lost(CALLEE, "causeBusy")])
      .list(1200, []);

    expect(trace.judge("RCC-REDIRECT-4")).toEqual({ hits: 0, misses: [] });
  });
});

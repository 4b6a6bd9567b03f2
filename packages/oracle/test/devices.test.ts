import type { CallLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import type { Deviation } from "../src/evidence/deviation.ts";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

const { talkingTime: _talkingTime, ...prompting } = changed(CALLER, "prompting", 0);
const { talkingTime: _rung, ...ringing } = changed(CALLEE, "ringing", 10);
const alerting = changed(prompting, "alerting", 20);

function lost(one: CallLine, stateCause: string): CallLine {
  return { ...changed(one, "dropped", 40), stateCause };
}

/** 101 calls 102, of whom the target file says something, and takes its own device off hook. */
function placed(deviation: Deviation, isAnswered = true): TraceBuilder {
  const trace = TraceBuilder.monitoring()
    .list(50, [])
    .exchange(100, "placeCall", {
      parameters: { extensionId: "101" },
      body: { destination: "102" },
      answer: prompting,
      deviation,
    });
  return isAnswered ? trace.act(110, "answer", "-1") : trace;
}

function overdue(trace: TraceBuilder, atMs: number, lines: readonly CallLine[]): TraceBuilder {
  return trace.exchange(atMs, "listCallLines", {
    answer: { count: lines.length, results: lines },
    deviation: "overdue",
  });
}

const third = line("-3", "103", "101", true);
const { talkingTime: _third, ...rung } = changed(third, "ringing", 1000);
const unanswered = (): TraceBuilder => placed("unanswered-device", false);
const talked = (): TraceBuilder =>
  placed("hanging-up-destination").frame(300, [changed(CALLER, "talking", 200), changed(CALLEE, "talking", 200)]);
const outside = (): TraceBuilder =>
  TraceBuilder.monitoring()
    .exchange(100, "placeCall", {
      parameters: { extensionId: "101" },
      body: { destination: "+33199009001" },
      answer: prompting,
      deviation: "outside-destination",
    })
    .act(110, "answer", "-1");
const invited = (deviation: Deviation | null = "unanswered-destination"): TraceBuilder =>
  TraceBuilder.monitoring([], ["101", "102", "103"])
    .place(20, prompting)
    .act(30, "answer", "-1")
    .frame(40, [CALLER, CALLEE])
    .list(900, [CALLER, CALLEE])
    .exchange(1000, "addParty", {
      parameters: { lineId: "-1" },
      body: { destination: "103" },
      answer: undefined,
      status: 204,
      deviation,
    })
    .frame(1050, [rung]);
const failed = (): TraceBuilder => invited().frame(1600, [lost(rung, "causeCallNotAnswered")]);
const redirected = (): TraceBuilder =>
  TraceBuilder.monitoring()
    .place(20, prompting)
    .act(30, "answer", "-1")
    .frame(40, [CALLER, CALLEE])
    .list(900, [CALLER, CALLEE])
    .exchange(1000, "redirect", {
      parameters: { lineId: "-1" },
      body: { destination: "+33199009002" },
      answer: undefined,
      status: 204,
      deviation: "busy-destination",
    });
/** 101 hands the call with 102 to 103, which hangs up by itself; its line is shown ringing, and then otherwise. */
const handedOver = (shown: CallLine): TraceBuilder => {
  const ringing103 = { ...rung, displayedNumber: "102" };
  return TraceBuilder.monitoring([], ["101", "102", "103"])
    .place(20, prompting)
    .act(30, "answer", "-1")
    .frame(40, [CALLER, CALLEE])
    .list(900, [CALLER, CALLEE])
    .exchange(1000, "redirect", {
      parameters: { lineId: "-1" },
      body: { destination: "103" },
      answer: undefined,
      status: 204,
      deviation: "hanging-up-destination",
    })
    .frame(1050, [lost(CALLER, "causeTransfer"), ringing103])
    .frame(1350, [{ ...shown, displayedNumber: "102" }]);
};

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

describe("RCC-ADDPARTY-5: an invited party that does not come", () => {
  test("loses its own line", () => {
    expect(failed().list(1700, [CALLER, CALLEE]).judge("RCC-ADDPARTY-5")).toEqual({ hits: 2, misses: [] });
  });

  test("must not end the call, by rejecting either", () => {
    expect(failed().list(1700, [CALLER]).judge("RCC-ADDPARTY-5").misses).toEqual(["not listed"]);
    const rejected = invited(null)
      .act(1500, "disconnect", "-3")
      .frame(1550, [lost(rung, "causeNormal"), lost(CALLER, "causeBusy")])
      .list(1700, [lost(CALLER, "causeBusy"), CALLEE]);
    expect(rejected.judge("RCC-ADDPARTY-5").misses).toEqual(["dropped"]);
  });

  test("may end with a call that somebody ended, unless it is known to fail", () => {
    const hungUp = invited(null)
      .frame(1600, [lost(rung, "causeCallCancelled"), lost(CALLER, "causeNormal"), lost(CALLEE, "causeNormal")])
      .list(1700, []);

    expect(hungUp.judge("RCC-ADDPARTY-5")).toEqual({ hits: 0, misses: [] });
  });

  test("is called off with the call", () => {
    const ended = invited()
      .act(1500, "disconnect", "-1")
      .frame(1550, [lost(rung, "causeCallCancelled"), lost(CALLER, "causeNormal"), lost(CALLEE, "causeNormal")])
      .list(1700, []);

    expect(ended.judge("RCC-ADDPARTY-5")).toEqual({ hits: 0, misses: [] });
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

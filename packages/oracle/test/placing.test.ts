import { requirement } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import type { Deviation } from "../src/evidence/deviation.ts";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { judgeTrace } from "../src/judge.ts";
import { CALLEE, CALLER, TraceBuilder, changed } from "./trace-builder.ts";

const { talkingTime: _talkingTime, ...prompting } = changed(CALLER, "prompting", 0);

/** 101 asks for a call with this body. */
function asked(body: unknown, status: number, answer?: unknown): TraceBuilder {
  const deviation = "incomplete-payload";
  const parameters = { extensionId: "101" };
  return TraceBuilder.monitoring()
    .list(50, [])
    .exchange(100, "placeCall", { parameters, body, status, answer, deviation });
}

function toItself(): TraceBuilder {
  return TraceBuilder.monitoring().place(100, prompting, 200, "101").act(110, "answer", "-1");
}

function read(answer: unknown, status = 200): TraceBuilder {
  return TraceBuilder.monitoring([CALLER]).exchange(100, "getCallLine", {
    parameters: { lineId: "-1" },
    answer,
    status,
  });
}

function invited(status: number): TraceBuilder {
  return TraceBuilder.monitoring([CALLER]).act(100, "addParty", "-1", status);
}

describe("RCC-CALL-5 and -6: a call needs a destination", () => {
  test("refused with 400 and without a line it is fulfilled", () => {
    const trace = asked({}, 400).list(200, []);

    expect(trace.judge("RCC-CALL-5")).toEqual({ hits: 1, misses: [] });
    expect(trace.judge("RCC-CALL-6")).toEqual({ hits: 1, misses: [] });
  });

  test("accepted, or refused with a line all the same, it is not", () => {
    expect(asked({ destination: "" }, 200, prompting).judge("RCC-CALL-5").misses).toEqual(["accepted"]);
    expect(asked({}, 400).list(200, [prompting]).judge("RCC-CALL-5").misses).toEqual(["line -1 prompting"]);
    expect(asked({}, 404).judge("RCC-CALL-6").misses).toEqual(["status 404"]);
  });
});

describe("RCC-CALL-7, -8 and -9: no line of a call that cannot be", () => {
  const deviation = "unroutable-destination";
  const parameters = { extensionId: "101" };
  const lost = { ...changed(CALLER, "dropped", 20), stateCause: "causeDestNotObtainable" };
  const nowhere = (): TraceBuilder =>
    TraceBuilder.monitoring()
      .exchange(100, "placeCall", { parameters, body: { destination: "999" }, answer: prompting, deviation })
      .act(110, "answer", "-1");

  test("a line that is dropped with a cause fulfils both", () => {
    const trace = nowhere().frame(150, [lost]).list(1300, []);

    expect(trace.judge("RCC-CALL-7")).toEqual({ hits: 1, misses: [] });
    expect(trace.judge("RCC-CALL-8")).toEqual({ hits: 1, misses: [] });
  });

  test("one that remains, or tells nothing, does not", () => {
    const trace = nowhere().frame(150, [{ ...lost, stateCause: "causeNormal" }]);

    expect(
      nowhere()
        .list(1300, [changed(CALLER, "alerting", 20)])
        .judge("RCC-CALL-7").misses,
    ).toEqual(["line -1 alerting"]);
    expect(trace.judge("RCC-CALL-8").misses).toEqual(["causeNormal"]);
  });

  test("one that somebody ended has not ended by itself", () => {
    const trace = nowhere()
      .list(1300, [changed(CALLER, "alerting", 20)])
      .act(1400, "disconnect", "-1")
      .list(1500, []);

    expect(trace.judge("RCC-CALL-7").misses).toEqual(["line -1 alerting"]);
  });

  test("a call to oneself leaves none either", () => {
    expect(toItself().list(1300, []).judge("RCC-CALL-9")).toEqual({ hits: 1, misses: [] });
    expect(
      toItself()
        .list(1300, [changed(CALLER, "alerting", 20)])
        .judge("RCC-CALL-9").misses,
    ).toHaveLength(1);
  });
});

/** The line of 101, dropped as soon as it was made. */
function failed(stateCause: string): typeof prompting {
  return { ...prompting, state: "dropped", stateCause, actions: [] };
}

function fails(deviation: Deviation | null, destination: string, answer = failed("causeBusy")): TraceBuilder {
  const parameters = { extensionId: "101" };
  return TraceBuilder.monitoring()
    .list(50, [])
    .exchange(100, "placeCall", { parameters, body: { destination }, answer, deviation })
    .frame(150, [answer])
    .list(1300, []);
}

describe("RCC-CALL-1 and -20: a call that can only fail may have failed in the answer", () => {
  const DOOMED = [
    ["unroutable-destination", "999"],
    ["busy-destination", "102"],
    ["unreachable-destination", "102"],
    ["too-large", "9".repeat(99)],
    [null, "101"],
  ] as const;

  test.each(DOOMED)("%s", (deviation, destination) => {
    const trace = fails(deviation, destination, failed("causeDestNotObtainable"));
    const missed = [...judgeTrace([trace.recording()]).judgements.values()].filter(
      ({ requirement: id, misses }) => misses.length > 0 && requirement(id).keyword !== "OBSERVE",
    );

    expect(trace.judge("RCC-CALL-1")).toEqual({ hits: 1, misses: [] });
    expect(trace.judge("RCC-CALL-20")).toEqual({ hits: 0, misses: [] });
    expect(missed.map(({ requirement: id }) => id)).toEqual([]);
  });

  test("any other may not, and one that fails is outgoing and of its extension all the same", () => {
    const another = { ...failed("causeBusy"), isIncoming: true };

    expect(fails(null, "102").judge("RCC-CALL-1").misses).toEqual(["state dropped"]);
    expect(fails(null, "102").judge("RCC-CALL-20").misses).toEqual(["dropped with no actions"]);
    expect(fails("busy-destination", "102", another).judge("RCC-CALL-1").misses).toEqual(["isIncoming true"]);
  });
});

describe("RCC-CALL-9: no further line of somebody who is there", () => {
  const deviation = "present-destination";
  const ringing = { ...changed(CALLEE, "ringing", 120), lineId: "-3", restUri: "v1/rcc/CallLine/-3" };
  const { displayedNumber: _displayedNumber, ...nameless } = ringing;
  const names = (
    status: number,
    { operation = "addParty", destination = "102" }: { operation?: "addParty" | "redirect"; destination?: string } = {},
  ): TraceBuilder =>
    TraceBuilder.monitoring()
      .place(20, CALLER)
      .frame(30, [CALLER, CALLEE])
      .list(50, [CALLER, CALLEE])
      .exchange(100, operation, {
        parameters: { lineId: "-1" },
        body: { destination },
        status,
        deviation,
        answer: undefined,
      });

  test("refused, or taken and soon over, it is fulfilled", () => {
    const taken = names(204).list(110, [CALLER, CALLEE]).list(150, [CALLER, CALLEE, nameless]);

    expect(names(422).list(110, [CALLER, CALLEE]).judge("RCC-CALL-9")).toEqual({ hits: 1, misses: [] });
    expect(taken.list(1300, [CALLER, CALLEE]).judge("RCC-CALL-9")).toEqual({ hits: 1, misses: [] });
  });

  test.each([
    ["addParty", 204, nameless],
    ["addParty", 204, ringing],
    ["redirect", 204, nameless],
    ["addParty", 422, nameless],
  ] as const)(
    "a line that rings on after %s, answered %i, is missed, however late it came up",
    (operation, status, line) => {
      const trace = names(status, { operation })
        .list(110, [CALLER, CALLEE, ...(status === 422 ? [line] : [])])
        .list(1300, [CALLER, CALLEE, line])
        .act(1400, "disconnect", "-3")
        .list(1500, [CALLER, CALLEE]);

      expect(trace.judge("RCC-CALL-9")).toEqual({ hits: 0, misses: ["line -3 ringing"] });
    },
  );

  test("before the bound, and of what somebody ended, nothing is said", () => {
    const early = names(204).list(150, [CALLER, CALLEE, nameless]);
    const ended = names(204).list(150, [CALLER, CALLEE, nameless]).act(200, "disconnect", "-3").list(1300, [CALLER]);

    for (const trace of [early, ended]) expect(trace.judge("RCC-CALL-9")).toEqual({ hits: 0, misses: [] });
  });

  test("a call of somebody else, and one who called themselves back, are none", () => {
    const others = { ...ringing, displayedNumber: "109" };
    const recalled = { ...changed(CALLER, "ringing", 120), lineId: "-3", isIncoming: true };

    expect(names(204).list(1300, [CALLER, CALLEE, others]).judge("RCC-CALL-9").misses).toEqual([]);
    expect(
      names(204, { operation: "redirect", destination: "101" }).list(1300, [CALLEE, recalled]).judge("RCC-CALL-9")
        .misses,
    ).toEqual([]);
  });

  test("the next line of the destination belongs to whoever invites it next", () => {
    const { web, exchanges } = indexEvidence(
      names(204)
        .list(1300, [CALLER, CALLEE])
        .exchange(1400, "addParty", {
          parameters: { lineId: "-1" },
          body: { destination: "102" },
          status: 204,
          answer: undefined,
        })
        .list(1500, [CALLER, CALLEE, ringing])
        .recording(),
    );
    const [named, invites] = exchanges.filter(({ operation }) => operation === "addParty");

    expect([named, invites].map((one) => (one === undefined ? "none" : web.invitedBy(one)))).toEqual([undefined, "-3"]);
  });
});

describe("RCC-CALL-10: blanks around a destination", () => {
  test("are passed over, or the call is refused", () => {
    const callee = { ...changed(CALLER, "ringing", 1), lineId: "-2", restUri: "v1/rcc/CallLine/-2" };
    const ringing = { ...callee, extension: "v1/rcc/Extension/102", isIncoming: true, displayedNumber: "101" };
    const placed = TraceBuilder.monitoring().place(100, prompting, 200, " 102 ").frame(150, [ringing]);

    expect(placed.judge("RCC-CALL-10")).toEqual({ hits: 1, misses: [] });
    expect(TraceBuilder.monitoring().place(100, undefined, 422, " 102 ").judge("RCC-CALL-10").misses).toEqual([
      "status 422",
    ]);
  });
});

describe("what is left of a line", () => {
  test("RCC-LINE-26: a dropped line has left the list after a minute", () => {
    const dropped = changed(CALLER, "dropped", 20);
    const trace = (): TraceBuilder => TraceBuilder.monitoring().frame(100, [dropped]);

    expect(trace().list(5000, []).judge("RCC-LINE-26")).toEqual({ hits: 1, misses: [] });
    expect(trace().list(61_000, [dropped]).judge("RCC-LINE-26").misses).toEqual(["listed"]);
  });

  test("RCC-LINE-31: a line is read as it is listed", () => {
    expect(read(CALLER).judge("RCC-LINE-31")).toEqual({ hits: 1, misses: [] });
    expect(read({ ...CALLER, displayedNumber: "103" }).judge("RCC-LINE-31").misses).toEqual([
      "another displayedNumber",
    ]);
    expect(read(undefined, 405).judge("RCC-LINE-31").misses).toEqual(["status 405"]);
  });

  test("RCC-ADDPARTY-6: addParty is answered with 204 and nothing else", () => {
    expect(invited(204).judge("RCC-ADDPARTY-6")).toEqual({ hits: 1, misses: [] });
    expect(invited(200).judge("RCC-ADDPARTY-6").misses).toEqual(["200 with no body"]);
  });
});

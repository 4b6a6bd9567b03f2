import type { CallLine, OperationId } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import type { Deviation } from "../src/evidence/deviation.ts";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

const rings = changed(line("-5", "103", "101", true), "ringing", 5000);

// Once a false pass: only the own line was looked at, and only while it was listed.
describe("RCC-ACTION-3: what a refused action does to others, or to a line that has left the list", () => {
  const sibling = changed(line("-3", "101", "103", false), "held", 500);
  const waiting = line("-4", "103", "101", true);
  const isPeerHeld = changed(CALLEE, "held", 5005);

  test("an own line that talked, or was held, and is gone is a miss", () => {
    expect(refused([CALLER, CALLEE], []).misses).toEqual(["line -1, talking, is listed no more"]);
    expect(refused([changed(CALLER, "held", 10), CALLEE], [CALLEE], "hold").misses).toEqual([
      "line -1, held, is listed no more",
    ]);
  });

  test("a peer that is gone, held or otherwise changed is a miss", () => {
    expect(refused([CALLER, CALLEE], [CALLER]).misses).toEqual(["line -2, talking, is listed no more"]);
    expect(refused([CALLER, CALLEE], [CALLER, isPeerHeld]).misses).toEqual(["line -2: talking became held"]);
    expect(refused([CALLER, CALLEE], [CALLER, { ...CALLEE, displayedNumber: "199" }]).misses).toEqual([
      "line -2: its displayedNumber has changed",
    ]);
    // Filled in just then (C-47).
    expect(refused([CALLER, CALLEE], [CALLER, { ...CALLEE, displayedLabel: "Alice" }]).misses).toEqual([]);
  });

  test("a line beside the own one, or whoever is behind it, that is gone is a miss", () => {
    const beside = (after: readonly CallLine[]): Judged =>
      quietly([CALLER, CALLEE])
        .place(4000, changed(sibling, "prompting", 4000), 200, "103")
        .list(4100, [CALLER, CALLEE, sibling, waiting])
        .list(6000, [CALLER, CALLEE, sibling, waiting])
        .act(6100, "unhold", "-1", 409, "unlisted-action")
        .list(6110, after)
        .judge("RCC-ACTION-3");

    expect(beside([CALLER, CALLEE, sibling, waiting])).toEqual({ hits: 1, misses: [] });
    expect(beside([CALLER, CALLEE, waiting]).misses).toEqual(["line -3, held, is listed no more"]);
    expect(beside([CALLER, CALLEE, sibling]).misses).toEqual(["line -4, talking, is listed no more"]);
  });

  test("in a row of refusals it is told once", () => {
    const trace = quietly([CALLER, CALLEE])
      .act(5000, "sendDtmfs", "-1", 400, "broken-json")
      .act(5001, "sendDtmfs", "-1", 409, "missing-member")
      .list(5010, []);

    expect(trace.judge("RCC-ACTION-3").misses).toHaveLength(1);
  });

  test("nothing is judged when the last list lacked the line already, and of one that still rings", () => {
    const gone = quietly([CALLER, CALLEE]).list(4900, [CALLEE]).act(5000, "unhold", "-1", 409).list(5010, []);
    const ringing = [changed(CALLER, "alerting", 10), changed(CALLEE, "ringing", 10)];

    expect(gone.judge("RCC-ACTION-3").misses).toEqual([]);
    expect(refused(ringing, []).misses).toEqual([]);
    expect(refused([CALLER, changed(CALLEE, "ringing", 10)], []).misses).toEqual([]);
  });

  test("nothing is judged of a call with somebody whom the API does not show", () => {
    expect(refused([CALLER], []).misses).toEqual([]);
  });

  test("nothing is judged when anybody asked for anything meanwhile, or something of it may still be to come", () => {
    const meanwhile = quietly([CALLER, CALLEE]).act(4999, "disconnect", "-9").act(5000, "unhold", "-1", 409);
    const unanswered = quietly([CALLER, CALLEE]).act(4999, "disconnect", "-2", 503).act(5000, "unhold", "-1", 409);
    const before = quietly([CALLER, CALLEE])
      .act(4800, "disconnect", "-2")
      .list(4900, [CALLER, CALLEE])
      .act(5000, "unhold", "-1", 409);
    const notYet = quietly([CALLER, CALLEE])
      .act(4800, "hold", "-2")
      .list(4900, [CALLER, CALLEE])
      .act(5000, "unhold", "-1", 409);

    expect(
      [meanwhile, unanswered, before, notYet].map(
        (trace) => trace.list(5010, [CALLER, isPeerHeld]).judge("RCC-ACTION-3").misses,
      ),
    ).toEqual([[], [], [], []]);
  });

  test("what was asked for just before and is done already is no excuse for another state, but for all else", () => {
    const held = changed(CALLEE, "held", 4800);
    const after = (peer: CallLine): Judged =>
      quietly([CALLER, CALLEE])
        .act(4800, "hold", "-2")
        .list(4900, [CALLER, held])
        .act(5000, "unhold", "-1", 409)
        .list(5010, [CALLER, peer])
        .judge("RCC-ACTION-3");

    expect(after(CALLEE).misses).toEqual(["line -2: held became talking"]);
    expect(after({ ...held, displayedLabel: "Changed" })).toEqual({ hits: 1, misses: [] });
  });

  test("nothing is judged by the list of another case", () => {
    const trace = quietly([CALLER, CALLEE])
      .event({ type: "case", atMs: 4950, caseId: "one", title: "one", phase: "start", requirements: [] })
      .act(5000, "unhold", "-1", 409)
      .event({ type: "case", atMs: 5005, caseId: "one", title: "one", phase: "end", requirements: [] })
      .list(5010, []);

    expect(trace.judge("RCC-ACTION-3").misses).toEqual([]);
  });
});

describe("RCC-ACTION-3: whom a refused action was to call", () => {
  test("a line of theirs that is new and shows who asked, or the far party, is a miss", () => {
    expect(asks(rings).misses).toEqual(["line -5 is new, ringing"]);
    expect(asks({ ...rings, displayedNumber: "102" }, "redirect").misses).toEqual(["line -5 is new, ringing"]);
  });

  test("one that shows somebody else, is of somebody else, or called somebody, is none", () => {
    const others = [
      { ...rings, displayedNumber: "104" },
      { ...rings, displayedNumber: "" },
      { ...rings, extension: "v1/rcc/Extension/104" },
      { ...rings, isIncoming: false },
    ];

    expect(others.map((other) => asks(other))).toEqual(others.map(() => ({ hits: 1, misses: [] })));
  });

  test("nor one that was there before, or whose call was asked for before", () => {
    const there = asks(rings, "addParty", (trace) => trace.frame(4950, [rings]));
    const called = asks(rings, "addParty", (trace) =>
      trace.place(4800, line("-4", "101", "103", false), 200, "103").list(4900, [CALLER, CALLEE]),
    );

    expect([there, called].map(({ misses }) => misses)).toEqual([[], []]);
  });

  test("nor where somebody was to be called who is there already (D-17)", () => {
    expect(asks(rings, "addParty", undefined, "present-destination").misses).toEqual([]);
  });
});

interface Judged {
  readonly hits: number;
  readonly misses: readonly string[];
}

/** 101 called 102 long ago, and the lines are as they are. */
function quietly(lines: readonly CallLine[]): TraceBuilder {
  return TraceBuilder.monitoring([], ["101", "102", "103", "104"])
    .place(1000, changed(CALLER, "prompting", 0))
    .list(1500, lines)
    .list(4000, lines);
}

/** 101 is refused something in quiet, and then the lines are read. */
function refused(before: readonly CallLine[], after: readonly CallLine[], action: OperationId = "unhold"): Judged {
  return quietly(before).act(5000, action, "-1", 409, "unlisted-action").list(5010, after).judge("RCC-ACTION-3");
}

/** 101 is refused to call 103, and then a further line is there. */
function asks(
  newcomer: CallLine,
  action: "addParty" | "redirect" = "addParty",
  before: (trace: TraceBuilder) => TraceBuilder = (trace) => trace,
  deviation: Deviation = "unlisted-action",
): Judged {
  return before(quietly([CALLER, CALLEE]))
    .exchange(5000, action, {
      parameters: { lineId: "-1" },
      body: { destination: "103" },
      answer: undefined,
      status: 409,
      deviation,
    })
    .list(5010, [CALLER, CALLEE, newcomer])
    .judge("RCC-ACTION-3");
}

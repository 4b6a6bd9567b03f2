import { describe, expect, test } from "vitest";
import { coverageOf } from "../src/coverage.ts";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { pairsIn } from "../src/pair-coverage.ts";
import {
  failed,
  inTalk,
  invited,
  lost,
  prompting,
  redirected,
  rung,
  sentOn,
  sentOnTwice,
  unanswered,
} from "./device-traces.ts";
import { CALLEE, CALLER, changed } from "./trace-builder.ts";
import type { TraceBuilder } from "./trace-builder.ts";

function transitionsOf(trace: TraceBuilder): ReadonlySet<string> {
  return coverageOf(indexEvidence(trace.recording())).transitions;
}

function pairsOf(trace: TraceBuilder): ReadonlySet<string> {
  return pairsIn(indexEvidence(trace.recording()));
}

/** 101 talks to somebody outside, who was invited beside 102, which left; then 103 is invited, and does this. */
function invitedThen(action: "answer" | "disconnect"): TraceBuilder {
  return inTalk(["101", "102", "103"])
    .asks(1000, "addParty", "-1", "+33199009001", "outside-destination")
    .act(1300, "leave", "-2")
    .list(1400, [CALLER])
    .asks(1500, "addParty", "-1", "103")
    .frame(1550, [rung])
    .list(1600, [CALLER, rung])
    .act(1700, action, "-3")
    .list(1900, [CALLER]);
}

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

  test("or that the invitation was sent on to", () => {
    expect(sentOn().list(1700, [CALLER, CALLEE]).judge("RCC-ADDPARTY-5")).toEqual({ hits: 2, misses: [] });
    expect(sentOn().list(1700, [CALLEE]).judge("RCC-ADDPARTY-5").misses).toEqual(["not listed"]);
    expect(sentOnTwice().list(2200, [CALLEE]).judge("RCC-ADDPARTY-5").misses).toEqual(["not listed"]);
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

describe("what telephones do by themselves", () => {
  test("is a pair with the request that made the line", () => {
    expect(pairsOf(unanswered().frame(900, [lost(prompting, "causeCallNotAnswered")]))).toContain("T1 prompting T3");
    expect(pairsOf(failed())).toContain("T17 ringing T18f");
    expect(pairsOf(sentOn())).toContain("T10 ringing T18f");
    expect(coverageOf(indexEvidence(failed().recording())).transitions).toContain("T18f");
  });

  test("is not what the harness asked for, nor what nothing was seen of", () => {
    const hungUp = unanswered()
      .act(800, "disconnect", "-1")
      .frame(900, [lost(prompting, "causeNormal")]);

    expect(pairsOf(hungUp)).not.toContain("T1 prompting T3");
    expect(pairsOf(unanswered())).not.toContain("T1 prompting T3");
    expect(pairsOf(invited())).not.toContain("T17 ringing T18f");
    expect(pairsOf(redirected())).not.toContain("T10 ringing T18f");
  });

  test("is not what came otherwise, or for another reason", () => {
    const talked = invited()
      .frame(1300, [changed(rung, "talking", 1250)])
      .frame(1600, [lost(rung, "causeNormal")]);
    const calledOff = invited().frame(1600, [lost(rung, "causeCallCancelled")]);
    const answered = unanswered()
      .frame(300, [changed(prompting, "alerting", 250)])
      .frame(900, [lost(prompting, "causeCallNotAnswered")]);
    const broken = unanswered().frame(900, [lost(prompting, "causeResourcesNotAvailable")]);

    for (const trace of [talked, calledOff]) expect(pairsOf(trace)).not.toContain("T17 ringing T18f");
    for (const trace of [answered, broken]) expect(pairsOf(trace)).not.toContain("T1 prompting T3");
  });

  test("a party whom the API does not show may be the one that a line goes on talking to", () => {
    expect(transitionsOf(invitedThen("disconnect"))).not.toContain("T6");
    // With a party that is not shown it was T18, and no T8.
    expect(transitionsOf(invitedThen("answer"))).not.toContain("T8");
  });
});

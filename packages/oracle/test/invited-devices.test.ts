import { describe, expect, test } from "vitest";
import { coverageOf } from "../src/coverage.ts";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { pairsIn } from "../src/pair-coverage.ts";
import { failed, invited, lost, prompting, redirected, rung, sentOn, unanswered } from "./device-traces.ts";
import { CALLEE, CALLER } from "./trace-builder.ts";
import type { TraceBuilder } from "./trace-builder.ts";

function pairsOf(trace: TraceBuilder): ReadonlySet<string> {
  return pairsIn(indexEvidence(trace.recording()));
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
});

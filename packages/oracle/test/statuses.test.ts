import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder } from "./trace-builder.ts";

/** What is missed when the last of an otherwise clean recording is an action with this answer. */
function missesOf(action: "hold" | "redirect", status: number, deviation: "unlisted-action" | null = null): string[] {
  const clean = TraceBuilder.monitoring([CALLER, CALLEE]);
  return [...clean.act(100, action, "-1", status, deviation).judge("RCC-HTTP-2").misses];
}

describe("RCC-HTTP-2: a well-formed request is answered with a status of its operation", () => {
  test.each([204, 302, 401, 404, 409, 429])("the documented %i", (status) => {
    expect(missesOf("hold", status)).toEqual([]);
  });

  test.each([200, 202, 307, 308, 403, 410, 422])("the tolerated %i (C-19, C-21, C-54)", (status) => {
    expect(missesOf("hold", status)).toEqual([]);
  });

  test.each([201, 206, 418])("%i is neither, and a miss", (status) => {
    expect(missesOf("hold", status)).toEqual([`status ${status}`]);
  });

  test.each([406, 413, 415])("%i answers requests that depart from the contract, so here it is a miss", (status) => {
    expect(missesOf("redirect", status)).toEqual([`status ${status}`]);
  });

  test("what a departure is answered with is not judged here", () => {
    expect(missesOf("redirect", 418, "unlisted-action")).toEqual([]);
  });
});

/** Requests that came to nothing, and one afterwards that was answered, or none. */
function unanswered(failures: readonly string[], isAnsweredAfterwards = true): readonly string[] {
  const trace = TraceBuilder.monitoring([CALLER, CALLEE]);
  for (const [index, failure] of failures.entries()) {
    trace.event({
      type: "exchange",
      sentAtMs: 100 + 20 * index,
      atMs: 110 + 20 * index,
      session: "s1",
      operation: "listCallLines",
      deviation: null,
      method: "GET",
      path: "/restletrouter/v1/rcc/CallLine",
      requestHeaders: {},
      status: null,
      responseHeaders: {},
      responseText: "",
      failure,
    });
  }
  return (isAnsweredAfterwards ? trace.list(500, []) : trace).judge("RCC-HTTP-2").misses;
}

describe("RCC-HTTP-2: a well-formed request is answered at all", () => {
  test("one that was waited for in vain is a miss", () => {
    expect(unanswered(["The operation was aborted"])).toEqual(["none in 10 ms: The operation was aborted"]);
  });

  test("a connection that breaks off is a miss when it does so again", () => {
    expect(unanswered(["socket hang up"])).toEqual([]);
    expect(unanswered(["socket hang up", "read ECONNRESET"])).toHaveLength(2);
  });

  test("a target that is gone, or was never there, answers nobody", () => {
    expect(unanswered(["The operation was aborted"], false)).toEqual([]);
    expect(unanswered(["connect ECONNREFUSED 127.0.0.1:1", "connect ECONNREFUSED 127.0.0.1:1"])).toEqual([]);
  });
});

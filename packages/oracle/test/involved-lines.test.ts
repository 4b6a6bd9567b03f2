import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed } from "./trace-builder.ts";

const PAYLOAD = { line: "v1/rcc/CallLine/-1" };
const JOINING = [...(CALLER.actions ?? []), "transfer", "merge"];

/** 101 has -1 (with -2 as its peer) and a second line, -3. */
const SECOND = { ...CALLER, restUri: "v1/rcc/CallLine/-3", lineId: "-3", displayedNumber: "199" };
const JOINABLE = { ...SECOND, actions: JOINING };

function talking(): TraceBuilder {
  return TraceBuilder.monitoring()
    .place(10, changed(CALLER, "prompting", 0))
    .act(12, "answer", "-1")
    .frame(20, [changed(CALLEE, "ringing", 1)])
    .act(30, "answer", "-2")
    .frame(40, [changed(CALLER, "talking", 10), changed(CALLEE, "talking", 10), SECOND]);
}

function join(trace: TraceBuilder, atMs: number, status = 204): TraceBuilder {
  const answer = undefined;
  return trace.exchange(atMs, "transfer", { parameters: { lineId: "-3" }, body: PAYLOAD, answer, status });
}

describe("the effect of an action on a line", () => {
  test("is not looked for after the line was joined with another", () => {
    const trace = join(talking().act(2000, "hold", "-1"), 2010).list(3500, [changed(CALLER, "talking", 10), CALLEE]);

    expect(trace.judge("RCC-HOLD-1")).toEqual({ hits: 0, misses: [] });
  });

  test("is not looked for after its peer was joined with another", () => {
    const trace = join(talking().act(2000, "hold", "-2"), 2010).list(3500, [CALLER, changed(CALLEE, "talking", 10)]);

    expect(trace.judge("RCC-HOLD-1")).toEqual({ hits: 0, misses: [] });
  });
});

describe("the snapshot of a line that is joined with another", () => {
  test("may be older than the hold that made the other one joinable", () => {
    const trace = join(talking().act(2000, "hold", "-1"), 2010);

    expect(trace.judge("RCC-ACTION-2")).toEqual({ hits: 0, misses: [] });
  });

  test("is up to date once it lists what the hold has brought about", () => {
    const held = talking().act(2000, "hold", "-1").frame(2005, [JOINABLE]);

    expect(join(held, 2010, 409).judge("RCC-ACTION-1").misses).toEqual(["status 409"]);
  });

  test("may be older than the end of the other line's call", () => {
    const ended = talking().frame(50, [JOINABLE]).act(2000, "disconnect", "-2");

    expect(join(ended, 2010, 409).judge("RCC-ACTION-1").misses).toEqual([]);
  });

  test("is up to date where nothing has happened to either for long", () => {
    const held = talking().frame(50, [JOINABLE]);

    expect(join(held, 2010, 409).judge("RCC-ACTION-1").misses).toEqual(["status 409"]);
    expect(join(talking(), 2010).judge("RCC-ACTION-2").misses).toEqual(["status 204"]);
  });

  test("tells nothing where the other line was just changing by itself", () => {
    const trace = join(talking().frame(50, [JOINABLE]), 2010, 409).frame(2100, [changed(CALLER, "dropped", 2000)]);

    expect(trace.judge("RCC-ACTION-1").misses).toEqual([]);
  });
});

describe("an action on a line that has been joined with another", () => {
  test("is judged once the line is seen to be gone", () => {
    const seen = join(talking().frame(50, [JOINABLE]), 2000).frame(2050, [changed(CALLER, "dropped", 2000)]);

    expect(seen.act(2060, "hold", "-1").judge("RCC-ERROR-11").misses).toEqual(["status 204"]);
  });

  test("is judged once the line is seen in a conference", () => {
    const merged = talking()
      .frame(50, [JOINABLE])
      .exchange(2000, "merge", { parameters: { lineId: "-3" }, body: PAYLOAD, answer: undefined, status: 204 })
      .frame(2050, [{ ...SECOND, conference: true, actions: ["hold"] }]);

    expect(merged.act(2060, "hold", "-3", 409).judge("RCC-ACTION-1").misses).toEqual(["status 409"]);
  });

  test("is not judged before", () => {
    const unseen = join(talking().frame(50, [JOINABLE]), 2000);

    expect(unseen.act(2060, "hold", "-1", 409).judge("RCC-ACTION-1").misses).toEqual([]);
  });
});

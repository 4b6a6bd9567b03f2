import { expect, test } from "vitest";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { TraceBuilder, changed, line } from "./trace-builder.ts";

const { talkingTime: _first, ...prompting } = changed(line("-1", "101", "102", false), "prompting", 0);
const { talkingTime: _second, ...again } = changed(line("-3", "101", "102", false), "prompting", 400);
const { talkingTime: _rung, ...ringing } = changed(line("-4", "102", "101", true), "ringing", 500);

/** What 101's two calls to 102 are taken for, of which the called line of the first one is never seen. */
function calleesOf(ended: (trace: TraceBuilder) => TraceBuilder): (string | undefined)[] {
  const trace = ended(TraceBuilder.monitoring().place(100, prompting).act(110, "answer", "-1"))
    .place(400, again)
    .act(410, "answer", "-3")
    .frame(550, [ringing]);
  return indexEvidence(trace.recording()).calls.map(({ calleeLineId }) => calleeLineId);
}

test.each<[string, (trace: TraceBuilder) => TraceBuilder]>([
  ["its snapshot", (trace) => trace.frame(200, [changed(prompting, "dropped", 150)])],
  ["a disconnect that was accepted", (trace) => trace.act(200, "disconnect", "-1")],
  ["a leave that was accepted", (trace) => trace.act(200, "leave", "-1")],
  ["a list without it", (trace) => trace.list(200, [])],
])("a call that is over by %s is not given the next one's called line", (_, ended) => {
  expect(calleesOf(ended)).toEqual([undefined, "-4"]);
});

test("one that is not over is the first to be given one", () => {
  expect(calleesOf((trace) => trace)).toEqual(["-4", undefined]);
  expect(calleesOf((trace) => trace.act(200, "disconnect", "-1", 409))).toEqual(["-4", undefined]);
});

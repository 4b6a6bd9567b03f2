import type { CallLine } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { indexEvidence } from "../src/evidence/evidence.ts";
import { START_MS, TraceBuilder, changed, line } from "./trace-builder.ts";

const { talkingTime: _first, ...prompting } = changed(line("-1", "101", "102", false), "prompting", 0);
const { talkingTime: _second, ...again } = changed(line("-3", "101", "102", false), "prompting", 400);
const { talkingTime: _rung, ...ringing } = changed(line("-4", "102", "101", true), "ringing", 500);

function madeAt(one: CallLine, ms: number): CallLine {
  return { ...one, creationTime: String(START_MS + ms) };
}

/** What 101's two calls to 102 are taken for, of which the called line of the first one is never seen. */
function calleesOf(ended: (trace: TraceBuilder) => TraceBuilder): (string | undefined)[] {
  const trace = ended(TraceBuilder.monitoring().place(100, prompting).act(110, "answer", "-1"))
    .place(400, madeAt(again, 400))
    .act(410, "answer", "-3")
    .frame(550, [madeAt(ringing, 410)]);
  return indexEvidence(trace.recording()).calls.map(({ calleeLineId }) => calleeLineId);
}

test.each<[string, (trace: TraceBuilder) => TraceBuilder]>([
  ["its snapshot", (trace) => trace.frame(200, [changed(prompting, "dropped", 150)])],
  ["its snapshot, long ago", (trace) => trace.frame(120, [changed(prompting, "dropped", 115)])],
  ["a disconnect that was accepted", (trace) => trace.act(200, "disconnect", "-1")],
  ["a leave that was accepted", (trace) => trace.act(200, "leave", "-1")],
  ["a list without it", (trace) => trace.list(200, [])],
])("a call that is over by %s is not given the next one's called line", (_, ended) => {
  expect(calleesOf(ended)).toEqual([undefined, "-4"]);
});

// Once a false alarm: what the answered invitation did was taken for the deed of a refused action beside it.
test.each<[string, (trace: TraceBuilder) => TraceBuilder]>([
  ["its snapshot", (trace) => trace.frame(200, [changed(prompting, "dropped", 150)])],
  ["a disconnect that was accepted", (trace) => trace.act(200, "disconnect", "-1")],
])("a call that is over by %s is not given the line of who is invited next", (_, ended) => {
  const talking = line("-5", "101", "103", false);
  const trace = ended(TraceBuilder.monitoring([], ["101", "102", "103"]).place(100, prompting))
    .frame(300, [talking])
    .asks(350, "addParty", "-5", "102")
    .frame(450, [ringing]);
  const { calls, web } = indexEvidence(trace.recording());

  expect(calls.map(({ calleeLineId }) => calleeLineId)).toEqual([undefined]);
  expect(web.othersOf("-5")).toEqual(new Set(["-4"]));
});

test("two quick calls whose lines come in one frame keep theirs, whatever was asked of the first", () => {
  const [second, third] = [madeAt(again, 150), madeAt({ ...ringing, lineId: "-2" }, 10)];
  const trace = TraceBuilder.monitoring()
    .place(100, prompting)
    .act(110, "answer", "-1")
    .act(130, "disconnect", "-1")
    .place(150, second)
    .act(160, "answer", "-3")
    .frame(200, [changed(prompting, "dropped", 130), changed(third, "dropped", 130), second, madeAt(ringing, 160)]);

  expect(indexEvidence(trace.recording()).calls.map(({ calleeLineId }) => calleeLineId)).toEqual(["-2", "-4"]);
});

test("and where the first one's comes later than its caller's end and than the second call", () => {
  const trace = TraceBuilder.monitoring()
    .place(100, prompting)
    .act(110, "answer", "-1")
    .act(130, "disconnect", "-1")
    .frame(200, [changed(prompting, "dropped", 130)])
    .place(205, madeAt(again, 205))
    .frame(210, [changed(madeAt({ ...ringing, lineId: "-2" }, 10), "dropped", 130)])
    .act(220, "answer", "-3")
    .frame(300, [madeAt(ringing, 220)]);

  expect(indexEvidence(trace.recording()).calls.map(({ calleeLineId }) => calleeLineId)).toEqual(["-2", "-4"]);
});

test("and where the answers tell of an earlier creation than the frames", () => {
  const first = madeAt({ ...ringing, lineId: "-2" }, 10);
  const trace = TraceBuilder.monitoring()
    .place(100, madeAt(prompting, -543))
    .act(110, "answer", "-1")
    .act(130, "disconnect", "-1")
    .place(150, madeAt(again, 150 - 543))
    .act(160, "answer", "-3")
    .frame(200, [
      changed(prompting, "dropped", 130),
      changed(first, "dropped", 130),
      madeAt(again, 150),
      madeAt(ringing, 160),
    ]);

  expect(indexEvidence(trace.recording()).calls.map(({ calleeLineId }) => calleeLineId)).toEqual(["-2", "-4"]);
});

test("a list that lacks the line once does not end its call", () => {
  const trace = TraceBuilder.monitoring()
    .place(100, prompting)
    .list(110, [])
    .list(120, [prompting])
    .act(800, "answer", "-1")
    .frame(900, [ringing]);

  expect(indexEvidence(trace.recording()).calls.map(({ calleeLineId }) => calleeLineId)).toEqual(["-4"]);
});

test("a snapshot that comes long after the end was asked for is still the call's", () => {
  const trace = TraceBuilder.monitoring()
    .place(100, prompting)
    .act(110, "answer", "-1")
    .act(200, "disconnect", "-1")
    .frame(1000, [changed(prompting, "dropped", 200), changed(ringing, "dropped", 200)]);

  expect(indexEvidence(trace.recording()).calls.map(({ calleeLineId }) => calleeLineId)).toEqual(["-4"]);
});

test("one that is not over is the first to be given one", () => {
  expect(calleesOf((trace) => trace)).toEqual(["-4", undefined]);
  expect(calleesOf((trace) => trace.act(200, "disconnect", "-1", 409))).toEqual(["-4", undefined]);
});

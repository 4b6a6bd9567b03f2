import { Trouble } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { readTrace } from "../src/evidence/recording.ts";
import { judgeTrace } from "../src/judge.ts";
import { TraceBuilder } from "./trace-builder.ts";

const run = JSON.stringify(new TraceBuilder().recording().run);

test("a trace that was written and read again is judged the same", () => {
  const recording = TraceBuilder.monitoring().recording();
  const text = recording.events.map((event) => JSON.stringify(event)).join("\n");

  expect(judgeTrace(readTrace(text, "t"))).toEqual(judgeTrace([recording]));
});

test.each([
  ["an empty trace", "", "t", "no event at all"],
  ["a line that is no JSON", `${run}\nnot json`, "t:2", "not valid JSON"],
  ["an event that lacks a member", `${run}\n{"type":"frame","worker":0}`, "t:2", "must have required property"],
  ["an event of an unknown type", `${run}\n{"type":"telegram","worker":0}`, "t:2", "type"],
  [
    "an event before the run event",
    '{"type":"frame","worker":3,"seq":1,"atMs":1,"socket":"w","direction":"in","text":""}',
    "t:1",
    "a frame event",
  ],
])("%s is refused with its line", (_title, text, where, found) => {
  const refusal = refusalOf(text);

  expect(refusal.code).toBe("trace.invalid");
  expect(refusal.detail.where).toBe(where);
  expect(refusal.detail.found).toContain(found);
});

function refusalOf(text: string): Trouble {
  try {
    readTrace(text, "t");
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error("the trace was accepted");
}

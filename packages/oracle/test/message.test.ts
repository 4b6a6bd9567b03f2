import { describe, expect, test } from "vitest";
import { readMessage } from "../src/evidence/message.ts";
import { CALLER, TraceBuilder } from "./trace-builder.ts";

describe("a message is held against the schema of a frame", () => {
  test.each([
    { listenerName: "main" },
    { item: [CALLER] },
    { items: [CALLER] },
    { results: [CALLER] },
    { results: [] },
    { items: [] },
    { item: 7 },
  ])("when it names a listener or lines: %j", (message) => {
    expect(readMessage({ text: JSON.stringify(message) })).toMatchObject({ kind: "malformed" });
  });

  test("under any name of the collection", () => {
    for (const name of ["item", "items", "results"]) {
      const text = JSON.stringify({ listenerName: "main", [name]: [CALLER] });

      expect(readMessage({ text })).toMatchObject({ kind: "frame", frame: { item: [CALLER] } });
    }
  });

  test.each([
    "ping",
    "",
    "7",
    "[]",
    "null",
    '{"timeout_milliseconds":30000}',
    '{"results":7}',
    '{"items":"none"}',
    "{}",
  ])("and is none when it is %s (C-29)", (text) => {
    expect(readMessage({ text })).toEqual({ kind: "other" });
  });
});

describe("RCC-FRAME-1", () => {
  test("is missed by lines without a listener, and says that the whole message is meant", () => {
    const trace = TraceBuilder.monitoring().message(100, JSON.stringify({ results: [CALLER] }));

    expect(trace.judge("RCC-FRAME-1").misses).toEqual([
      expect.stringMatching(/^\(whole\) must have required property 'listenerName'/),
    ]);
  });

  test("is not asked of a greeting", () => {
    const trace = TraceBuilder.monitoring().message(100, '{"timeout_milliseconds":30000}');

    expect(trace.judge("RCC-FRAME-1")).toEqual({ hits: 0, misses: [] });
  });
});

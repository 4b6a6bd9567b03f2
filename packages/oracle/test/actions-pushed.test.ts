import type { CallLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { CALLER, TraceBuilder, changed } from "./trace-builder.ts";

const talking = changed(CALLER, "talking", 20);
/** Its sibling has changed, which takes actions from it and moves no time. */
const fewer: CallLine = { ...talking, actions: ["disconnect"] };

function read(...frames: readonly (readonly [number, CallLine])[]): readonly string[] {
  const begun = TraceBuilder.monitoring([CALLER]).frame(30, [talking]).list(60, [fewer]);
  return frames
    .reduce((trace, [atMs, line]) => trace.frame(atMs, [line]), begun)
    .list(2500, [])
    .judge("RCC-LINE-30").misses;
}

describe("RCC-LINE-30: actions that change are pushed", () => {
  test("not at all is a miss, as is what a line came to later", () => {
    expect(read()).toEqual([talking.actions?.toSorted().join(", ")]);
    expect(read([1500, { ...changed(fewer, "dropped", 1400), actions: [] }])).toHaveLength(1);
  });

  test("in time is none", () => {
    expect(read([150, fewer])).toEqual([]);
  });

  test("nor is what a busy process read late, or what hid them soon after by the platform's clock", () => {
    expect(read([1200, fewer])).toEqual([]);
    expect(read([1200, { ...changed(fewer, "dropped", 100), actions: [] }])).toEqual([]);
  });

  test("the old ones again, late, are a miss", () => {
    expect(read([1200, talking])).toHaveLength(1);
  });
});

import type { CallLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { judgeTrace } from "../src/judge.ts";
import { Story } from "./story.ts";
import type { TraceBuilder } from "./trace-builder.ts";

/** Two extensions call each other; how the lines that come of it are shown. */
function met(shownOf: (lines: readonly CallLine[]) => readonly CallLine[]): Story {
  return new Story().tells((trace, atMs) => {
    const placed = new Story().does("T1 a b", "T1 b a", "T2 1", "T2 2");
    const lines = [1, 2, 3, 4].map((id) => placed.line(id));
    for (const [index, [from, to]] of [
      ["101", "102"],
      ["102", "101"],
    ].entries()) {
      trace.exchange(atMs + 5 + index, "placeCall", {
        parameters: { extensionId: from ?? "" },
        body: { destination: to },
        answer: lines[index],
        sentAtMs: atMs,
      });
    }
    const shown = shownOf(lines);
    trace.frame(atMs + 50, shown).list(
      atMs + 1500,
      shown.filter(({ state }) => state !== "dropped"),
    );
  });
}

function glare(isWhole: boolean): Story {
  return met((lines) => (isWhole ? lines : lines.slice(0, 3)));
}

/** Two calls that meet; later one of the called lines is dropped, after something else. */
function torn(before: (trace: TraceBuilder, atMs: number) => unknown): Story {
  return glare(true).tells((trace, atMs) => {
    before(trace, atMs + 2000);
    const rung = new Story().does("T1 a b", "T1 b a", "T2 1", "T2 2").line(3);
    trace.frame(atMs + 2100, [{ ...rung, state: "dropped", actions: [] }]);
  });
}

/** Neither call reaches anybody, and both callers are told why. */
function failed(stateCause: string): Story {
  return met((lines) => lines.slice(0, 2).map((line) => ({ ...line, state: "dropped", actions: [], stateCause })));
}

describe("RCC-RACE-11", () => {
  test("two extensions that call each other have two calls", () => {
    expect(glare(true).judge("RCC-RACE-11")).toEqual({ hits: 1, misses: [] });
    expect(glare(false).judge("RCC-RACE-11").misses).toHaveLength(1);
  });

  // Once a false alarm: without call waiting each finds the other busy, and nobody rings (T6).
  test("who is off hook to call may be busy to others, but not lost", () => {
    const busy = judgeTrace([failed("causeBusy").trace.recording()]).judgements.get("RCC-RACE-11");

    expect(busy).toMatchObject({ hits: 0, misses: [], excuse: expect.stringContaining("off hook") });
    expect(failed("causeUserBusy").judge("RCC-RACE-11").misses).toEqual([]);
    expect(failed("causeNormal").judge("RCC-RACE-11").misses).toHaveLength(1);
  });

  test("a call that rang is ended by nobody else", () => {
    expect(torn(() => undefined).judge("RCC-RACE-11").misses).toEqual(["line -3 dropped, which nobody ended"]);
    expect(torn((trace, atMs) => trace.act(atMs, "disconnect", "-1")).judge("RCC-RACE-11").misses).toEqual([]);
  });
});

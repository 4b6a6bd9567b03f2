import { describe, expect, it } from "vitest";
import { createCoalescing, isDesign } from "../../src/coalescing/designs.ts";
import { ManualClock } from "../manual-clock.ts";

/** Two changes of a line, 10 ms apart, under timers that fire 7 ms late: `<sent at> for <due at>`, from the start. */
function deliveries(letter: string): string[] {
  if (!isDesign(letter)) throw new Error(`no design ${letter}`);
  const clock = new ManualClock(0);
  const sent: string[] = [];
  const coalescing = createCoalescing(letter, { clock, windowMs: 100 });
  const queue = coalescing.listen((_, dueMs) => sent.push(`${clock.nowMs()} for ${dueMs}`));
  clock.advance(10);
  queue.offer([{ line: 1, isLast: false, snapshot: "first" }]);
  clock.advance(10);
  queue.offer([{ line: 1, isLast: false, snapshot: "second" }]);
  clock.advance(150, 7);
  coalescing.close();
  return sent;
}

describe("whoever sends a frame is told when it was due", () => {
  it.each([
    ["A", ["107 for 100"]],
    ["A′", ["107 for 100"]],
    ["B", ["107 for 100"]],
    ["C", ["10 for 10", "117 for 110"]],
    ["C′", ["10 for 10", "117 for 110"]],
    ["D", ["117 for 110"]],
    ["E", ["127 for 120"]],
    ["F", ["10 for 10", "20 for 20"]],
    ["G", ["10 for 10"]],
  ])("under design %s: %j", (letter, sent) => {
    expect(deliveries(letter)).toEqual(sent);
  });
});

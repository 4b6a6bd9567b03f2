import { expect, test } from "vitest";
import { Story } from "./story.ts";

const TALKING = ["T1 a b", "T2 1", "T8 2"];

/** Two lines that talk, and from now on the first is pushed as it is after everything that happens. */
function repeating(): Story {
  return new Story().does(...TALKING).pushes(1, {});
}

function missesOf(story: Story): number {
  return story.judge("RCC-ACTION-4").misses.length;
}

test("RCC-ACTION-4: unchanged snapshots that come after refusals, and only then, are brought by them", () => {
  expect(missesOf(repeating().refuses("unhold", 1).refuses("unhold", 1))).toBe(2);
});

test("RCC-ACTION-4: those of the other lines of the call as well", () => {
  expect(missesOf(repeating().pushes(2, {}).refuses("unhold", 1).refuses("unhold", 1))).toBe(4);
});

test("RCC-ACTION-4: after one refusal they may be chance, however many hear of it", () => {
  expect(missesOf(repeating().refuses("unhold", 1))).toBe(0);
  expect(missesOf(repeating().pushes(1, {}).refuses("unhold", 1))).toBe(0);
});

test("RCC-ACTION-4: where unchanged snapshots come after other things as well, refusals do not bring them", () => {
  expect(missesOf(repeating().refuses("unhold", 1).refuses("unhold", 1).does("T11 2"))).toBe(0);
});

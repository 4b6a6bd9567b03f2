import { expect, test } from "vitest";
import type { Mutant } from "./mutant.ts";
import { sampleOf } from "./sample.ts";

const ALL: readonly Mutant[] = Array.from({ length: 400 }, (_, index) => ({
  number: String(index),
  id: index.toString(16).padStart(8, "0"),
  file: index < 200 ? "a.ts" : "b.ts",
  line: 1,
  mutator: "BooleanLiteral",
  original: "true",
  replacement: "false",
}));

test("the same seed gives the same ones, a larger sample begins with the smaller, and another seed gives others", () => {
  const twenty = sampleOf(ALL, 20, 1);

  expect(sampleOf(ALL, 20, 1)).toEqual(twenty);
  expect(sampleOf(ALL, 50, 1).slice(0, 20)).toEqual(twenty);
  expect(sampleOf(ALL, 20, 2)).not.toEqual(twenty);
});

test("holds none twice, and all when asked for more than there are", () => {
  expect(new Set(sampleOf(ALL, 1000, 1)).size).toBe(400);
});

test("is not what stands first", () => {
  const first = sampleOf(ALL, 100, 1).filter(({ file }) => file === "a.ts").length;

  // Of a fair half in 100: beyond these in fewer than one of a million seeds.
  expect(first).toBeGreaterThan(25);
  expect(first).toBeLessThan(75);
});

test("keeps its places when a mutant goes", () => {
  const [gone, ...rest] = sampleOf(ALL, 20, 1);

  expect(
    sampleOf(
      ALL.filter((mutant) => mutant !== gone),
      19,
      1,
    ),
  ).toEqual(rest);
});

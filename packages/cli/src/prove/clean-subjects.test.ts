import { tolerates } from "@myrcc/contracts";
import { VARIANTS } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { cleanSubjects } from "./clean-subjects.ts";
import { keyOf } from "./subject.ts";

function keys(seed: number): string[] {
  return cleanSubjects(20, seed).map((subject) => keyOf(subject, "whole"));
}

test("every variant is taken alone, every design with every named dialect", () => {
  const subjects = cleanSubjects(0, 1);

  expect(subjects.filter(({ dialects: [only] }) => VARIANTS.some((name) => name === only))).toHaveLength(
    VARIANTS.length,
  );
  for (const dialect of ["documented", "field"] as const) {
    const designs = subjects.filter(({ dialects: [only] }) => only === dialect).map(({ design }) => design);
    expect(designs.toSorted()).toEqual(["A", "A′", "B", "C", "C′", "D"]);
  }
});

test("the same seed gives the same combinations, another one others, and none twice", () => {
  expect(keys(7)).toEqual(keys(7));
  expect(keys(7)).not.toEqual(keys(8));
  expect(new Set(keys(7)).size).toBe(keys(7).length);
});

test("each is judged under a profile that tolerates all of it", () => {
  const unfit = cleanSubjects(50, 3).filter(({ dialects, profile }) =>
    dialects.some((name) => {
      if (name === "field") return profile !== "field";
      return name !== "documented" && name !== "canonical" && !tolerates(profile, name);
    }),
  );

  expect(unfit).toEqual([]);
});

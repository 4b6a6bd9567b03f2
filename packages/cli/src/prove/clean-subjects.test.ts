import { tolerates } from "@myrcc/contracts";
import { VARIANTS } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { cleanSubjects } from "./clean-subjects.ts";
import { keyOf } from "./subject.ts";

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
  const keys = (seed: number): string[] => cleanSubjects(20, seed).map((subject) => keyOf(subject, "whole"));

  expect(keys(7)).toEqual(keys(7));
  expect(keys(7)).not.toEqual(keys(8));
  expect(new Set(keys(7)).size).toBe(keys(7).length);
});

test("each is judged under a profile that tolerates all of it", () => {
  for (const { dialects, profile } of cleanSubjects(50, 3)) {
    for (const name of dialects) {
      if (name === "field") expect(profile).toBe("field");
      else if (name !== "documented" && name !== "canonical")
        expect([name, tolerates(profile, name)]).toEqual([name, true]);
    }
  }
});

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { REQUIREMENT_IDS, isRequirementId, requirement } from "../src/index.ts";

/** The register that the spec was decided from: facts, decided contradictions, transitions, invariants, races. */
const REGISTER = { "F-": 50, "C-": 60, "D-": 23, T: 24, "I-": 38, R: 13 };

const sources = new Set(REQUIREMENT_IDS.flatMap((id) => [...requirement(id).source]));

describe("the requirement registry", () => {
  test.each(Object.entries(REGISTER))("leaves none of %s1 to %i without a requirement", (prefix, last) => {
    const ids = Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

    expect(ids.filter((id) => !sources.has(id))).toEqual([]);
  });

  test("rests on nothing that the register does not hold", () => {
    const known = new Set(
      Object.entries(REGISTER).flatMap(([prefix, last]) =>
        Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`),
      ),
    );

    expect([...sources].filter((id) => !known.has(id))).toEqual([]);
  });

  test("holds 150 requirements or more, each said once", () => {
    const statements = REQUIREMENT_IDS.map((id) => requirement(id).statement);

    expect(statements.length).toBeGreaterThanOrEqual(150);
    expect(new Set(statements).size).toBe(statements.length);
  });

  test("numbers every area from 1 without a gap", () => {
    const areas = Map.groupBy(REQUIREMENT_IDS, (id) => id.split("-")[1] ?? "");
    const numbers = [...areas.values()].map((ids) => ids.map((id) => Number(id.split("-")[2])));

    for (const found of numbers) expect(found).toEqual(found.map((_, index) => index + 1));
  });

  test("says of an untested requirement why, and of no other", () => {
    const untested = REQUIREMENT_IDS.filter((id) => requirement(id).verifiedBy === "untested");

    expect(REQUIREMENT_IDS.filter((id) => requirement(id).reason !== undefined)).toEqual(untested);
    expect(untested.filter((id) => requirement(id).pending === true)).toEqual([]);
  });

  test("holds the requirements that the schema of a line leaves the states to", async () => {
    const file = fileURLToPath(new URL("../../../spec/schemas/call-line.yaml", import.meta.url));
    const named = (await readFile(file, "utf8")).match(/RCC-[A-Z]+-\d+/g) ?? [];

    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !isRequirementId(id))).toEqual([]);
  });
});

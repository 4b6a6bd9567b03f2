import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { REQUIREMENT_IDS, isChecked, isRequirementId, requirement } from "@myrcc/contracts";
import type { RequirementId } from "@myrcc/contracts";
import { RULES } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";

const checked = REQUIREMENT_IDS.filter(isChecked);

describe("registry and rules are equal both ways", () => {
  test("every checked requirement has its rule and only one, or is measured under load", () => {
    const measured = checked.filter((id) => requirement(id).verifiedBy === "load");

    const judged = [...RULES.map((rule) => rule.requirement), ...measured];

    expect(judged.toSorted()).toEqual(checked.toSorted());
  });

  test("no requirement that is pending or untested has a rule", () => {
    expect(RULES.map((rule) => rule.requirement).filter((id) => !isChecked(id))).toEqual([]);
  });
});

describe("registry and suites are equal both ways", () => {
  test("every requirement that a case names is checked", async () => {
    expect([...(await namedByCases())].filter((id) => !isChecked(id))).toEqual([]);
  });

  test("every checked requirement that takes a case is named by one", async () => {
    const named = await namedByCases();

    const owed = checked.filter((id) => requirement(id).verifiedBy === "case" && !named.has(id));

    expect(owed).toEqual([]);
  });
});

/** The requirements that the suites' clauses name; the compiler holds that they exist. */
async function namedByCases(): Promise<Set<RequirementId>> {
  const folder = join(import.meta.dirname, "../tests");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ts"));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return new Set(texts.flatMap((text) => text.match(/RCC-[A-Z]+-\d+/g) ?? []).filter(isRequirementId));
}

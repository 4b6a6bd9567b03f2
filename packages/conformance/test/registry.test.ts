import { REQUIREMENT_IDS, isChecked, requirement } from "@myrcc/contracts";
import { JUDGED_BY_MEASUREMENT, JUDGED_UNDER_LOAD, RULES } from "@myrcc/oracle";
import { beforeAll, describe, expect, test } from "vitest";
import { CASE_ID } from "../src/clause.ts";
import { listCases, type ListedCase } from "./listed-cases.ts";

const checked = REQUIREMENT_IDS.filter(isChecked);

describe("registry and rules are equal both ways", () => {
  test("every checked requirement has its rule and only one, over the trace, the load run or a measurement", () => {
    const judged = [...RULES.map((rule) => rule.requirement), ...JUDGED_UNDER_LOAD, ...JUDGED_BY_MEASUREMENT];

    expect(judged.toSorted()).toEqual(checked.toSorted());
  });

  test("what is judged under load is what the registry has verified by load", () => {
    const owed = checked.filter((id) => requirement(id).verifiedBy === "load");

    expect(JUDGED_UNDER_LOAD.toSorted()).toEqual(owed.toSorted());
  });

  test("what a measurement judges is what the registry has verified by one, and decides nothing", () => {
    const owed = checked.filter((id) => requirement(id).verifiedBy === "measurement");

    expect(JUDGED_BY_MEASUREMENT.toSorted()).toEqual(owed.toSorted());
    expect(owed.filter((id) => requirement(id).keyword !== "OBSERVE")).toEqual([]);
  });
});

describe("registry and suites are equal both ways", () => {
  let cases: readonly ListedCase[] = [];

  beforeAll(async () => {
    cases = await listCases();
  }, 120_000);

  test("every test of the suites is a case with an id of its own", () => {
    const ids = cases.flatMap(({ caseIds }) => caseIds);

    expect(cases.filter(({ caseIds }) => caseIds.length !== 1).map(({ title }) => title)).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !CASE_ID.test(id))).toEqual([]);
  });

  test("every requirement that a case names is checked", () => {
    const known = new Set<string>(checked);

    expect(cases.flatMap(({ requirements }) => requirements).filter((id) => !known.has(id))).toEqual([]);
  });

  test("every checked requirement that takes a case is named by one", () => {
    const named = new Set(cases.flatMap(({ requirements }) => requirements));

    const owed = checked.filter((id) => requirement(id).verifiedBy === "case" && !named.has(id));

    expect(owed).toEqual([]);
  });
});

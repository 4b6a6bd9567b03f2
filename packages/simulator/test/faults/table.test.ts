import { isRequirementId } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import { FAULTS, isFaultName } from "../../src/index.ts";

describe("the table of faults", () => {
  it.each(Object.entries(FAULTS))("%s names requirements that exist", (name, { sentence, caughtBy }) => {
    expect(isFaultName(name)).toBe(true);
    expect(sentence).toMatch(/^[A-Z].*\.$|^[a-z].*\.$/);
    expect(caughtBy.length).toBeGreaterThan(0);
    expect(caughtBy.every(isRequirementId)).toBe(true);
  });

  it("knows no other names", () => {
    expect(["nothing", "toString", ""].map(isFaultName)).toEqual([false, false, false]);
  });
});

import { REQUIREMENT_IDS } from "@myrcc/contracts";
import { FAULTS } from "@myrcc/simulator";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { faultList, faultPage, listed, type ListedFault } from "./fault-list.ts";

const ALL = Object.entries(FAULTS).map(([name, fault]) => listed(name, fault));

function lines(text: string): string[] {
  return stripVTControlCharacters(text).split("\n");
}

describe("the list of faults", () => {
  it.each([80, 100, 120])("has no line longer than %i", (width) => {
    const longest = Math.max(...lines(faultList(ALL, width)).map(({ length }) => length));

    expect(longest).toBeLessThanOrEqual(width);
  });

  it("holds each fault once, and counts them by area", () => {
    const text = lines(faultList(ALL, 80));

    const names = text.flatMap((line) => /^ {2}(\S+)$/.exec(line)?.[1] ?? []);
    const counts = text.flatMap((line) => /^([A-Z]+) \((\d+)\)$/.exec(line)?.[2] ?? []).map(Number);
    expect(names.toSorted()).toEqual(Object.keys(FAULTS).toSorted());
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ALL.length);
  });

  it("has the areas in the order of the registry", () => {
    const areas = lines(faultList(ALL, 80)).flatMap((line) => /^([A-Z]+) \(\d+\)$/.exec(line)?.[1] ?? []);
    const known = [...new Set(REQUIREMENT_IDS.map((id) => id.split("-")[1]))];

    expect(areas).toEqual(known.filter((area) => areas.includes(area ?? "")));
  });
});

describe("the page of a fault", () => {
  const fault: ListedFault = {
    name: "made-up",
    area: "FRAME",
    sentence: "A sentence.",
    caughtBy: ["RCC-FRAME-1", "RCC-SETUP-1"],
    isUnderLoadOnly: true,
  };

  it("tells what catches it, whether that is checked, and how to see it", () => {
    const text = lines(faultPage(fault, 80));

    expect(text).toContain("  RCC-FRAME-1 MUST");
    expect(text).toContain("  RCC-SETUP-1 OBSERVE, not checked by this version");
    expect(text).toContain("Only a load measurement provokes it.");
    expect(text.at(-1)).toBe("See it: npx -y pnpm@12 certify --fault made-up");
  });

  it("says nothing of load where it needs none", () => {
    expect(faultPage({ ...fault, isUnderLoadOnly: false }, 80)).not.toContain("load");
  });
});

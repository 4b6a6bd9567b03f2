import { describe, expect, test } from "vitest";
import { READING_IDS, reading, readingOf, tolerates } from "../src/index.ts";
import type { ReadingId } from "../src/index.ts";

function isConstant(id: ReadingId): boolean {
  return reading(id).constant === true;
}

describe("the registry of readings", () => {
  test("holds every contradiction from C-1 to C-60", () => {
    const ids = new Set<string>(READING_IDS);

    expect(Array.from({ length: 60 }, (_, index) => `C-${index + 1}`).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("has every spelling constant, and nothing constant that the dialect reader does not remember", () => {
    const spelled = READING_IDS.filter((id) => reading(id).variants.some(({ spelling }) => spelling === true));
    const remembered = READING_IDS.filter((id) =>
      reading(id).variants.some(({ unremembered }) => unremembered === undefined),
    );

    expect(spelled.filter((id) => !isConstant(id))).toEqual([]);
    expect(READING_IDS.filter(isConstant).filter((id) => !remembered.includes(id))).toEqual([]);
  });
});

test("a variant is tolerated from its profile on", () => {
  expect(readingOf("bare-item")).toBe("D-1");
  expect((["strict", "certify", "field"] as const).map((profile) => tolerates(profile, "bare-item"))).toEqual([
    false,
    false,
    true,
  ]);
  expect(tolerates("strict", "actions-absent-when-dropped")).toBe(true);
  expect(tolerates("strict", "department-capital")).toBe(false);
});

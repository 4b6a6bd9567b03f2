import { describe, expect, test } from "vitest";
import { READING_IDS, reading, readingOf, tolerates } from "../src/index.ts";

describe("the registry of readings", () => {
  test("holds every contradiction from C-1 to C-60", () => {
    const ids = new Set<string>(READING_IDS);

    expect(Array.from({ length: 60 }, (_, index) => `C-${index + 1}`).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("gives a dialect that must be constant only to readings that the dialect reader tells apart", () => {
    const constant = READING_IDS.filter((id) => reading(id).constant === true);
    const spelled = READING_IDS.filter((id) => reading(id).variants.some(({ spelling }) => spelling === true));

    expect(constant).toEqual(spelled);
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

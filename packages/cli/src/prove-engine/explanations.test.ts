import { Trouble } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { aMutant } from "./a-mutant.ts";
import { explanationsIn, readExplanations } from "./explanations.ts";
import { instrumentEngine } from "./instrument.ts";

const ENTRY = "{ id: '00000001', file: step.ts, was: a || b, now: 'false' }";

function file(...entries: readonly string[]): string {
  return [
    "format: myrcc-explained-mutants/1",
    "reasons:",
    "  - kind: equivalent",
    "    because: so",
    "    mutants:",
    ...entries.map((entry) => `      - ${entry}`),
  ].join("\n");
}

test("an explanation may name the ground on which its mutants are tried", () => {
  const named = file(ENTRY).replace("because: so", "because: so\n    ground: variants");

  expect(explanationsIn(named, [aMutant(1)], "x.yaml").get("00000001")).toMatchObject({ ground: { name: "variants" } });
});

function troubleOf(text: string): unknown {
  try {
    return explanationsIn(text, [aMutant(1), aMutant(2)], "x.yaml");
  } catch (error) {
    return error instanceof Trouble ? [error.code, error.detail.where, error.detail.found] : error;
  }
}

test("every explanation is of a mutant of the engine as it is", async () => {
  const { mutants } = await instrumentEngine();

  await expect(readExplanations(mutants)).resolves.toBeInstanceOf(Map);
});

test("an explanation is found by the mutant's id", () => {
  expect(explanationsIn(file(ENTRY), [aMutant(1)], "x.yaml")).toEqual(
    new Map([["00000001", { kind: "equivalent", because: "so" }]]),
  );
});

test.each([
  [
    "a mutant that is no more",
    [ENTRY.replace("00000001", "0000000a")],
    "x.yaml, 0000000a",
    "none: step.ts, a || b → false",
  ],
  ["another change than it says", [ENTRY.replace("a ||", "c ||")], "x.yaml, 00000001", "step.ts, c || b, false"],
  ["a mutant twice", [ENTRY, ENTRY], "x.yaml, 00000001", "two"],
  ["no mutant at all", ["{ id: '1' }"], "x.yaml", "at /reasons/0/mutants/0"],
  ["no YAML", ["{ id: "], "x.yaml", ""],
  ["a ground that is not", [`${ENTRY}\n    ground: swamp`], "x.yaml, ground", "swamp"],
])("is refused when it is about %s", (_about, entries, where, found) => {
  expect(troubleOf(file(...entries))).toEqual(["format.invalid", where, expect.stringContaining(found)]);
});

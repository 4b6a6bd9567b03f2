import { expect, test } from "vitest";
import { shown, toMutants } from "./mutant.ts";
import type { RawMutant } from "./mutant.ts";

const SOURCE = ["const a = one ? 1 : 2;", "const b = {", "  a,", "};", "const a = one ? 1 : 2;"].join("\n");

function raw(number: string, line: number, replacement: string): RawMutant {
  const span = { start: { line, column: 10 }, end: { line, column: 13 } };
  return { number, file: "a.ts", mutator: "ConditionalExpression", span, replacement };
}

function ids(source: string, ...mutants: readonly RawMutant[]): string[] {
  return toMutants(mutants, new Map([["a.ts", source]])).map(({ id }) => id);
}

test("says what it replaces, where it begins, on however many lines it stands", () => {
  const block = { ...raw("2", 1, "{}"), span: { start: { line: 1, column: 10 }, end: { line: 3, column: 1 } } };

  expect(toMutants([raw("1", 0, "true"), block], new Map([["a.ts", SOURCE]]))).toMatchObject([
    { file: "a.ts", line: 1, original: "one", replacement: "true" },
    { file: "a.ts", line: 2, original: "{\n  a,\n}", replacement: "{}" },
  ]);
});

test("keeps its id when lines come before it and numbers change, and has another for another change", () => {
  const [here, other] = ids(SOURCE, raw("1", 0, "true"), raw("2", 0, "false"));
  const [moved] = ids(`import x;\n${SOURCE}`, raw("9", 1, "true"));

  expect(moved).toBe(here);
  expect(other).not.toBe(here);
});

test("tells those that are alike by their order", () => {
  expect(new Set(ids(SOURCE, raw("1", 0, "true"), raw("2", 4, "true"))).size).toBe(2);
});

test("shows code on one line, and its beginning and end when it is long", () => {
  expect(shown("{\n  a,\n}")).toBe("{ a, }");
  expect(shown(`{ ${"x".repeat(200)} }`)).toMatch(/^\{ x+ … x+ \}$/);
  expect(shown(`{ ${"x".repeat(200)} }`).length).toBeLessThanOrEqual(121);
});

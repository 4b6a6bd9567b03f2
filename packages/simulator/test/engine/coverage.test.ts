import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Every number like T19 or R9 in the titles of the tests of this package. */
async function numbersInTitles(letter: string): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
  for await (const file of glob("**/*.test.ts", { cwd: folder })) {
    const text = await readFile(`${folder}${file}`, "utf8");
    for (const [, title = ""] of text.matchAll(/\b(?:it|describe)(?:\.each\([^)]*\)(?:[^(]*\))?)?\(\s*"([^"]+)"/g)) {
      for (const [number] of title.matchAll(new RegExp(`\\b${letter}\\d+\\b`, "g"))) numbers.add(number);
    }
  }
  return numbers;
}

it.each([
  ["transition of domain §3.4", "T", 24],
  ["race of domain §3.6", "R", 13],
])("every %s has a test that names it", async (_what, letter, count) => {
  const named = await numbersInTitles(letter);

  expect(Array.from({ length: count }, (_, index) => `${letter}${index + 1}`).filter((one) => !named.has(one))).toEqual(
    [],
  );
});

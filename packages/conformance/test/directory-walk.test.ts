import type { Extension } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { walkDirectory } from "../src/directory-walk.ts";

const ALL = Array.from({ length: 1000 }, (_, index): Extension => {
  const id = String(700_000 + index);
  return { restUri: `v1/rcc/Extension/${id}`, addressNumber: id, displayName: `Person ${id}` };
});

/** Pages of 50 from an offset on, as a platform has them that counts each page alone. */
function pageAt(offset: number, next = offset + 50): { items: Extension[]; next?: string } {
  const items = ALL.slice(offset, offset + 50);
  return next < ALL.length ? { items, next: String(next) } : { items };
}

test("all extensions of a large platform are found, whatever a page counts", async () => {
  expect(await walkDirectory("0", async (uri) => pageAt(Number(uri)), 1000)).toEqual(ALL);
});

test.each([
  ["leads to itself", 0],
  ["goes back and forth", -50],
])("a walk that %s is left where it brings nothing new", async (_title, step) => {
  const read = async (uri: string): Promise<{ items: Extension[]; next?: string }> => {
    const offset = Number(uri);
    return pageAt(offset, offset === 0 ? 50 : offset + step);
  };

  expect(await walkDirectory("0", read, 1000)).toHaveLength(150);
});

test("a walk that always brings something new is left after so many pages", async () => {
  expect(await walkDirectory("0", async (uri) => pageAt(Number(uri)), 3)).toHaveLength(150);
});

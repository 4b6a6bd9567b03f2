import { describe, expect, test } from "vitest";
import { looselyListed, readPatiently } from "../src/idle-pool.ts";
import { Unreadable } from "../src/read-body.ts";
import type { WireAnswer } from "../src/wire.ts";

const LINE = { lineId: "-1", extension: "v1/rcc/Extension/1", state: "talking" };

function answered(text: string, status = 200): WireAnswer {
  return { status, headers: {}, text, isUtf8: true };
}

describe("lines of a list that is not as it should be", () => {
  test.each([
    ["in a list under another name", JSON.stringify({ lines: [LINE] })],
    ["in a list of lists, with members of other types", JSON.stringify([[{ ...LINE, isIncoming: "no" }]])],
    ["after a byte order mark", `\uFEFF${JSON.stringify({ results: [LINE] })}`],
  ])("are seen %s", (_title, text) => {
    expect(looselyListed(answered(text))).toEqual([LINE]);
  });

  test("are none where it is a list without any", () => {
    for (const text of ["", "{}", "null", '{"count":"none"}']) expect(looselyListed(answered(text))).toEqual([]);
  });

  test("are not known where it is broken, or no list at all", () => {
    for (const answer of [answered('{"count":1,"results":[{'), answered("<html>"), answered("{}", 500)])
      expect(looselyListed(answer)).toBeUndefined();
  });
});

test("what cannot be read is read three times, and given as it came at last", async () => {
  const { signal } = new AbortController();
  let reads = 0;
  const reading = (good: number) => async (): Promise<number> => {
    reads += 1;
    if (reads < good) throw new Unreadable("listing the call lines", answered("", 500 + reads), "a list");
    return reads;
  };

  expect(await readPatiently(reading(3), signal)).toBe(3);
  reads = 0;
  expect(await readPatiently(reading(4), signal)).toMatchObject({ answer: { status: 503 } });
  expect(reads).toBe(3);
});

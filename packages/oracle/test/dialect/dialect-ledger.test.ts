import { expect, test } from "vitest";
import { DialectLedger } from "../../src/dialect/dialect-ledger.ts";
import { readDialect, readMissingList } from "../../src/dialect/read-dialect.ts";
import { FRAME, LIST, PROMPTING, TALKING, renamed } from "./samples.ts";

test("tells which variant was seen at which endpoint, how often and where first", () => {
  const ledger = new DialectLedger<number>();
  const placed = readDialect("CallLine", renamed(PROMPTING, "extension", "extensionURI"));

  ledger.add("placeCall", placed.spellings, 1);
  ledger.add("placeCall", placed.spellings, 2);

  expect(ledger.entries).toContainEqual({
    endpoint: "placeCall",
    reading: "C-2",
    member: "extension",
    variant: "extension-in-extension-uri",
    count: 2,
    first: 1,
    pointer: "/extensionURI",
  });
});

test("different spellings at different endpoints are one consistent dialect", () => {
  const ledger = new DialectLedger<number>();

  ledger.add("placeCall", readDialect("CallLine", renamed(PROMPTING, "extension", "extensionURI")).spellings, 1);
  ledger.add("frame", readDialect("SnapshotFrame", FRAME).spellings, 2);

  expect(ledger.inconsistencies()).toEqual([]);
});

test("another spelling at the same endpoint is an inconsistency, with both places", () => {
  const ledger = new DialectLedger<number>();

  ledger.add("frame", readDialect("SnapshotFrame", FRAME).spellings, 1);
  const other = { ...FRAME, item: [renamed(TALKING, "extension", "uriExtension")] };
  ledger.add("frame", readDialect("SnapshotFrame", other).spellings, 2);

  expect(ledger.inconsistencies()).toMatchObject([
    [
      { reading: "C-2", variant: null, first: 1, pointer: "/item/0/extension" },
      { reading: "C-2", variant: "extension-in-uri-extension", first: 2, pointer: "/item/0/uriExtension" },
    ],
  ]);
});

test("an empty list now with a body and now without one is an inconsistency", () => {
  const ledger = new DialectLedger<number>();

  ledger.add("listCallLines", readDialect("CallLineList", { ...LIST, count: 0, results: [] }).spellings, 1);
  ledger.add("listCallLines", readMissingList().spellings, 2);

  expect(ledger.inconsistencies()).toMatchObject([[{ reading: "C-31" }, { variant: "no-content-for-empty-list" }]]);
});

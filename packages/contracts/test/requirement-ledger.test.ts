import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { byId } from "../scripts/registry-table.ts";
import { ledgerText, readLedger, retreats, standingsOf, type Ledger } from "../scripts/requirement-ledger.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const FILE = "spec/requirements.ledger.yaml";

const ledger = readLedger(FILE, parse(await readFile(join(root, FILE), "utf8")));
const registry: { requirements: unknown } = parse(await readFile(join(root, "spec/requirements.yaml"), "utf8"));
const standings = standingsOf(byId("spec/requirements.yaml", registry.requirements, "id"));

describe("the ledger of this project", () => {
  test("holds every id of the registry as far as it has come, and no requirement has fallen behind", () => {
    expect(retreats(ledger, standings)).toEqual([]);
    expect([...ledger]).toEqual([...standings]);
  });

  test.each(["HEAD", "HEAD^"])("is as far as at %s, or further, where git has that revision", async (revision) => {
    expect(retreats(await ledgerAt(revision), ledger)).toEqual([]);
  });
});

/** Empty where there is no such revision: a shallow clone, an archive, the time before the ledger. */
async function ledgerAt(revision: string): Promise<Ledger> {
  const text = await run("git", ["cat-file", "blob", `${revision}:${FILE}`], { cwd: root }).then(
    ({ stdout }) => stdout,
    () => "{}",
  );
  return readLedger(`${revision}:${FILE}`, parse(text));
}

const [PENDING, UNTESTED, CHECKED] = [
  { verifiedBy: "case", pending: true },
  { verifiedBy: "untested", reason: "Out of sight." },
  { verifiedBy: "case" },
];

describe("a ledger", () => {
  test("may gain an id, and an id may come further", () => {
    const before = standingsOf({ A: PENDING, B: PENDING, C: UNTESTED, D: CHECKED });

    expect(retreats(before, standingsOf({ A: CHECKED, B: UNTESTED, C: CHECKED, D: CHECKED, E: PENDING }))).toEqual([]);
  });

  test("may not owe more checks than before, whatever it gains", () => {
    const before = standingsOf({ A: PENDING, B: CHECKED });
    const grown = { A: PENDING, B: CHECKED, C: CHECKED, D: UNTESTED };

    expect(retreats(before, standingsOf(grown))).toEqual([]);
    expect(retreats(before, standingsOf({ ...grown, E: PENDING }))).toEqual(["1 were pending and 2 are"]);
    expect(retreats(standingsOf({}), standingsOf({ E: PENDING }))).toEqual([]);
  });

  test("loses no id, and none comes back", () => {
    const before = standingsOf({ A: CHECKED, B: CHECKED, C: CHECKED, D: UNTESTED, E: PENDING });

    expect(retreats(before, standingsOf({ A: PENDING, B: UNTESTED, D: PENDING }))).toEqual([
      "A was checked and is pending",
      "B was checked and is untested",
      "C was checked and is gone",
      "D was untested and is pending",
      "E was pending and is gone",
      "1 were pending and 2 are",
    ]);
  });

  test("is read as it is written", () => {
    const standing = standingsOf({ A: PENDING, B: UNTESTED, C: CHECKED });

    expect([...readLedger("ledger", parse(ledgerText(standing)))]).toEqual([...standing]);
  });

  test.each([
    [null, /ledger: expected a map of ids/],
    [{ A: "done" }, /ledger: A: expected pending, untested, checked, found done/],
  ])("is not %j", (content, complaint) => {
    expect(() => readLedger("ledger", content)).toThrow(complaint);
  });
});

import { REQUIREMENT_IDS, isChecked, requirement } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { renderSummary } from "../src/index.ts";
import { conformant, inconclusive, notConformant } from "./certificate-fixture.ts";
import { hostile } from "./hostile-fixture.ts";
import { loadOf } from "./load-fixture.ts";
import { summarizeLoad } from "../src/summarize-load.ts";

const checked = REQUIREMENT_IDS.filter(isChecked).map(requirement);
const MUSTS = checked.filter(({ keyword }) => keyword === "MUST").length;
const SHOULDS = checked.filter(({ keyword }) => keyword === "SHOULD").length;
const registry = REQUIREMENT_IDS.map(requirement);
const ALL_MUSTS = registry.filter(({ keyword }) => keyword === "MUST").length;
const ALL_SHOULDS = registry.filter(({ keyword }) => keyword === "SHOULD").length;

test("a conformant run says so first, and what it rests on in some lines", () => {
  const summary = renderSummary(conformant().certificate);

  expect(summary.split("\n").slice(0, 3)).toEqual([
    `## ✓ Conformant in ${MUSTS} of ${ALL_MUSTS} MUSTs`,
    "",
    `Istra Platform 7.4.2 conforms to the myRCC API in ${MUSTS} of its ${ALL_MUSTS} mandatory requirements; ${ALL_MUSTS - MUSTS} are not checked by this version of the suite. It misses 1 of ${SHOULDS} recommended ones that were judged.`,
  ]);
  expect(summary).toContain(
    `- MUST, ${ALL_MUSTS} in all: ${MUSTS} pass, ${ALL_MUSTS - MUSTS} not checked by this version of the suite\n`,
  );
  expect(summary).toContain(
    `- SHOULD, ${ALL_SHOULDS} in all: ${SHOULDS - 1} pass, 1 warning, ${ALL_SHOULDS - SHOULDS} not checked by this version of the suite\n`,
  );
  expect(summary).toContain(
    "- Window: 100.1 ms (99.7 ms to 100.4 ms) between snapshots, 1500 snapshots; agreed 100 ms;",
  );
});

test("whatever did not pass is in a table, the worst first", () => {
  const rows = renderSummary(notConformant().certificate)
    .split("\n")
    .filter((line) => line.startsWith("| RCC"));

  expect(rows.map((row) => row.split("|").slice(1, 3).join("|"))).toEqual([
    " RCC-PAGING-1 MUST | ✗ fail ",
    " RCC-UNHOLD-1 MUST | ✗ fail ",
    " RCC-COALESCE-4 MUST | ✗ fail ",
    " RCC-SESSION-3 MUST | ⊘ not testable ",
    " RCC-SYNC-1 MUST | ○ not run ",
    " RCC-SESSION-6 SHOULD | ! warning ",
    " RCC-COALESCE-3 SHOULD | ! warning ",
  ]);
  expect(rows[1]).toContain("line -1008 talking after an accepted unhold");
  expect(rows[1]).toContain("held, read 1258 ms after the answer (and 8 more)");
});

test("a run that is not conformant says in how many of all MUSTs, and what could not be judged", () => {
  const summary = renderSummary(notConformant().certificate);

  expect(summary).toContain(`## ✗ Not conformant in 3 of ${ALL_MUSTS} MUSTs\n`);
  expect(summary).toContain(
    `it fails 3 of its ${ALL_MUSTS} mandatory requirements and meets ${MUSTS - 5}; 2 could not be judged, ${ALL_MUSTS - MUSTS} are not checked`,
  );
});

test("an undecided run says how many of all MUSTs passed", () => {
  const measured = checked.filter(({ keyword, verifiedBy }) => keyword === "MUST" && verifiedBy === "load").length;

  const summary = renderSummary(inconclusive().certificate);

  expect(summary).toContain(`## ? Inconclusive with ${MUSTS - measured} of ${ALL_MUSTS} MUSTs passed\n`);
});

test("what this version does not check is in no table", () => {
  expect(renderSummary(conformant().certificate)).not.toContain("not run");
});

test("a run without load says that there was none, and what went wrong", () => {
  const summary = renderSummary(inconclusive().certificate);

  expect(summary).toContain("- Load: none was run\n");
  expect(summary).toContain("- Trouble: k6 did not run to its end: exit code 107 after 3.1 s\n");
});

test("a void load run gives no window", () => {
  const { certificate } = conformant();

  const summary = renderSummary({ ...certificate, load: summarizeLoad(loadOf(100, { valid: false })) });

  expect(summary).toContain("- Window: not measured, the load run is void: control error p99 3.20 ms exceeds 1 ms\n");
});

test("a load run that was made again says how often and why", () => {
  const { certificate } = conformant();
  const load = {
    ...summarizeLoad(loadOf(100)),
    attempts: [
      { startedAt: "2026-03-02T10:15:10.000Z", repeatedBecause: "3 handlers failed | p95" },
      { startedAt: "2026-03-02T10:15:40.000Z" },
    ],
  };

  expect(renderSummary({ ...certificate, load })).toContain(
    "\n- Load, attempt 1 of 2 at 2026-03-02T10:15:10.000Z, made again: 3 handlers failed \\| p95\n",
  );
  expect(renderSummary(certificate)).not.toContain("attempt");
});

test("hostile text stays in its line and cell, without markup and without turning the direction of what follows", () => {
  const lines = renderSummary(hostile().certificate).split("\n");

  // In a code span nothing has a meaning.
  const prose = lines.filter((line) => !line.startsWith("- Again: "));
  expect(prose.filter((line) => /(?<!\\)</.test(line))).toEqual([]);
  expect(lines.filter((line) => /\u202e|\p{Cc}/u.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("|") && line.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
});

import { stripVTControlCharacters } from "node:util";
import { REQUIREMENT_IDS, isChecked, requirement } from "@myrcc/contracts";
import type { Certificate, Keyword, RequirementId } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { aCertificate } from "../test/a-certificate.ts";
import { verdictTable } from "./verdict-table.ts";

function idsOf(keyword: Keyword): RequirementId[] {
  return REQUIREMENT_IDS.filter((id) => requirement(id).keyword === keyword);
}

const MUSTS = idsOf("MUST");
const CHECKED_MUSTS = MUSTS.filter(isChecked);

/** Rows without their colours. */
function rowsOf(certificate: Certificate): string[] {
  return stripVTControlCharacters(verdictTable(certificate, "index.html")).split("\n");
}

test("a conformant run says in how many of all MUSTs, and how many of each keyword are not checked", () => {
  const rows = rowsOf(aCertificate());

  expect(MUSTS.length).toBeGreaterThan(CHECKED_MUSTS.length);
  expect(rows[1]).toBe(
    `✓ CONFORMANT in ${CHECKED_MUSTS.length} of ${MUSTS.length} MUSTs  Istra 9.1.4 at http://127.0.0.1:8078`,
  );
  for (const keyword of ["MUST", "SHOULD", "OBSERVE"] as const) {
    const ids = idsOf(keyword);
    const checked = ids.filter(isChecked).length;
    const counts = `${String(ids.length).padStart(3)}: ${checked} pass, ${ids.length - checked} not checked`;
    expect(rows).toContain(`  ${keyword.padEnd(8)}${counts}`);
  }
});

test("a MUST that was not exercised is none of those that it is conformant in", () => {
  const { requirements } = aCertificate();
  const missing = requirements.map((one) => (one.id === "RCC-HOLD-1" ? { ...one, verdict: "not-run" as const } : one));

  const rows = rowsOf(aCertificate({ status: "inconclusive", requirements: missing }));

  expect(rows[1]).toContain(`? INCONCLUSIVE with ${CHECKED_MUSTS.length - 1} of ${MUSTS.length} MUSTs passed`);
  expect(rows.join("\n")).toContain("NOT-RUN RCC-HOLD-1");
});

test("a run that was repeated says how often, and what was unstable", () => {
  const { requirements, run } = aCertificate();
  const unstable = requirements.map((one) =>
    one.id === "RCC-HOLD-1" ? { ...one, verdict: "unstable" as const, reason: "missed in 1 of 3 repeats" } : one,
  );

  const rows = rowsOf(aCertificate({ status: "not-conformant", run: { ...run, repeats: 3 }, requirements: unstable }));

  expect(rows[1]).toContain(`✗ NOT CONFORMANT in 1 of ${MUSTS.length} MUSTs`);
  expect(rows).toContain("  The cases were run 3 times, each time judged by itself.");
  expect(rows.join("\n")).toMatch(/UNSTABLE RCC-HOLD-1 {2}.*\n {6}because missed in 1 of 3 repeats/);
});

test("a run that is not conformant says in how many, and shows the misses", () => {
  const { requirements } = aCertificate();
  const findings = [{ expected: "held", observed: "talking", caseId: null, evidence: [] }];
  const missed = requirements.map((one) =>
    one.id === "RCC-HOLD-1" ? { ...one, verdict: "fail" as const, failures: 3, findings } : one,
  );

  const rows = rowsOf(aCertificate({ status: "not-conformant", requirements: missed }));

  expect(rows[1]).toContain(`✗ NOT CONFORMANT in 1 of ${MUSTS.length} MUSTs`);
  expect(rows.join("\n")).toMatch(/FAIL RCC-HOLD-1 {2}.*\n {6}expected held\n {6}observed talking \(and 2 more\)/);
});

import { REQUIREMENT_IDS, isChecked } from "@myrcc/contracts";
import type { ProofMiss, ProofRecord } from "@myrcc/contracts";
import { FAULTS, isFaultName } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { detectionOf, falseAlarmsOf, scoresOf, unprovenOf } from "./assess.ts";
import { isProven, proofOf } from "./proof.ts";
import { proofMatrix, proofPage } from "./proof-page.ts";
import { proofSummary } from "./proof-text.ts";
import { namedBy } from "./subject.ts";

function miss(id: string, keyword: ProofMiss["keyword"] = "MUST"): ProofMiss {
  return { requirement: id, keyword, misses: 1, expected: "x", observed: "y", caseId: null, evidence: [] };
}

function record(missed: readonly ProofMiss[], troubles: readonly string[] = []): ProofRecord {
  return {
    format: "myrcc-proof-record/1",
    key: "slice page-overlap",
    suite: "this one",
    subject: { kind: "fault", fault: "page-overlap" },
    scope: "slice",
    missed: [...missed],
    exercised: 1,
    cases: 1,
    troubles: [...troubles],
    durationMs: 1,
  };
}

const UNCHECKED = REQUIREMENT_IDS.find((id) => !isChecked(id)) ?? "RCC-SETUP-1";

test.each([
  ["killed", [miss("RCC-PAGING-1")], [], ["RCC-PAGING-1"]],
  ["killed", [miss("RCC-PAGING-1"), miss("RCC-PAGING-2")], ["and a trouble"], ["RCC-PAGING-1"]],
  ["killed", [miss("RCC-COALESCE-3", "SHOULD")], [], ["RCC-COALESCE-3"]],
  ["killed", [miss("RCC-PAGING-1")], [], ["RCC-PAGING-1", UNCHECKED]],
  ["partly", [miss("RCC-PAGING-1")], [], ["RCC-PAGING-1", "RCC-PAGING-2"]],
  ["by-another", [miss("RCC-PAGING-2")], [], ["RCC-PAGING-1"]],
  ["undecided", [], ["a case did not reach its end"], ["RCC-PAGING-1"]],
  ["survived", [], [], ["RCC-PAGING-1"]],
  // What does not decide conformance is no detection of a fault that names something else.
  ["survived", [miss("RCC-COALESCE-3", "SHOULD")], [], ["RCC-PAGING-1"]],
  ["unchecked", [], [], [UNCHECKED]],
] as const)("%s: missed %j with troubles %j, named %j", (detection, missed, troubles, named) => {
  expect(detectionOf(record(missed, troubles), named)).toBe(detection);
});

test("a MUST and a trouble are false alarms of a clean run, a SHOULD only of a canonical one", () => {
  const held = record([miss("RCC-PAGING-1"), miss("RCC-COALESCE-3", "SHOULD")], ["no end"]);
  const of = (dialects: readonly string[]): ProofRecord => ({
    ...held,
    subject: { kind: "clean", design: "A", dialects: [...dialects], profile: "certify", workers: 1 },
  });

  expect(falseAlarmsOf(of(["action-202"]))).toEqual(["RCC-PAGING-1", "no end"]);
  expect(falseAlarmsOf(of([]))).toEqual(["RCC-PAGING-1", "RCC-COALESCE-3", "no end"]);
});

test("a requirement is scored by the faults that name it, and a checked MUST that none names is unproven", () => {
  const scores = scoresOf([
    { record: record([miss("RCC-PAGING-1")]), named: ["RCC-PAGING-1"] },
    { record: record([]), named: ["RCC-PAGING-1", "RCC-PAGING-2"] },
  ]);

  expect(scores).toMatchObject([
    { requirement: "RCC-PAGING-1", faults: 2, caught: 1 },
    { requirement: "RCC-PAGING-2", faults: 1, caught: 0 },
  ]);
  expect(unprovenOf(["RCC-PAGING-1", "RCC-PAGING-3", UNCHECKED], scores)).toEqual(["RCC-PAGING-3"]);
});

test("every MUST that is checked is named by a fault of the catalogue", () => {
  const named = Object.keys(FAULTS)
    .filter(isFaultName)
    .map((fault) => ({ record: record([]), named: namedBy(fault) }));

  expect(unprovenOf(REQUIREMENT_IDS, scoresOf(named))).toEqual([]);
});

test("a survivor, or an alarm in a clean run, keeps a proof from being one, and is told everywhere", () => {
  const killed = { fault: "page-overlap", record: record([miss("RCC-PAGING-1")]) } as const;
  const survived = { fault: "token-not-checked", record: record([]) } as const;
  const clean = { name: "design C", record: record([]) };
  const alarmed = { name: "design A", record: record([miss("RCC-PAGING-2")]) };

  expect(isProven(proofOf([killed], [clean]))).toBe(true);
  expect(isProven(proofOf([killed, survived], [clean]))).toBe(false);
  expect(isProven(proofOf([killed], [clean, alarmed]))).toBe(false);

  const proof = proofOf([killed, survived], [clean, alarmed]);
  expect(proofSummary(proof)).toMatch(
    /1 SURVIVED, 1 killed[^]*token-not-checked[^]*2: 1 with[^]*design A: RCC-PAGING-2/,
  );
  expect(proofPage(proof, "this one")).toMatch(/\| token-not-checked \|.*\| RCC-SESSION-3 \| survived \|/);
  expect(proofMatrix(proof)).toBe("fault,RCC-SESSION-3,RCC-PAGING-1\npage-overlap,,n\ntoken-not-checked,-,\n");
});

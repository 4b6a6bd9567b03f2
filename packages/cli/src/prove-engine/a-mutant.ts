import type { MutantSubject, ProofMiss, ProofRecord } from "@myrcc/contracts";
import type { Mutant } from "./mutant.ts";
import { keyOf } from "./record-mutant.ts";

/** A mutant for tests. @param number from 1 to 9; another one is another mutant. */
export function aMutant(number: number, more: Partial<Mutant> = {}): Mutant {
  return {
    number: String(number),
    id: `0000000${number}`,
    file: "step.ts",
    line: 10 + number,
    mutator: "ConditionalExpression",
    original: "a || b",
    replacement: "false",
    ...more,
  };
}

/** What was recorded of a mutant on which nothing was missed, unless more is said. */
export function aRecord(mutant: Mutant, more: Partial<ProofRecord> = {}): ProofRecord {
  const { number: _number, ...what } = mutant;
  const subject: MutantSubject = { kind: "mutant", ground: "canonical", ...what };
  return {
    format: "myrcc-proof-record/1",
    key: keyOf(mutant, { name: "canonical" }),
    suite: "this one",
    subject,
    scope: "whole",
    missed: [],
    exercised: 1,
    cases: 1,
    troubles: [],
    durationMs: 1,
    ...more,
  };
}

export function aMiss(id: string, keyword: ProofMiss["keyword"] = "MUST"): ProofMiss {
  return { requirement: id, keyword, misses: 1, expected: "one", observed: "two", caseId: "a.case", evidence: ["#7"] };
}

import { REQUIREMENT_IDS } from "@myrcc/contracts";
import type { ProofRecord, RequirementId } from "@myrcc/contracts";
import type { FaultName } from "@myrcc/simulator";
import { detectionOf, falseAlarmsOf, missedOf, scoresOf, unprovenOf } from "./assess.ts";
import type { Detection, Score } from "./assess.ts";
import { namedBy } from "./subject.ts";

/** What is made of one fault's record. */
export interface FaultRow {
  readonly fault: FaultName;
  readonly detection: Detection;
  readonly named: readonly RequirementId[];
  /** Of those that it names. */
  readonly caught: readonly string[];
  /** MUSTs that were missed as well. */
  readonly others: readonly string[];
  readonly record: ProofRecord;
}

export interface CleanRow {
  readonly name: string;
  readonly falseAlarms: readonly string[];
  readonly record: ProofRecord;
}

/** What all records say together. */
export interface Proof {
  readonly faults: readonly FaultRow[];
  readonly clean: readonly CleanRow[];
  readonly scores: readonly Score[];
  /** Checked MUSTs that no fault of these names. */
  readonly unproven: readonly RequirementId[];
}

export function proofOf(
  faults: readonly { readonly fault: FaultName; readonly record: ProofRecord }[],
  clean: readonly { readonly name: string; readonly record: ProofRecord }[],
): Proof {
  const rows = faults.map(({ fault, record }) => faultRow(fault, record));
  const scores = scoresOf(rows);
  return {
    faults: rows,
    clean: clean.map(({ name, record }) => ({ name, record, falseAlarms: falseAlarmsOf(record) })),
    scores,
    unproven: unprovenOf(REQUIREMENT_IDS, scores),
  };
}

function faultRow(fault: FaultName, record: ProofRecord): FaultRow {
  const named = namedBy(fault);
  const missed = missedOf(record, named);
  const isNamed = (id: string): boolean => named.some((one) => one === id);
  return {
    fault,
    record,
    named,
    detection: detectionOf(record, named),
    caught: missed.filter(isNamed),
    others: missed.filter((id) => !isNamed(id)),
  };
}

/** Whether every fault that can be told was told by what it names, and nothing else was held against anybody. */
export function isProven({ faults, clean }: Proof): boolean {
  return (
    faults.every(({ detection }) => detection === "killed" || detection === "unchecked") &&
    clean.every(({ falseAlarms }) => falseAlarms.length === 0)
  );
}

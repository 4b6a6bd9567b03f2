import { isChecked, requirement } from "@myrcc/contracts";
import type { ProofRecord, RequirementId } from "@myrcc/contracts";

/** What a record says of a fault. */
export type Detection =
  /** Every checked requirement that the fault names was missed. */
  | "killed"
  /** Some that it names were missed, others were not. */
  | "partly"
  /** Only requirements that it does not name were missed. */
  | "by-another"
  /** The run could not be trusted, so that no certificate would say conformant; but no requirement tells why. */
  | "undecided"
  /** Nothing was missed: a false pass. */
  | "survived"
  /** This version of the harness checks none of the requirements that it names. */
  | "unchecked";

/** What was held against a simulator. */
type Held = Pick<ProofRecord, "missed" | "troubles">;

/** Which requirements were missed that decide: each MUST, and whatever the fault names of lesser weight. */
export function missedOf(record: Pick<Held, "missed">, named: readonly RequirementId[] = []): string[] {
  return record.missed.flatMap(({ requirement: id, keyword }) =>
    keyword === "MUST" || named.some((one) => one === id) ? [id] : [],
  );
}

/** Of a fault that should be reported by the named requirements, each on its own. */
export function detectionOf(record: Held, named: readonly RequirementId[]): Detection {
  const missed = new Set(missedOf(record, named));
  const checked = named.filter(isChecked);
  if (checked.length === 0) return "unchecked";
  const caught = checked.filter((id) => missed.has(id));
  if (caught.length === checked.length) return "killed";
  if (caught.length > 0) return "partly";
  if (missed.size > 0) return "by-another";
  return record.troubles.length > 0 ? "undecided" : "survived";
}

/**
 * What was held against a simulator that does nothing wrong: MUSTs, and reasons not to trust the run. One that has no variant
 * either is not even to be warned: it does all that it should.
 */
export function falseAlarmsOf(record: ProofRecord): string[] {
  const isCanonical = record.subject.kind === "clean" && record.subject.dialects.length === 0;
  const warnings = record.missed.filter(({ keyword }) => isCanonical && keyword === "SHOULD");
  return [...missedOf(record), ...warnings.map((one) => one.requirement), ...record.troubles];
}

/** Of each requirement that some fault names: how many of them it reported. */
export interface Score {
  readonly requirement: RequirementId;
  readonly isChecked: boolean;
  readonly faults: number;
  readonly caught: number;
}

export function scoresOf(
  results: readonly { readonly record: ProofRecord; readonly named: readonly RequirementId[] }[],
): Score[] {
  const scores = new Map<RequirementId, { faults: number; caught: number }>();
  for (const { record, named } of results) {
    const missed = new Set(missedOf(record, named));
    for (const id of named) {
      const { faults, caught } = scores.get(id) ?? { faults: 0, caught: 0 };
      scores.set(id, { faults: faults + 1, caught: caught + (missed.has(id) ? 1 : 0) });
    }
  }
  return [...scores].map(([id, score]) => ({ requirement: id, isChecked: isChecked(id), ...score }));
}

/** Checked MUSTs that no fault names: nothing shows that they can be missed. */
export function unprovenOf(ids: readonly RequirementId[], scores: readonly Score[]): RequirementId[] {
  const named = new Set(scores.map((score) => score.requirement));
  return ids.filter((id) => requirement(id).keyword === "MUST" && isChecked(id) && !named.has(id));
}

import type { CleanSubject, Profile, ProofRecord } from "@myrcc/contracts";
import { requirement } from "@myrcc/contracts";
import type { RequirementId } from "@myrcc/contracts";
import { FAULTS } from "@myrcc/simulator";
import type { Design, DialectName, Fault, FaultName } from "@myrcc/simulator";

/** A simulator whose behaviour is known, for the suites to tell. */
export type Subject = FaultySimulator | CleanSimulator;

export interface FaultySimulator {
  readonly kind: "fault";
  readonly fault: FaultName;
}

/** It departs from the canonical reading only as the API allows, so that nothing may be held against it. */
export interface CleanSimulator {
  readonly kind: "clean";
  readonly design: Design;
  readonly dialects: readonly DialectName[];
  /** Under which all of this is tolerated. */
  readonly profile: Profile;
  readonly workers: number;
}

/** All cases, or those that give occasion to judge the requirements that the fault names. */
export type Scope = ProofRecord["scope"];

/** The same for the same subject, and for no other. */
export function keyOf(subject: Subject, scope: Scope): string {
  return `${scope} ${nameOf(subject)}`;
}

/** For people. */
export function nameOf(subject: Subject): string {
  return subject.kind === "fault" ? subject.fault : cleanName(subject);
}

function cleanName({ design, dialects, profile, workers }: CleanSimulator | CleanSubject): string {
  return [`design ${design}`, dialects.join("+") || "canonical", `profile ${profile}`, `${workers} worker(s)`].join(
    ", ",
  );
}

/** What has to report the fault. */
export function namedBy(fault: FaultName): readonly RequirementId[] {
  return FAULTS[fault].caughtBy;
}

/** Whether only a load run can show the subject's fault, or part of it. */
export function needsLoad(subject: Subject): boolean {
  if (subject.kind === "clean") return false;
  const fault: Fault = FAULTS[subject.fault];
  return fault.isUnderLoadOnly === true || fault.caughtBy.some((id) => requirement(id).verifiedBy === "load");
}

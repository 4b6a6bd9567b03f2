import { REQUIREMENTS } from "../generated/requirements.ts";
import type { Capability, VerificationMethod } from "../generated/types.ts";

/** MUST decides conformance, SHOULD is listed, OBSERVE is recorded. */
export type Keyword = "MUST" | "SHOULD" | "OBSERVE";

/** One sentence that a target is held to. */
export interface Requirement {
  readonly keyword: Keyword;
  readonly statement: string;
  /** Facts (F), decisions (C, D), transitions (T), invariants (I) and races (R) it rests on. */
  readonly source: readonly string[];
  readonly verifiedBy: VerificationMethod;
  /** Why nothing can test it; there exactly when it is untested. */
  readonly reason?: string;
  /** What a target must offer for it to be exercised. */
  readonly capability?: Capability;
  /** The API version from which it holds. */
  readonly since: string;
  /** No check judges it yet. */
  readonly pending?: true;
}

export type RequirementId = keyof typeof REQUIREMENTS;

export function isRequirementId(text: string): text is RequirementId {
  return Object.hasOwn(REQUIREMENTS, text);
}

export function requirement(id: RequirementId): Requirement {
  return REQUIREMENTS[id];
}

/** Whether this version of the harness judges it: neither pending nor untested. */
export function isChecked(id: RequirementId): boolean {
  const { pending, verifiedBy } = requirement(id);
  return pending !== true && verifiedBy !== "untested";
}

/** Every id, in the order of the registry. */
export const REQUIREMENT_IDS: readonly RequirementId[] = Object.keys(REQUIREMENTS).filter(isRequirementId);

import { REQUIREMENTS } from "../generated/requirements.ts";

/** MUST decides conformance, SHOULD is listed, OBSERVE is recorded. */
export type Keyword = "MUST" | "SHOULD" | "OBSERVE";

/** One sentence that a target is held to. */
export interface Requirement {
  readonly keyword: Keyword;
  readonly statement: string;
  /** Facts (F), decisions (C, D), transitions (T), invariants (I) and races (R) it rests on. */
  readonly source: readonly string[];
  readonly verifiedBy: "case" | "invariant" | "load";
}

export type RequirementId = keyof typeof REQUIREMENTS;

export function isRequirementId(text: string): text is RequirementId {
  return Object.hasOwn(REQUIREMENTS, text);
}

export function requirement(id: RequirementId): Requirement {
  return REQUIREMENTS[id];
}

/** Every id, in the order of the registry. */
export const REQUIREMENT_IDS: readonly RequirementId[] = Object.keys(REQUIREMENTS).filter(isRequirementId);

import type { RequirementId } from "@myrcc/contracts";

/** What a load run says about one requirement. */
export interface LoadFinding {
  readonly requirement: RequirementId;
  readonly verdict: "pass" | "fail" | "inconclusive";
  readonly expected: string;
  readonly observed: string;
  /** How many observations it rests on. */
  readonly exercised: number;
}

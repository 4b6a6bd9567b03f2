import type { RequirementId, TraceEvent } from "@myrcc/contracts";
import type { Evidence } from "../evidence/evidence.ts";

/** What a rule found in one recording. A hit is one occasion on which the requirement was seen to hold. */
export interface Docket {
  hit(): void;
  miss(miss: Miss): void;
  /** The target takes a tolerated reading under which the requirement asks nothing of it; a sentence that says which. */
  excuse(reason: string): void;
}

/** An occasion on which the requirement did not hold, with the few events that show it. */
export interface Miss {
  readonly expected: string;
  readonly observed: string;
  /** The first decides to which case the miss belongs. */
  readonly events: readonly [TraceEvent, ...TraceEvent[]];
}

/**
 * How one requirement is judged: a pure function of a recording. It never asks what a driver meant to do, and where the
 * evidence gives no occasion it says nothing, which is not a pass.
 */
export interface Rule {
  readonly requirement: RequirementId;
  judge(evidence: Evidence, docket: Docket): void;
}

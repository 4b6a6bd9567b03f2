import type { ReadingId, RememberedVariant, TraceEvent } from "@myrcc/contracts";
import type { Evidence } from "../evidence/evidence.ts";

/** A variant, or the canonical reading, that was seen in something else than the spelling of a document. */
export interface Observation {
  /** An operation id, `frame` for what is pushed, or `socket`. */
  readonly endpoint: string;
  readonly reading: ReadingId;
  /** What it was seen in: `status`, the name of a header or a member, or what happened. */
  readonly member: string;
  /** Null for the canonical reading. */
  readonly variant: RememberedVariant | null;
  readonly event: TraceEvent;
}

/** Finds every occasion that tells how the target reads a point which the document leaves open. Pure, like a rule. */
export type Observer = (evidence: Evidence) => Iterable<Observation>;

import type { RememberedVariant } from "@myrcc/contracts";
import type { TraceBuilder } from "../trace-builder.ts";

/** How a variant that is no spelling shows in a recording. */
export interface Occasion {
  readonly variant: RememberedVariant;
  /** Where, if a recording shows the reading at other endpoints too. */
  readonly endpoint?: string;
  /** What the ledger files it under. */
  readonly member: string;
  readonly variantTrace: () => TraceBuilder;
  /** The same occasion, read canonically; null where the canonical reading leaves no mark. */
  readonly canonicalTrace: (() => TraceBuilder) | null;
  /** An occasion that looks alike and tells neither. */
  readonly silentTrace?: () => TraceBuilder;
}

import type { RequirementId } from "@myrcc/contracts";
import type { Behaviour } from "./behaviour.ts";

/** A deviation that can be switched on by name, to show that a harness detects it. */
export interface Fault {
  readonly sentence: string;
  /** Requirements that a certification has to report as failed, each on its own. */
  readonly caughtBy: readonly RequirementId[];
  /** The suites do not ask enough of a platform to provoke it. */
  readonly isUnderLoadOnly?: true;
  readonly deviation: Partial<Behaviour>;
}

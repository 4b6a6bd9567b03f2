import type { LineAction } from "@myrcc/contracts";
import type { Move } from "@myrcc/oracle";

/** One thing that a walk does on a target. Lines are named as the model counts them, parties `a` to `d`. */
export type Step =
  | { readonly kind: "move"; readonly move: Move }
  /** An action that the line does not list: the target must refuse it. */
  | { readonly kind: "ask"; readonly action: LineAction; readonly line: number };

export const PARTIES: readonly string[] = ["a", "b", "c", "d"];

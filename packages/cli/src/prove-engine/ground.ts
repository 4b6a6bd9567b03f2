import type { DialectName } from "@myrcc/simulator";
import type { Mutant } from "./mutant.ts";

/** A reading of the API's open points under which the engine is run; nothing may be held against it under any. */
export interface Ground {
  readonly name: string;
  readonly dialects: readonly DialectName[];
}

/**
 * A mutant is tried on the first that reaches it, unless its explanation names another. All but the first hold every variant
 * that the engine knows: as many at a time as leave each other, and the calls that meet, something to do.
 */
export const GROUNDS: readonly [Ground, ...Ground[]] = [
  { name: "canonical", dialects: [] },
  {
    name: "variants",
    dialects: [
      "both-survive",
      "call-id",
      "conference-bystander-frame",
      "cross-enterprise-refused",
      "device-answers-itself",
      "disconnect-own-leg",
      "display-not-updated",
      "dtmf-modifies",
      "dtmf-pause",
      "failed-transfer-recalls",
      "held-redirect-unlisted",
      "leave-of-two-refused",
      "other-unstated-cause",
      "peer-stays-talking",
      "self-call-accepted",
      "semi-attended-accepted",
      "transfer-on-held",
      "unhold-refused",
      "unroutable-refused",
      "values-first",
    ],
  },
  { name: "further-variants", dialects: ["argument-survives", "transfer-always-listed"] },
  { name: "busy-refused", dialects: ["busy-refused"] },
];

/** Numbers of the mutants that the cases come by on each ground, by its name. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Where a mutant is tried; undefined where no case comes by its place on any ground.
 *
 * @param named by its explanation
 */
export function groundOf({ number }: Mutant, reach: Reach, named?: Ground): Ground | undefined {
  const grounds = named === undefined ? GROUNDS : [named, ...GROUNDS];
  return grounds.find(({ name }) => reach.get(name)?.has(number) === true);
}

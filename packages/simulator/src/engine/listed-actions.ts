import type { Action } from "./action.ts";
import { isConnected, type Leg } from "./leg.ts";
import type { Switches } from "./switches.ts";

/** What of a leg's surroundings decides on its actions. */
export interface Surroundings {
  /** The other live legs of its call. */
  readonly others: readonly Leg[];
  /** The same extension holds a line of another call whose far end is connected (C-40, D-6, D-12). */
  readonly hasHeldSibling: boolean;
  /** The same extension talks on a line of another call whose far end is connected. */
  readonly hasTalkingSibling: boolean;
  /** It has a line of another call whose far end still rings, and such a line can be transferred to (D-12). */
  readonly hasRingingSibling: boolean;
  readonly takes: Switches["takes"];
}

/** What may be done with a leg now: domain §3.3, row for row, with D-5 for a far end that only rings. */
export function actionsOf(leg: Leg, around: Surroundings): readonly Action[] {
  switch (leg.state) {
    case "prompting":
      return ["disconnect", "answer"];
    case "alerting":
      return ["disconnect"];
    case "ringing":
      return ["answer", "disconnect", "redirect"];
    case "talking":
      return talkingActions(leg, around);
    case "held":
      return heldActions(leg, around);
    case "dropped":
      return [];
  }
}

function heldActions(leg: Leg, { others, hasTalkingSibling, takes }: Surroundings): readonly Action[] {
  if (isFarEndRinging(others)) return ["disconnect", "unhold", "leave"];
  const handedOver = takes("held-redirect-unlisted")
    ? (["disconnect", "unhold", "leave"] as const)
    : (["addParty", "disconnect", "unhold", "leave", "redirect"] as const);
  const alone = handedOver.filter((action) => action !== "redirect" || !leg.conference);
  if (!takes("transfer-on-held") || !hasTalkingSibling) return alone;
  return leg.conference ? [...alone, "merge"] : [...alone, "transfer", "merge"];
}

function talkingActions(
  leg: Leg,
  { others, hasHeldSibling, hasRingingSibling, takes }: Surroundings,
): readonly Action[] {
  if (isFarEndRinging(others)) return ["disconnect", "hold", "leave"];
  if (leg.conference) {
    const alone = ["addParty", "disconnect", "hold", "leave", "sendDtmfs"] as const;
    return hasHeldSibling ? [...alone, "merge"] : alone;
  }
  const alone = ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"] as const;
  if (hasHeldSibling || takes("transfer-always-listed")) return [...alone, "transfer", "merge"];
  return hasRingingSibling ? [...alone, "transfer"] : alone;
}

/** After a blind transfer of a held party: nobody but the new destination is there, and it only rings (D-5). */
export function isFarEndRinging(others: readonly Leg[]): boolean {
  return others.length > 0 && !others.some(isConnected);
}

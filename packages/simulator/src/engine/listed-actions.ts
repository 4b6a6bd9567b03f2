import type { Action } from "./action.ts";
import { isConnected, type Leg } from "./leg.ts";

/** What of a leg's surroundings decides on its actions. */
export interface Surroundings {
  /** The other live legs of its call. */
  readonly others: readonly Leg[];
  /** The same extension holds a line of another call whose far end is connected (C-40, D-6, D-12). */
  readonly hasHeldSibling: boolean;
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
      if (isFarEndRinging(around.others)) return ["disconnect", "unhold", "leave"];
      return leg.conference
        ? ["addParty", "disconnect", "unhold", "leave"]
        : ["addParty", "disconnect", "unhold", "leave", "redirect"];
    case "dropped":
      return [];
  }
}

function talkingActions(leg: Leg, { others, hasHeldSibling }: Surroundings): readonly Action[] {
  if (isFarEndRinging(others)) return ["disconnect", "hold", "leave"];
  if (leg.conference) {
    const alone = ["addParty", "disconnect", "hold", "leave", "sendDtmfs"] as const;
    return hasHeldSibling ? [...alone, "merge"] : alone;
  }
  const alone = ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"] as const;
  return hasHeldSibling ? [...alone, "transfer", "merge"] : alone;
}

/** After a blind transfer of a held party: nobody but the new destination is there, and it only rings (D-5). */
export function isFarEndRinging(others: readonly Leg[]): boolean {
  return others.length > 0 && !others.some(isConnected);
}

import type { TransitionId } from "@myrcc/contracts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { isRinging } from "./scene.ts";

/**
 * How a request calls somebody into a call that goes on without them: T17, or T10 where an invited line that still rings sends the
 * invitation on. Undefined where it does not.
 */
export function invitationBy(evidence: Evidence, exchange: Exchange): TransitionId | undefined {
  const { web, sightingsByLine } = evidence;
  const { operation, accepted, event, parameters } = exchange;
  if (!accepted) return undefined;
  if (operation === "addParty") return "T17";
  if (operation !== "redirect") return undefined;
  const own = parameters["lineId"] ?? "";
  const shown = sightingsByLine.get(own)?.findLast(({ atMs }) => atMs <= event.sentAtMs);
  const inviting = web.inviterOf(own);
  const isWaiting = shown !== undefined && isRinging(shown.line);
  return isWaiting && inviting !== undefined && invitationBy(evidence, inviting) !== undefined ? "T10" : undefined;
}

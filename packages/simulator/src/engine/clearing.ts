import { shrink } from "./conference.ts";
import type { Draft } from "./draft.ts";
import { invite } from "./invitation.ts";
import { isEngaged, type Cause, type Leg } from "./leg.ts";
import { isSameParty } from "./party.ts";

/** Why the own leg ends, and why the last party ends with it. */
export interface Ending {
  readonly own: Cause;
  readonly last: Cause;
  /** Why the party ends that rings for the own leg; unless given, because it is called no longer. */
  readonly called?: Cause;
}

/**
 * Takes one leg out of its call. The call goes on while two parties are engaged in it, or while one waits for a
 * destination that rings because of it; otherwise all that is left ends as well: T4, T6, T7, T9, T13, T14, T15, T23, T24.
 */
export function leaveCall(draft: Draft, leg: Leg, ending: Ending): void {
  draft.drop(leg, ending.own);
  if (recall(draft, leg)) return;
  const left = draft.live(leg.call);
  if (left.filter(isEngaged).length >= 2) {
    shrink(draft, leg.call);
    return;
  }
  // Where somebody is engaged, whoever rings was invited; an invitation is called off whatever ends its call (D-11).
  const ringing = left.some(isEngaged) ? "causeCallCancelled" : (ending.called ?? "causeCallCancelled");
  for (const peer of left) draft.drop(peer, isEngaged(peer) ? ending.last : ringing);
}

/** T19: who transferred a call to somebody that does not answer is called back by whoever is left in it, once. */
function recall(draft: Draft, failed: Leg): boolean {
  const { call, recall: transferor } = failed;
  const [waiting, another] = draft.live(call);
  if (failed.state !== "ringing" || transferor === undefined || waiting === undefined || another !== undefined) {
    return false;
  }
  // Transferred by an extension that is at both ends, the call has somebody of it already.
  if (isSameParty(waiting.party, transferor)) return false;
  draft.face(waiting, transferor);
  invite(draft, call, transferor, waiting.party);
  return true;
}

/** T13 and T16: the whole call ends, whoever takes part in it (F-23, C-38). */
export function clearCall(draft: Draft, leg: Leg): void {
  draft.drop(leg, "causeNormal");
  for (const peer of draft.live(leg.call)) draft.drop(peer, isEngaged(peer) ? "causeNormal" : "causeCallCancelled");
}

/** D-11: an invitation that still rings ends when the call it belongs to is handed to somebody else. */
export function cancelInvitations(draft: Draft, call: number): void {
  for (const leg of draft.live(call)) if (leg.state === "ringing") draft.drop(leg, "causeCallCancelled");
}

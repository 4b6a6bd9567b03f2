import { cancelInvitations } from "./clearing.ts";
import type { Refusal } from "./command.ts";
import { faceEachOther, grow } from "./conference.ts";
import type { Draft } from "./draft.ts";
import { destinationOf, invite } from "./invitation.ts";
import { isEngaged, type Leg } from "./leg.ts";
import { isSameParty } from "./party.ts";

/** T10 and T19: deflects a ringing line, or transfers a connected one blindly (C-39). */
export function redirect(draft: Draft, leg: Leg, dialled: string): Refusal | undefined {
  const destination = destinationOf(draft, leg, dialled);
  if ("because" in destination) return destination;
  if (leg.state === "ringing") {
    draft.drop(leg, "causeRedirected");
    const [caller, another] = draft.others(leg).filter(isEngaged);
    // Whoever is in a call already goes on displaying it while an invitee deflects.
    if (caller !== undefined && another === undefined) draft.face(caller, destination);
    const deflected = invite(draft, leg.call, destination, leg.facing);
    if (leg.recall !== undefined) draft.change(deflected, { recall: leg.recall });
    return undefined;
  }
  cancelInvitations(draft, leg.call);
  draft.drop(leg, "causeTransfer");
  for (const peer of draft.live(leg.call)) {
    // A far party that holds the call stays as it is: it is not listening anyway (D-5).
    if (peer.state === "talking" && !draft.switches.takes("peer-stays-talking")) {
      draft.change(peer, { state: "alerting", cause: "causeTransfer" });
    }
    draft.face(peer, destination);
  }
  const invited = invite(draft, leg.call, destination, draft.others(leg)[0]?.party ?? leg.facing);
  if (draft.switches.takes("failed-transfer-recalls")) draft.change(invited, { recall: leg.party });
  return undefined;
}

/** T20: the far parties of a talking and a held line are joined, and the extension is out of both calls. */
export function transfer(draft: Draft, leg: Leg, otherId: number | undefined): Refusal | undefined {
  const held = joinable(draft, leg, otherId, "transfer");
  if ("because" in held) return held;
  const isDestinationRinging = held.state === "alerting";
  cancelInvitations(draft, leg.call);
  if (!isDestinationRinging) cancelInvitations(draft, held.call);
  draft.drop(leg, "causeTransfer");
  draft.drop(held, "causeTransfer");
  const isShown = !draft.switches.takes("display-not-updated");
  for (const near of draft.live(held.call)) {
    if (isShown && isSameParty(near.facing, held.party)) draft.face(near, leg.facing);
  }
  for (const far of draft.live(leg.call)) {
    if (isShown) draft.face(far, held.facing);
    if (isDestinationRinging && far.state === "talking") {
      draft.change(far, { state: "alerting", cause: "causeTransfer" });
    }
  }
  moveAll(draft, leg.call, held.call);
  if (isShown) faceEachOther(draft, held.call);
  grow(draft, held.call);
  return undefined;
}

/** T21: both calls become one conference, in which the extension keeps the line it talks on (C-41). */
export function merge(draft: Draft, leg: Leg, otherId: number | undefined): Refusal | undefined {
  const held = joinable(draft, leg, otherId, "merge");
  if ("because" in held) return held;
  if (draft.switches.takes("argument-survives")) {
    draft.drop(leg, "causeConference");
    moveAll(draft, leg.call, held.call);
    draft.talk(held);
    grow(draft, held.call);
    return undefined;
  }
  if (!draft.switches.takes("both-survive")) draft.drop(held, "causeConference");
  moveAll(draft, held.call, leg.call);
  grow(draft, leg.call);
  return undefined;
}

/** The line that a transfer or merge names, or why it cannot be that one (D-15). */
function joinable(draft: Draft, leg: Leg, otherId: number | undefined, action: "merge" | "transfer"): Leg | Refusal {
  if (otherId === undefined) return { kind: "impossible", because: "the payload does not name a line" };
  const other = draft.leg(otherId);
  const { directory } = draft;
  if (
    other === undefined ||
    other.hidden ||
    directory.enterpriseOf(other.party) !== directory.enterpriseOf(leg.party)
  ) {
    return { kind: "unknown", because: `no line ${otherId}` };
  }
  if (!isSameParty(other.party, leg.party)) {
    return { kind: "wrong-state", because: `line ${otherId} belongs to another extension` };
  }
  // Where a held line may be the one in the path, it takes its place first: that holds the one of the payload (C-40).
  if (leg.state === "held" && other.state === "talking" && other.call !== leg.call) {
    draft.talk(leg);
    return draft.leg(otherId) ?? other;
  }
  if (action === "transfer" && draft.isTransferTarget(other, leg.call)) return other;
  if (!draft.isJoinable(other, leg.call)) {
    return { kind: "wrong-state", because: `line ${otherId} is ${other.state} and cannot be joined with ${leg.id}` };
  }
  return other;
}

function moveAll(draft: Draft, from: number, to: number): void {
  for (const leg of draft.live(from)) draft.change(leg, { call: to });
}

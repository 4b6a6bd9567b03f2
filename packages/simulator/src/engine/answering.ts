import { grow } from "./conference.ts";
import { planWhenPrompted } from "./device.ts";
import type { Draft } from "./draft.ts";
import { invite } from "./invitation.ts";
import type { Leg } from "./leg.ts";
import type { Party } from "./party.ts";

/** T1: the own device is alerted first; nothing is dialled before it is off hook (C-36). */
export function placeCall(draft: Draft, caller: Party, destination: Party): Leg {
  const placed = draft.create({
    call: draft.newCall(),
    party: caller,
    hidden: !draft.directory.isControlled(caller),
    incoming: false,
    state: "prompting",
    cause: "causeNormal",
    facing: destination,
  });
  draft.placed = placed.id;
  draft.plan(placed, planWhenPrompted(draft.directory.deviceOf(caller)));
  return placed;
}

/** T2, T8, T18: the device of a prompting or ringing leg goes off hook. */
export function answer(draft: Draft, leg: Leg): void {
  if (leg.state === "prompting") {
    dial(draft, leg);
    return;
  }
  draft.talk(leg);
  for (const peer of draft.others(leg)) {
    if (peer.state === "alerting") draft.talk(peer);
  }
  grow(draft, leg.call);
}

/** T2: the caller is off hook, so what it was talking on is held, and its destination rings. */
function dial(draft: Draft, leg: Leg): void {
  for (const sibling of draft.siblings(leg)) {
    if (sibling.state === "talking") draft.change(sibling, { state: "held", cause: "causeNormal" });
  }
  draft.change(leg, { state: "alerting" });
  invite(draft, leg.call, leg.facing, leg.party);
}

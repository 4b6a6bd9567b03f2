import type { Refusal } from "./command.ts";
import { planWhenCalled, rings } from "./device.ts";
import type { Draft } from "./draft.ts";
import type { Leg } from "./leg.ts";
import { isSameParty, type Party } from "./party.ts";

/** Longest destination that is looked at, in characters; no number plan has longer ones. */
const LONGEST_DESTINATION = 128;

/** Whom a destination reaches, or why it cannot be meant: empty, too long, the caller itself, somebody already there (D-17). */
export function destinationOf(draft: Draft, leg: Leg, dialled: string): Party | Refusal {
  const party = resolve(draft, leg.party, dialled);
  if (!("because" in party) && draft.others(leg).some((other) => isSameParty(other.party, party))) {
    return { kind: "impossible", because: "the destination already takes part in the call" };
  }
  return party;
}

export function resolve(draft: Draft, from: Party, dialled: string): Party | Refusal {
  const text = dialled.trim();
  if (text === "") return { kind: "impossible", because: "the destination is empty" };
  if (text.length > LONGEST_DESTINATION) return { kind: "impossible", because: "the destination is too long" };
  const party = draft.directory.resolve(from, text);
  if (isElsewhere(draft, from, party))
    return { kind: "impossible", because: "the destination is of another enterprise" };
  if (isNowhere(draft, party)) return { kind: "impossible", because: "the destination leads nowhere" };
  if (isSameParty(party, from)) return { kind: "impossible", because: "the destination is the extension itself" };
  return party;
}

/** Whether a call would lead to another enterprise, where that is refused (D-23). */
function isElsewhere({ directory, switches }: Draft, from: Party, to: Party): boolean {
  if (!switches.takes("cross-enterprise-refused")) return false;
  const enterprise = directory.enterpriseOf(to);
  return enterprise !== undefined && enterprise !== directory.enterpriseOf(from);
}

/** Whether a number leads nowhere, where that is refused at once (C-45); elsewhere it is called, and fails. */
function isNowhere({ directory, switches }: Draft, party: Party): boolean {
  return switches.takes("unroutable-refused") && directory.leadsNowhere(party);
}

/**
 * Makes a party's device ring in a call, displaying `facing`; a device that does not ring gives up at once, unseen.
 * @returns the leg that rings.
 */
export function invite(draft: Draft, call: number, party: Party, facing: Party): Leg {
  const device = draft.directory.deviceOf(party);
  const leg = draft.create({
    call,
    party,
    hidden: !draft.directory.isControlled(party) || !rings(device),
    incoming: true,
    state: "ringing",
    cause: "causeNormal",
    facing,
  });
  draft.plan(leg, planWhenCalled(device));
  return leg;
}

import { isConnected, isEngaged } from "../engine/leg.ts";
import { amending, amendingDeed, ignoring, type Event } from "./around.ts";
import type { Fault } from "./fault.ts";
import { defaulting } from "./payload.ts";

/** Parties that are invited to a call, and how long they ring. */
export const INVITATION_FAULTS = {
  "invitation-holds-inviter": {
    sentence: "addParty of a talking line holds it.",
    caughtBy: ["RCC-ADDPARTY-2"],
    deviation: amending(
      "addParty",
      ({ leg }) => leg.state === "talking",
      ({ draft, leg }) => draft.change(leg, { state: "held" }),
    ),
  },
  "invitation-resumes-inviter": {
    sentence: "addParty of a held line resumes it.",
    // RCC-ADDPARTY-2 is about talking lines, and about the far parties of held ones.
    caughtBy: ["RCC-ADDPARTY-9"],
    deviation: amending(
      "addParty",
      ({ leg }) => leg.state === "held",
      ({ draft, leg }) => draft.talk(leg),
    ),
  },
  "held-inviter-holds-far-party": {
    sentence: "addParty of a held line holds its far party's line as well.",
    caughtBy: ["RCC-ADDPARTY-2"],
    deviation: amending(
      "addParty",
      ({ leg }) => leg.state === "held",
      ({ draft, others }) => {
        for (const peer of others) if (peer.state === "talking") draft.change(peer, { state: "held" });
      },
    ),
  },
  "rejected-invitation-ends-call": {
    sentence: "An invited party that rejects ends the call that it was invited to.",
    caughtBy: ["RCC-ADDPARTY-5"],
    deviation: amending("disconnect", isInvited, ({ draft, others }) =>
      others.forEach((party) => draft.drop(party, "causeBusy")),
    ),
  },
  "rejected-invitation-rings-on": {
    sentence: "An invited party that rejects rings on.",
    caughtBy: ["RCC-DISCONNECT-6"],
    deviation: ignoring("disconnect", isInvited),
  },
  "unanswered-invitation-ends-call": {
    sentence: "An invited party that does not answer ends the call that it was invited to.",
    caughtBy: ["RCC-ADDPARTY-5"],
    deviation: amendingDeed("gives-up", isInvited, ({ draft, others }) =>
      others.forEach((party) => draft.drop(party, "causeCallNotAnswered")),
    ),
  },
  "invitation-outlives-call": {
    sentence: "An invitation rings on after the call that it belongs to was disconnected.",
    caughtBy: ["RCC-ADDPARTY-7"],
    deviation: amending("disconnect", ({ leg }) => isConnected(leg), keepRinging),
  },
  "invitation-outlives-waiting-party": {
    sentence: "A party that a held call is handed over to rings on after the one who waits for it has hung up.",
    caughtBy: ["RCC-ADDPARTY-7"],
    deviation: amending("disconnect", ({ leg, others }) => isConnected(leg) && !others.some(isEngaged), keepRinging),
  },
  "invitation-outlives-conference": {
    sentence: "An invitation rings on after the conference that it belongs to was disconnected.",
    caughtBy: ["RCC-ADDPARTY-7"],
    deviation: amending("disconnect", ({ leg }) => leg.conference, keepRinging),
  },
  "invitation-outlives-transfer": {
    sentence: "An invitation rings on after the call that it belongs to was transferred.",
    caughtBy: ["RCC-ADDPARTY-7"],
    deviation: amending("transfer", () => true, keepRinging),
  },
  "invitation-dials-operator": {
    sentence: "addParty with a blank destination, or without one, invites 0.",
    caughtBy: ["RCC-ADDPARTY-10"],
    deviation: defaulting("addParty", "destination", "0"),
  },
} as const satisfies Record<string, Fault>;

/** The leg rings in a call in which others are connected already. */
export function isInvited({ leg, others }: Event): boolean {
  return leg.state === "ringing" && others.filter(isConnected).length >= 2;
}

/** Takes back that those who ring are called off with the call. */
function keepRinging({ draft, others }: Event): void {
  for (const leg of others) if (!isEngaged(leg)) draft.undo(leg);
}

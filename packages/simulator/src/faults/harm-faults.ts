import { clearCall } from "../engine/clearing.ts";
import { invite, resolve } from "../engine/invitation.ts";
import { isConnected, isLive, type Leg } from "../engine/leg.ts";
import { onAnswer } from "./answer-behaviour.ts";
import { harming, type Asked } from "./around.ts";
import type { EngineBehaviour } from "./engine-behaviour.ts";
import type { Fault } from "./fault.ts";
import { rewriting } from "./payload.ts";

/** What tones that are no text are read as. */
const NO_TONES = "no tones";

/** Refused actions that leave the own line as it is, or nothing of it to be seen, and do harm to others. */
export const HARM_FAULTS = {
  "refused-hold-drops-and-delists": {
    sentence: "hold of a held line is refused, but ends its call, and what is dropped is listed no more.",
    caughtBy: ["RCC-ACTION-3", "RCC-ACTION-4"],
    deviation: {
      ...harming(
        "hold",
        ({ leg }) => leg.state === "held",
        ({ draft, leg }) => clearCall(draft, leg),
      ),
      ...listingLive(),
    },
  },
  "refused-hold-drops-peer": {
    sentence: "hold of a held line is refused, but drops the lines of all others in its call.",
    caughtBy: ["RCC-ACTION-3", "RCC-ACTION-4"],
    deviation: harming("hold", ({ leg }) => leg.state === "held", dropOthers),
  },
  "refused-unhold-holds-peer": {
    sentence: "unhold of a line that talks is refused, but holds the lines of all others in its call.",
    caughtBy: ["RCC-ACTION-3", "RCC-ACTION-4"],
    deviation: harming(
      "unhold",
      ({ leg }) => leg.state === "talking",
      ({ draft, others }) => others.filter(isTalking).forEach((other) => draft.change(other, { state: "held" })),
    ),
  },
  "refused-unhold-drops-waiting-party": {
    sentence: "unhold of a line that talks is refused, but drops whoever waits behind another line of the extension.",
    caughtBy: ["RCC-ACTION-3"],
    deviation: harming(
      "unhold",
      ({ leg }) => leg.state === "talking",
      ({ draft, siblings }) =>
        siblings.flatMap((sibling) => draft.others(sibling)).forEach((waiting) => draft.drop(waiting, "causeNormal")),
    ),
  },
  "refused-invitation-rings": {
    sentence: "addParty or redirect of a line that does not list it is refused, but its destination rings.",
    caughtBy: ["RCC-ACTION-3"],
    deviation: harming("any", ({ leg, isListed }) => !isListed && (isConnected(leg) || leg.state === "ringing"), ring),
  },
  "wrong-tones-end-call": {
    sentence:
      "sendDtmfs of what is no text is refused with 400, but ends the call, and what is dropped is listed no more.",
    caughtBy: ["RCC-ACTION-3"],
    deviation: {
      ...rewriting("sendDtmfs", "dtmfs", (value) => (typeof value === "string" ? value : NO_TONES)),
      ...harming(
        "sendDtmfs",
        ({ leg, request }) => isLive(leg) && request.action === "sendDtmfs" && request.dtmfs === NO_TONES,
        ({ draft, leg }) => clearCall(draft, leg),
      ),
      ...listingLive(),
      answers: onAnswer((answer, { operation, refusal }) =>
        operation === "sendDtmfs" && refusal === "impossible" ? { ...answer, status: 400 } : answer,
      ),
    },
  },
} as const satisfies Record<string, Fault>;

function listingLive(): Pick<EngineBehaviour, "listing"> {
  return {
    listing: ({ lines }) => {
      const live = lines.filter(isLive);
      return { lines: live, count: live.length };
    },
  };
}

function isTalking({ state }: Leg): boolean {
  return state === "talking";
}

function dropOthers({ draft, others }: Asked): void {
  for (const other of others) draft.drop(other, "causeNormal");
}

function ring({ draft, leg, request }: Asked): void {
  if (request.action !== "addParty" && request.action !== "redirect") return;
  const party = resolve(draft, leg.party, request.destination);
  if (!("because" in party)) invite(draft, leg.call, party, leg.party);
}

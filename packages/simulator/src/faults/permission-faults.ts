import { leaveCall } from "../engine/clearing.ts";
import { merge, transfer } from "../engine/handing-over.ts";
import { isLive } from "../engine/leg.ts";
import { isSameParty } from "../engine/party.ts";
import { accepting, amending, argumentOf, harming, refusing, renaming, type Asked } from "./around.ts";
import type { Fault } from "./fault.ts";

/** Actions that are refused although listed, accepted although not listed, harmful when refused, or answered wrongly. */
export const PERMISSION_FAULTS = {
  "hold-refused-when-changed": {
    sentence: "hold is listed but refused on a line that has changed since it was answered.",
    caughtBy: ["RCC-ACTION-1"],
    deviation: refusing("hold", ({ leg }) => leg.talkingMs !== undefined && leg.modifiedMs > leg.talkingMs),
  },
  "redirect-refused-on-held": {
    sentence: "redirect is listed but refused on held lines.",
    caughtBy: ["RCC-ACTION-1"],
    deviation: refusing("redirect", ({ leg }) => leg.state === "held"),
  },
  "redirect-refused-for-idle-destination": {
    sentence: "redirect is listed but refused with 422 on held lines, as if its destination were wrong.",
    caughtBy: ["RCC-ACTION-1"],
    deviation: refusing("redirect", ({ leg }) => leg.state === "held", "impossible"),
  },
  "answer-refused-with-held-line": {
    sentence: "answer is listed but refused on a ringing line while its extension holds another.",
    caughtBy: ["RCC-ACTION-1"],
    deviation: refusing("answer", ({ siblings }) => siblings.some(({ state }) => state === "held")),
  },
  "call-locked-while-inviting": {
    sentence: "hold is listed but refused for as long as an invitation to the call rings.",
    caughtBy: ["RCC-ACTION-1"],
    deviation: refusing("hold", ({ others }) => others.some(({ state }) => state === "ringing")),
  },
  "dtmf-letters-refused": {
    sentence: "sendDtmfs refuses the letters A to D.",
    caughtBy: ["RCC-DTMF-1"],
    deviation: refusing(
      "sendDtmfs",
      ({ request }) => request.action === "sendDtmfs" && /[A-D]/i.test(request.dtmfs),
      "impossible",
    ),
  },
  "hold-accepted-on-held": {
    sentence: "hold of a held line is answered with 204.",
    caughtBy: ["RCC-ACTION-2"],
    deviation: accepting("hold", ({ leg }) => leg.state === "held"),
  },
  "dtmf-accepted-on-held": {
    sentence: "sendDtmfs on a held line is answered with 204.",
    caughtBy: ["RCC-ACTION-2"],
    deviation: accepting("sendDtmfs", ({ leg }) => leg.state === "held"),
  },
  "answer-accepted-on-talking": {
    sentence: "answer of a line that talks already is answered with 204.",
    caughtBy: ["RCC-ACTION-2"],
    deviation: accepting("answer", ({ leg }) => leg.state === "talking"),
  },
  "redirect-accepted-in-conference": {
    sentence: "redirect of a line in a conference, which does not list it, drops the line.",
    caughtBy: ["RCC-ACTION-2"],
    deviation: accepting(
      "redirect",
      ({ leg }) => leg.conference,
      ({ draft, leg }) => leaveCall(draft, leg, { own: "causeTransfer", last: "causeTransfer" }),
    ),
  },
  "held-line-joins-unlisted": {
    sentence: "merge and transfer are done on a held line with the one that talks, although it does not list them.",
    // Whether such a one can be joined is the platform's choice (T20, T21); so no other requirement may be missed.
    caughtBy: ["RCC-MERGE-10", "RCC-TRANSFER-10"],
    deviation: accepting("any", isHeldWithTalking, (asked) => {
      const { draft, leg, request } = asked;
      draft.talk(leg);
      (request.action === "merge" ? merge : transfer)(draft, draft.leg(leg.id) ?? leg, argumentOf(asked)?.id);
    }),
  },
  "dropped-line-accepts": {
    sentence: "Any action on a dropped line is answered with 204 for as long as the line can be read.",
    // RCC-ACTION-2 is about live lines.
    caughtBy: ["RCC-ERROR-11"],
    deviation: accepting("any", ({ leg }) => !isLive(leg)),
  },
  "refusal-modifies": {
    sentence: "A refused action gives the line a new lastModificationTime, and a frame tells of it.",
    caughtBy: ["RCC-ACTION-3", "RCC-ACTION-4"],
    deviation: harming(
      "any",
      ({ leg, isListed }) => isLive(leg) && !isListed,
      ({ draft, leg }) => draft.touch(leg),
    ),
  },
  "refused-unhold-holds": {
    sentence: "unhold of a line that talks is refused, but holds it.",
    caughtBy: ["RCC-ACTION-3", "RCC-ACTION-4"],
    deviation: harming(
      "unhold",
      ({ leg }) => leg.state === "talking",
      ({ draft, leg }) => draft.change(leg, { state: "held" }),
    ),
  },
  "dtmf-hash-holds": {
    sentence: "sendDtmfs with a # among its tones holds the line.",
    caughtBy: ["RCC-DTMF-2"],
    deviation: amending(
      "sendDtmfs",
      ({ request }) => request.action === "sendDtmfs" && request.dtmfs.includes("#"),
      ({ draft, leg }) => draft.change(leg, { state: "held" }),
    ),
  },
  "any-dtmf-accepted": {
    sentence: "sendDtmfs takes any characters.",
    caughtBy: ["RCC-DTMF-3"],
    deviation: accepting("sendDtmfs", ({ isListed }) => isListed),
  },
  "unlisted-on-held-is-unknown": {
    sentence: "What a held line does not list is refused with 404, and everywhere else with 409.",
    caughtBy: ["RCC-ERROR-9"],
    deviation: renaming("wrong-state", "unknown", ({ leg }) => leg.state === "held"),
  },
  "merge-argument-in-wrong-state": {
    sentence: "merge with a line that does not exist is refused with 409.",
    caughtBy: ["RCC-MERGE-9"],
    deviation: renaming("unknown", "wrong-state", ({ request }) => request.action === "merge"),
  },
  "transfer-argument-unknown": {
    sentence: "transfer to what is no line is refused with 404.",
    caughtBy: ["RCC-TRANSFER-9"],
    deviation: renaming("impossible", "unknown", ({ request }) => request.action === "transfer"),
  },
  "hold-status-changes": {
    sentence: "hold of an incoming line is answered with 200, and of an outgoing one with 204.",
    caughtBy: ["RCC-DIALECT-1", "RCC-HOLD-2"],
    deviation: {
      answered: (answer, action, { incoming }) => (action === "hold" && incoming ? { ...answer, status: 200 } : answer),
    },
  },
  "disconnect-answers-200": {
    sentence: "disconnect is answered with 200.",
    caughtBy: ["RCC-HOLD-2"],
    deviation: { answered: (answer, action) => (action === "disconnect" ? { ...answer, status: 200 } : answer) },
  },
  "leave-answered-207": {
    sentence: "leave in a conference is answered with 207.",
    caughtBy: ["RCC-HTTP-2"],
    deviation: {
      answered: (answer, action, { conference }) =>
        action === "leave" && conference ? { ...answer, status: 207 } : answer,
    },
  },
} as const satisfies Record<string, Fault>;

/** The held line in the path, and the one that its extension talks on in the payload. */
function isHeldWithTalking(asked: Asked): boolean {
  const { leg } = asked;
  const other = argumentOf(asked);
  const isOfExtension = other !== undefined && isSameParty(other.party, leg.party);
  return isOfExtension && leg.state === "held" && other.state === "talking" && other.call !== leg.call;
}

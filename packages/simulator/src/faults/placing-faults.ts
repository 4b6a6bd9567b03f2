import { answer, placeCall } from "../engine/answering.ts";
import { leaveCall } from "../engine/clearing.ts";
import type { Command } from "../engine/command.ts";
import type { Draft } from "../engine/draft.ts";
import { invite } from "../engine/invitation.ts";
import { isConnected, type Leg } from "../engine/leg.ts";
import { isSameParty } from "../engine/party.ts";
import { accepting, amending, amendingDeed, createdIn, ignoringDeed, isCallOfTwo, type Asked } from "./around.ts";
import type { Fault } from "./fault.ts";
import { defaulting } from "./payload.ts";

/** Calls from placing to answering, and what telephones do by themselves. */
export const PLACING_FAULTS = {
  "placed-line-not-new": {
    sentence: "placeCall of an extension that has a line makes no new one, but answers with the one that is there.",
    caughtBy: ["RCC-CALL-1"],
    deviation: {
      transition: (sound) => (draft, command) => {
        const [there] = command.type === "place-call" ? draft.linesOf(command.extension) : [];
        if (there === undefined) return sound(draft, command);
        draft.touch(there);
        draft.placed = there.id;
        return undefined;
      },
    },
  },
  "second-call-rings-nobody": {
    sentence: "Nobody rings when the caller's device goes off hook while its extension has another line.",
    caughtBy: ["RCC-CALL-3"],
    deviation: amending(
      "answer",
      ({ leg, siblings }) => leg.state === "prompting" && siblings.length > 0,
      (asked) => createdIn(asked).forEach((ringing) => asked.draft.undo(ringing)),
    ),
  },
  "blank-destination-dials-operator": {
    sentence: "placeCall with an empty or blank destination calls 0.",
    caughtBy: ["RCC-CALL-5"],
    deviation: defaulting("placeCall", "destination", "0"),
  },
  "blank-destination-is-impossible": {
    sentence: "placeCall with an empty or blank destination is refused with 422.",
    caughtBy: ["RCC-CALL-6"],
    deviation: defaulting("placeCall", "destination", "0".repeat(200)),
  },
  "call-to-nowhere-goes-on": {
    sentence: "The line of a call to a number that leads nowhere alerts until somebody ends it.",
    caughtBy: ["RCC-CALL-7"],
    deviation: ignoringDeed(
      "gives-up",
      ({ leg, deed }) =>
        leg.party.kind === "number" && deed.kind === "gives-up" && deed.cause === "causeDestNotObtainable",
    ),
  },
  "own-number-rings-itself": {
    sentence: "A call to the extension's own number is accepted and rings the extension itself.",
    caughtBy: ["RCC-CALL-9"],
    deviation: {
      transition: (sound) => (draft, command) => {
        const refusal = sound(draft, command);
        if (refusal === undefined || !isToItself(draft, command)) return refusal;
        const own = { kind: "extension", id: command.extension } as const;
        placeCall(draft, own, own);
        return undefined;
      },
    },
  },
  "present-party-rings-again": {
    sentence: "addParty of somebody who takes part already is accepted and makes a further line of theirs ring.",
    caughtBy: ["RCC-CALL-9"],
    deviation: accepting(
      "addParty",
      (asked) => asked.isListed && presentAt(asked) !== undefined,
      (asked) => {
        const { draft, leg } = asked;
        const there = presentAt(asked);
        if (there !== undefined) invite(draft, leg.call, there.party, leg.party);
      },
    ),
  },
  "off-hook-line-prompts-on": {
    sentence: "The destination rings when the caller's device goes off hook, but the caller's line prompts on.",
    caughtBy: ["RCC-CALL-11"],
    deviation: amending(
      "answer",
      ({ leg }) => leg.state === "prompting",
      ({ draft, leg }) => draft.undo(leg),
    ),
  },
  "busy-not-noticed": {
    sentence: "The caller's line alerts on when the far party is busy.",
    caughtBy: ["RCC-CALL-14"],
    deviation: ignoringDeed("gives-up", ({ deed }) => deed.kind === "gives-up" && deed.cause === "causeBusy"),
  },
  "no-answer-not-noticed": {
    sentence: "The caller's line alerts on when the far party does not answer.",
    caughtBy: ["RCC-CALL-14"],
    deviation: amendingDeed(
      "gives-up",
      ({ leg, deed }) => leg.state === "ringing" && deed.kind === "gives-up" && deed.cause === "causeCallNotAnswered",
      ({ draft, others }) => others.forEach((caller) => draft.undo(caller)),
    ),
  },
  "unanswered-device-dials": {
    sentence: "A call whose own device is not answered is put through to its destination all the same.",
    caughtBy: ["RCC-CALL-12"],
    deviation: amendingDeed(
      "gives-up",
      ({ leg }) => leg.state === "prompting",
      ({ draft, leg }) => {
        draft.undo(leg);
        answer(draft, leg);
      },
    ),
  },
  "unanswered-device-says-normal": {
    sentence: "A line that its own device has not answered is dropped with causeNormal.",
    caughtBy: ["RCC-CALL-13"],
    deviation: amendingDeed(
      "gives-up",
      ({ leg }) => leg.state === "prompting",
      ({ draft, leg }) => draft.change(leg, { cause: "causeNormal" }),
    ),
  },
  "busy-says-normal": {
    sentence: "The caller's line is dropped with causeNormal when the far party is busy.",
    caughtBy: ["RCC-CALL-15"],
    deviation: amendingDeed(
      "gives-up",
      (done) => isCallOfTwo(done) && done.deed.kind === "gives-up" && done.deed.cause === "causeBusy",
      ({ draft, others }) => others.forEach((caller) => draft.change(caller, { cause: "causeNormal" })),
    ),
  },
  "hang-up-of-device-one-sided": {
    sentence: "A party that hangs up its device leaves the other one talking to nobody.",
    caughtBy: ["RCC-CALL-16"],
    deviation: amendingDeed("hangs-up", isCallOfTwo, ({ draft, others }) => others.forEach((peer) => draft.undo(peer))),
  },
  "hang-up-not-noticed-on-held": {
    sentence: "A held line stays held when its far party hangs up its device.",
    caughtBy: ["RCC-CALL-16"],
    deviation: amendingDeed("hangs-up", isCallOfTwo, ({ draft, others }) => {
      for (const peer of others) if (peer.state === "held") draft.undo(peer);
    }),
  },
  "outside-answer-not-noticed": {
    sentence: "The caller's line alerts on when an outside party answers.",
    caughtBy: ["RCC-CALL-18"],
    deviation: amendingDeed(
      "answers",
      ({ leg }) => leg.party.kind === "number",
      ({ draft, others }) => others.forEach((caller) => draft.undo(caller)),
    ),
  },
  "device-answer-not-noticed": {
    sentence: "The caller's line alerts on when the called extension answers at its device.",
    caughtBy: ["RCC-ANSWER-3"],
    deviation: amendingDeed(
      "answers",
      ({ leg }) => leg.state === "ringing" && leg.party.kind === "extension",
      ({ draft, others }) => others.forEach((caller) => draft.undo(caller)),
    ),
  },
  "answer-not-noticed-with-held-line": {
    sentence: "The caller's line alerts on after an answer when the caller holds another line.",
    caughtBy: ["RCC-ANSWER-1", "RCC-ANSWER-3"],
    deviation: amending(
      "answer",
      ({ leg }) => leg.state === "ringing",
      ({ draft, others }) => {
        for (const caller of others) if (draft.siblings(caller).some(isConnected)) draft.undo(caller);
      },
    ),
  },
  "answer-ends-other-call": {
    sentence: "answer of a ringing line ends the call that its extension talks in, instead of holding it.",
    caughtBy: ["RCC-ANSWER-2"],
    deviation: amending(
      "answer",
      ({ leg }) => leg.state === "ringing",
      ({ draft, siblings }) => {
        for (const sibling of siblings) {
          if (sibling.state === "talking") leaveCall(draft, sibling, { own: "causeNormal", last: "causeNormal" });
        }
      },
    ),
  },
} as const satisfies Record<string, Fault>;

function isToItself(draft: Draft, command: Command): command is Extract<Command, { type: "place-call" }> {
  if (command.type !== "place-call") return false;
  const reached = draft.directory.resolve({ kind: "extension", id: command.extension }, command.destination.trim());
  return reached.kind === "extension" && reached.id === command.extension;
}

/** The far party that an addParty names. */
function presentAt({ draft, leg, others, request }: Asked): Leg | undefined {
  if (request.action !== "addParty") return undefined;
  const named = draft.directory.resolve(leg.party, request.destination.trim());
  return others.find(({ party }) => isSameParty(party, named));
}

import { isLive, type Leg } from "../engine/leg.ts";
import type { Action } from "../engine/action.ts";
import { lineUri } from "../wire/line-snapshot.ts";
import { inWholeSeconds } from "../wire/modification-times.ts";
import type { Fault } from "./fault.ts";

const HOUR_MS = 3_600_000;

/** Line ids, instants and lists of actions. */
export const LINE_FAULTS = {
  "incoming-uri-of-next-line": {
    sentence: "The restUri of an incoming line is that of the line that was made after it.",
    caughtBy: ["RCC-LINE-1"],
    deviation: {
      written: (line, { id, incoming }) => (incoming ? { ...line, restUri: lineUri(String(id - 1)) } : line),
    },
  },
  "direction-turns-on-hold": {
    sentence: "isIncoming is the other way round while a line is held.",
    caughtBy: ["RCC-LINE-2"],
    deviation: { seen: (leg) => (leg.state === "held" ? { ...leg, incoming: !leg.incoming } : leg) },
  },
  "creation-time-restarts": {
    sentence: "creationTime is that of the answer once a line has been answered.",
    caughtBy: ["RCC-LINE-3"],
    deviation: { seen: (leg) => (leg.talkingMs === undefined ? leg : { ...leg, createdMs: leg.talkingMs }) },
  },
  "modification-time-goes-back": {
    sentence: "lastModificationTime of a held line is up to ten seconds early, so that it goes back at a second hold.",
    // A decrease is told by this one alone.
    caughtBy: ["RCC-LINE-4"],
    deviation: {
      seen: (leg) =>
        leg.state === "held"
          ? { ...leg, modifiedMs: Math.max((leg.talkingMs ?? leg.createdMs) + 1, leg.modifiedMs - 10_000) }
          : leg,
    },
  },
  "modification-time-in-steps": {
    sentence: "lastModificationTime advances in whole seconds, so that changes within one are alike.",
    // Tolerated otherwise: as a variant it is called modification-ties (D-3).
    caughtBy: ["RCC-LINE-5"],
    deviation: { seen: inWholeSeconds },
  },
  "called-talks-before-it-rings": {
    sentence: "talkingTime of an incoming line is a millisecond before its creationTime.",
    caughtBy: ["RCC-LINE-6"],
    deviation: {
      seen: (leg) => (leg.incoming && leg.talkingMs !== undefined ? { ...leg, talkingMs: leg.createdMs - 1 } : leg),
    },
  },
  "held-without-talking-time": {
    sentence: "A held line has no talkingTime.",
    caughtBy: ["RCC-LINE-7"],
    deviation: { seen: (leg) => (leg.state === "held" ? { ...leg, talkingMs: undefined } : leg) },
  },
  "talking-time-restarts": {
    sentence: "talkingTime of a line that talks again is when it was resumed.",
    caughtBy: ["RCC-LINE-7"],
    deviation: { seen: (leg) => (leg.state === "talking" ? { ...leg, talkingMs: leg.modifiedMs } : leg) },
  },
  "line-id-reused": {
    sentence: "A new line gets the id of the oldest one that can be read no longer.",
    // No line of it is answered, since none of them is new.
    caughtBy: ["RCC-LINE-8", "RCC-LINE-2", "RCC-LINE-3", "RCC-LINE-27", "RCC-CALL-1", "RCC-CALL-3"],
    deviation: {
      nextLegId: (next, calls) => {
        let free = FIRST_LINE;
        while (free > next && calls.leg(free) !== undefined) free -= 1;
        return free;
      },
    },
  },
  "dropped-lists-action": {
    sentence: "A dropped line lists callBack.",
    caughtBy: ["RCC-LINE-9"],
    deviation: { written: (line, leg) => (isLive(leg) ? line : { ...line, actions: ["callBack"] }) },
  },
  "held-lacks-leave": {
    sentence: "A held line does not list leave.",
    caughtBy: ["RCC-LINE-10"],
    deviation: {
      listed: (actions, { state }) => (state === "held" ? actions.filter((action) => action !== "leave") : actions),
    },
  },
  "held-lists-hold": {
    sentence: "A held line lists hold.",
    caughtBy: ["RCC-LINE-11"],
    deviation: { listed: adding("hold", ({ state }) => state === "held") },
  },
  "called-lists-answer-while-talking": {
    sentence: "An incoming line that talks still lists answer.",
    caughtBy: ["RCC-LINE-11"],
    deviation: { listed: adding("answer", ({ state, incoming }) => state === "talking" && incoming) },
  },
  "extension-by-number": {
    sentence: "An incoming line names its extension by the directory number instead of the id.",
    caughtBy: ["RCC-LINE-13", "RCC-CALL-3"],
    deviation: {
      written: (line, { incoming, party }, directory) =>
        incoming ? { ...line, extension: `v1/rcc/Extension/${directory.display(party, party).number}` } : line,
    },
  },
  "cause-of-other-vocabulary": {
    sentence: "The normal cause of a dropped line is NORMAL_CLEARING.",
    caughtBy: ["RCC-LINE-15"],
    deviation: {
      written: (line, leg) =>
        !isLive(leg) && leg.cause === "causeNormal" ? { ...line, stateCause: "NORMAL_CLEARING" } : line,
    },
  },
  "transfer-listed-twice": {
    sentence: "A line that lists transfer lists it twice.",
    // The schema does not ask for it.
    caughtBy: ["RCC-LINE-19"],
    deviation: { listed: adding("transfer", (_leg, actions) => actions.includes("transfer")) },
  },
  "talking-time-in-seconds": {
    sentence: "talkingTime is in seconds.",
    // Nothing more is said of a line that breaks its schema.
    caughtBy: ["RCC-HTTP-3", "RCC-FRAME-1"],
    deviation: {
      written: (line, { talkingMs }) =>
        talkingMs === undefined ? line : { ...line, talkingTime: String(Math.floor(talkingMs / 1_000)) },
    },
  },
  "instants-in-local-time": {
    sentence: "All instants of a line are two hours ahead.",
    caughtBy: ["RCC-LINE-21"],
    deviation: {
      seen: (leg) => ({
        ...leg,
        createdMs: leg.createdMs + 2 * HOUR_MS,
        modifiedMs: leg.modifiedMs + 2 * HOUR_MS,
        talkingMs: leg.talkingMs === undefined ? undefined : leg.talkingMs + 2 * HOUR_MS,
      }),
    },
  },
  "called-lacks-transfer": {
    sentence: "An incoming line lists neither transfer nor merge while another line of its extension is held.",
    caughtBy: ["RCC-LINE-23"],
    deviation: {
      listed: (actions, { incoming }) =>
        incoming ? actions.filter((action) => action !== "transfer" && action !== "merge") : actions,
    },
  },
  "transfer-stays-listed": {
    sentence:
      "A talking line that lists transfer and merge goes on doing so when no line of its extension is held any more.",
    caughtBy: ["RCC-LINE-23"],
    deviation: {
      listed: (actions, { state, conference, actions: before }) =>
        state === "talking" && !conference && before.includes("transfer") && !actions.includes("transfer")
          ? [...actions, "transfer", "merge"]
          : actions,
    },
  },
  "dropped-loses-talking-time": {
    sentence: "A line that has talked has no talkingTime once it is dropped.",
    caughtBy: ["RCC-LINE-24"],
    deviation: { seen: (leg) => (isLive(leg) ? leg : { ...leg, talkingMs: undefined }) },
  },
  "unanswered-has-talking-time": {
    sentence: "A line that was dropped unanswered has a talkingTime: when it was dropped.",
    caughtBy: ["RCC-LINE-24"],
    deviation: { seen: (leg) => (isLive(leg) ? leg : { ...leg, talkingMs: leg.talkingMs ?? leg.modifiedMs }) },
  },
  "modified-at-the-next-tick": {
    sentence:
      "lastModificationTime is the end of the tenth of a second in which the change fell, as if it were pushed then.",
    caughtBy: ["RCC-LINE-25"],
    deviation: { seen: (leg) => ({ ...leg, modifiedMs: Math.ceil(leg.modifiedMs / 100) * 100 }) },
  },
  "call-ids-of-lines": {
    sentence: "Lines carry a callId that is one for each line instead of one for each call.",
    caughtBy: ["RCC-LINE-28"],
    deviation: { written: (line, { id }) => ({ ...line, callId: String(id) }) },
  },
  "dropped-stays-listed": {
    sentence: "A dropped line stays in the list for an hour.",
    caughtBy: ["RCC-LINE-26"],
    deviation: { graceMs: () => HOUR_MS },
  },
} as const satisfies Record<string, Fault>;

const FIRST_LINE = -1001;

function adding(
  action: Action,
  when: (leg: Leg, actions: readonly Action[]) => boolean,
): (actions: readonly Action[], leg: Leg) => readonly Action[] {
  return (actions, leg) => (when(leg, actions) ? [...actions, action] : actions);
}

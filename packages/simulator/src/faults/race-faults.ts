import { isConnected, isLive, type Leg } from "../engine/leg.ts";
import { leaveCall } from "../engine/clearing.ts";
import { isSameParty } from "../engine/party.ts";
import { accepting, amending, argumentOf, harming, ignoring, isCallOfTwo, type Asked } from "./around.ts";
import type { Fault } from "./fault.ts";

/** Two actions so close to each other meet, in milliseconds. */
const AT_ONCE_MS = 5;
/** And what follows an answer at once comes within this. */
const SOON_MS = 50;

/** Actions that meet. What is not serialised in a real platform is told here by how long ago the other one was done. */
export const RACE_FAULTS = {
  "second-hang-up-drops-again": {
    sentence: "A disconnect that meets the far party's is accepted, and the line is pushed as dropped twice.",
    caughtBy: ["RCC-RACE-1", "RCC-LINE-8"],
    deviation: accepting("disconnect", wasJustDropped, ({ draft, leg }) => draft.touch(leg)),
  },
  "late-hold-revives": {
    sentence: "A hold that meets the far party's hang-up holds the line that was dropped.",
    caughtBy: ["RCC-RACE-2", "RCC-LINE-8", "RCC-LINE-27"],
    deviation: accepting("hold", wasJustDropped, ({ draft, leg }) => draft.change(leg, { state: "held" })),
  },
  "late-answer-talks-alone": {
    sentence: "An answer that meets the caller's hang-up makes the called line talk to nobody.",
    caughtBy: ["RCC-RACE-3", "RCC-LINE-8", "RCC-LINE-27"],
    deviation: accepting("answer", wasJustDropped, ({ draft, leg }) => draft.talk(leg)),
  },
  "second-hold-resumes": {
    sentence: "Of two holds that meet, the second is accepted and resumes the line.",
    caughtBy: ["RCC-RACE-4"],
    deviation: accepting(
      "hold",
      ({ draft, leg }) => leg.state === "held" && isJust(leg, draft.nowMs),
      ({ draft, leg }) => draft.talk(leg),
    ),
  },
  "second-answer-taken-again": {
    sentence: "Of two answers that meet, the second is accepted as well and changes the line once more.",
    caughtBy: ["RCC-RACE-4"],
    deviation: accepting(
      "answer",
      (asked) => asked.leg.state === "talking" && hasJustTalked(asked),
      ({ draft, leg }) => draft.touch(leg),
    ),
  },
  "second-unhold-accepted": {
    sentence: "An unhold of a line that has just been resumed is answered with 204 and does nothing.",
    caughtBy: ["RCC-RACE-8"],
    deviation: accepting(
      "unhold",
      ({ draft, leg }) => leg.state === "talking" && draft.nowMs - leg.modifiedMs <= SOON_MS,
    ),
  },
  "unholds-that-meet-both-talk": {
    sentence: "Two unholds on one extension that meet leave both lines talking.",
    caughtBy: ["RCC-RACE-5", "RCC-LINE-12"],
    deviation: amending(
      "unhold",
      () => true,
      ({ draft, siblings }) => {
        for (const sibling of siblings) {
          if (sibling.state === "talking" && isJust(sibling, draft.nowMs)) draft.undo(sibling);
        }
      },
    ),
  },
  "transfer-half-done": {
    sentence:
      "A transfer that meets the hang-up of the held line's far party is accepted and drops the own line alone.",
    caughtBy: ["RCC-RACE-6"],
    deviation: accepting("transfer", isArgumentJustDropped("causeNormal"), ({ draft, leg }) =>
      draft.drop(leg, "causeTransfer"),
    ),
  },
  "refused-transfer-drops-far-party": {
    sentence:
      "A transfer that meets the hang-up of the held line's far party is refused, but drops the far party of the other line.",
    caughtBy: ["RCC-RACE-6"],
    deviation: harming("transfer", isArgumentJustDropped("causeNormal"), ({ draft, others }) => {
      for (const far of others) draft.drop(far, "causeTransfer");
    }),
  },
  "crossing-transfer-drops-all": {
    sentence:
      "Of two transfers that name each other's line the second is refused, but ends the call that the first has made.",
    caughtBy: ["RCC-RACE-7"],
    deviation: harming(
      "transfer",
      (asked) => wasJustDropped(asked) && asked.leg.cause === "causeTransfer",
      (asked) => {
        const { draft, leg } = asked;
        const calls = [leg.call, argumentOf(asked)?.call ?? leg.call];
        for (const far of calls.flatMap((call) => draft.live(call))) draft.drop(far, "causeNormal");
      },
    ),
  },
  "crossing-merge-done-twice": {
    sentence:
      "Of two merges that name each other's line the second is accepted as well, and drops the line that the first has kept.",
    caughtBy: ["RCC-RACE-7"],
    deviation: accepting(
      "merge",
      (asked) => wasJustDropped(asked) && asked.leg.cause === "causeConference",
      (asked) => {
        const kept = argumentOf(asked);
        if (kept !== undefined && isLive(kept)) asked.draft.drop(kept, "causeConference");
      },
    ),
  },
  "crossing-calls-collide": {
    sentence:
      "Of two extensions that call each other at once, the one whose device goes off hook last ends the other's call.",
    caughtBy: ["RCC-RACE-11"],
    deviation: amending(
      "answer",
      ({ leg }) => leg.state === "prompting",
      ({ draft, leg, siblings }) => {
        for (const coming of siblings) {
          if (coming.state === "ringing" && isSameParty(coming.facing, leg.facing)) {
            leaveCall(draft, coming, { own: "causeBusy", last: "causeBusy" });
          }
        }
      },
    ),
  },
  "invitation-outlives-inviter": {
    sentence: "An invitation rings on when its inviter leaves a call of two, and whoever answers it talks to nobody.",
    caughtBy: ["RCC-RACE-12", "RCC-ADDPARTY-7"],
    deviation: amending(
      "leave",
      ({ leg, others }) => !leg.conference && others.length === 2,
      ({ draft, others }) => {
        for (const invited of others) if (invited.state === "ringing") draft.undo(invited);
      },
    ),
  },
  "disconnect-upon-answer-one-sided": {
    sentence: "A disconnect that meets the answer of the call drops the own line alone.",
    // Who is left alone by a disconnect is told by this one, in a race or not.
    caughtBy: ["RCC-DISCONNECT-2"],
    deviation: amending(
      "disconnect",
      (asked) => isCallOfTwo(asked) && isConnected(asked.leg) && hasJustTalked(asked),
      ({ draft, others }) => others.forEach((peer) => draft.undo(peer)),
    ),
  },
  "hang-up-that-meets-is-lost": {
    sentence: "A disconnect that meets an answer, a hold or a transfer of its line is accepted, and does nothing.",
    caughtBy: ["RCC-RACE-3", "RCC-RACE-6", "RCC-RACE-13"],
    deviation: ignoring("disconnect", ({ draft, leg }) => isConnected(leg) && isJust(leg, draft.nowMs)),
  },
  "leave-upon-hold-one-sided": {
    sentence: "A leave that meets the hold of the own line of a call of two drops that line alone.",
    caughtBy: ["RCC-RACE-13"],
    deviation: amending(
      "leave",
      (asked) => isCallOfTwo(asked) && asked.leg.state === "held" && isJust(asked.leg, asked.draft.nowMs),
      ({ draft, others }) => others.forEach((peer) => draft.undo(peer)),
    ),
  },
} as const satisfies Record<string, Fault>;

function isJust({ modifiedMs }: Leg, nowMs: number): boolean {
  return nowMs - modifiedMs <= AT_ONCE_MS;
}

function wasJustDropped({ draft, leg }: Asked): boolean {
  return !isLive(leg) && isJust(leg, draft.nowMs);
}

function hasJustTalked({ draft, leg }: Asked): boolean {
  return leg.talkingMs !== undefined && draft.nowMs - leg.talkingMs <= AT_ONCE_MS;
}

/** The line that the payload names was dropped just now, for this cause. */
function isArgumentJustDropped(cause: Leg["cause"]): (asked: Asked) => boolean {
  return (asked) => {
    const held = argumentOf(asked);
    return held !== undefined && !isLive(held) && held.cause === cause && isJust(held, asked.draft.nowMs);
  };
}

import type { Draft } from "../engine/draft.ts";
import { isConnected, type Leg } from "../engine/leg.ts";
import { isSameParty } from "../engine/party.ts";
import { accepting, amending, argumentOf, createdIn, type Asked } from "./around.ts";
import type { Fault } from "./fault.ts";
import { isInvited } from "./invitation-faults.ts";
import { lineUri } from "../wire/line-snapshot.ts";
import { isNamed, refusingItsOwnForm } from "./line-argument.ts";
import { rewriting } from "./payload.ts";

/** Calls of more than two: joining, leaving and merging. */
export const CONFERENCE_FAULTS = {
  "fourth-party-not-rung": {
    sentence: "addParty in a conference is answered with 204, but nobody rings.",
    caughtBy: ["RCC-ADDPARTY-1"],
    deviation: amending(
      "addParty",
      ({ leg }) => leg.conference,
      (asked) => createdIn(asked).forEach((ringing) => asked.draft.undo(ringing)),
    ),
  },
  "third-party-replaces-inviter": {
    sentence: "The line that invited is dropped when a third party answers.",
    caughtBy: ["RCC-ADDPARTY-4"],
    deviation: amending(
      "answer",
      (asked) => isInvited(asked) && asked.others.length === 2,
      ({ draft, leg, others }) => {
        for (const inviter of others) if (isSameParty(inviter.party, leg.facing)) draft.drop(inviter, "causeNormal");
      },
    ),
  },
  "answered-invitation-holds-inviter": {
    sentence: "The line that invited is held when a third party answers.",
    caughtBy: ["RCC-ADDPARTY-4"],
    deviation: amending("answer", (asked) => isInvited(asked) && asked.others.length === 2, holdInviter),
  },
  "conference-hidden-from-invited": {
    sentence: "Incoming lines never show that they are in a conference.",
    caughtBy: ["RCC-CONFERENCE-1"],
    deviation: { seen: (leg) => (leg.incoming && leg.conference ? { ...leg, conference: false } : leg) },
  },
  "conference-never-shown": {
    sentence: "No line ever shows whether it is in a conference, and who is in one displays whoever joined last.",
    // Whom a line displays there is the platform's choice (D-4); without a flag it is still no other rule's business.
    caughtBy: ["RCC-CONFERENCE-1"],
    deviation: {
      ...amending("answer", isInvited, ({ draft, leg, others }) => {
        for (const other of others.filter(isConnected)) draft.face(other, leg.party);
      }),
      written: ({ conference: _conference, ...line }) => line,
    },
  },
  "conference-of-two": {
    sentence: "Two parties who are left of a conference go on showing one.",
    caughtBy: ["RCC-LEAVE-5", "RCC-CONFERENCE-1"],
    deviation: amending(
      "leave",
      ({ leg, others }) => leg.conference && others.length === 2,
      ({ draft, others }) => others.forEach((left) => draft.change(left, { conference: true })),
    ),
  },
  "conference-lists-redirect": {
    sentence: "A line that talks in a conference lists redirect.",
    caughtBy: ["RCC-CONFERENCE-3"],
    deviation: {
      listed: (actions, { state, conference }) =>
        state === "talking" && conference ? [...actions, "redirect"] : actions,
    },
  },
  "fourth-party-replaces-third": {
    sentence: "The party that joined last is dropped when a fourth one answers.",
    caughtBy: ["RCC-CONFERENCE-4"],
    deviation: amending(
      "answer",
      (asked) => isInvited(asked) && asked.leg.state === "ringing" && asked.others.length >= 3,
      ({ draft, others }) => {
        const third = others.filter(isConnected).at(-1);
        if (third !== undefined) draft.drop(third, "causeNormal");
      },
    ),
  },
  "fourth-party-holds-inviter": {
    sentence: "The line that invited is held when a fourth party answers.",
    caughtBy: ["RCC-CONFERENCE-4"],
    deviation: amending("answer", (asked) => isInvited(asked) && asked.others.length >= 3, holdInviter),
  },
  "hold-holds-conference": {
    sentence: "hold in a conference holds the lines of all the others as well.",
    caughtBy: ["RCC-CONFERENCE-5"],
    deviation: amending(
      "hold",
      ({ leg }) => leg.conference,
      ({ draft, others }) => hold(draft, others),
    ),
  },
  "merge-resumes-holding-peer": {
    sentence: "A far party that holds one of two calls is resumed when they are merged.",
    caughtBy: ["RCC-CONFERENCE-6"],
    deviation: amending(
      "merge",
      () => true,
      ({ draft, leg }) => {
        for (const far of draft.live(leg.call)) if (far.state === "held") draft.talk(far);
      },
    ),
  },
  "leave-of-founder-ends-conference": {
    sentence: "A conference ends for everybody when the party leaves that placed its call.",
    caughtBy: ["RCC-LEAVE-4"],
    deviation: amending(
      "leave",
      ({ leg }) => leg.conference && !leg.incoming,
      ({ draft, others }) => others.forEach((other) => draft.drop(other, "causeNormal")),
    ),
  },
  "leave-holds-the-staying": {
    sentence: "Whoever leaves a conference puts the lines of all the others on hold.",
    caughtBy: ["RCC-LEAVE-4"],
    deviation: amending(
      "leave",
      ({ leg }) => leg.conference,
      ({ draft, others }) => hold(draft, others),
    ),
  },
  "merge-holds-controller": {
    sentence: "The line that is left to whoever merges two calls is held.",
    caughtBy: ["RCC-MERGE-1"],
    deviation: amending(
      "merge",
      () => true,
      (asked) => hold(asked.draft, [asked.leg, argumentOf(asked)]),
    ),
  },
  "merge-drops-far-party": {
    sentence: "merge drops the far party of the held line.",
    caughtBy: ["RCC-MERGE-1"],
    deviation: amending(
      "merge",
      () => true,
      ({ draft, leg, others }) => {
        const known = new Set([leg, ...others].map(({ id }) => id));
        for (const far of draft.live(leg.call)) if (!known.has(far.id)) draft.drop(far, "causeConference");
      },
    ),
  },
  "merge-keeps-argument": {
    sentence: "merge leaves the held line held, without a far party.",
    caughtBy: ["RCC-MERGE-2"],
    deviation: amending(
      "merge",
      () => true,
      (asked) => {
        const held = argumentOf(asked);
        if (held !== undefined) asked.draft.undo(held);
      },
    ),
  },
  "merge-takes-line-of-another": {
    sentence: "merge takes a held line of another extension, and drops it.",
    caughtBy: ["RCC-MERGE-5"],
    deviation: accepting("merge", isNamed("another-extension"), (asked) => {
      const other = argumentOf(asked);
      if (other !== undefined) asked.draft.drop(other, "causeConference");
    }),
  },
  "merge-wants-line-id": {
    sentence: "merge takes its line by the lineId and not by the restUri.",
    caughtBy: ["RCC-MERGE-6"],
    deviation: rewriting("merge", "line", (value) =>
      typeof value === "string" && /^-?\d+$/.test(value) ? lineUri(value) : "no line",
    ),
  },
  "merge-wants-relative-path": {
    sentence: "The restUri of a line begins with the API root's path, and merge takes it without that only.",
    caughtBy: ["RCC-MERGE-6"],
    deviation: refusingItsOwnForm("merge"),
  },
  "merge-takes-itself": {
    sentence: "merge of a line with itself is answered with 204.",
    caughtBy: ["RCC-MERGE-8"],
    deviation: accepting("merge", isNamed("itself")),
  },
  "merge-takes-unknown-line": {
    sentence: "merge with a line that does not exist is answered with 204.",
    caughtBy: ["RCC-MERGE-8"],
    deviation: accepting("merge", isNamed("unknown")),
  },
} as const satisfies Record<string, Fault>;

/** Those of the legs that talk, as the step has left them. */
function hold(draft: Draft, legs: readonly (Leg | undefined)[]): void {
  for (const { id } of legs.filter((leg) => leg !== undefined)) {
    const leg = draft.leg(id);
    if (leg?.state === "talking") draft.change(leg, { state: "held" });
  }
}

function holdInviter({ draft, leg, others }: Asked): void {
  hold(
    draft,
    others.filter(({ party }) => isSameParty(party, leg.facing)),
  );
}

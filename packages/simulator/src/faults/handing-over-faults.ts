import { isEngaged } from "../engine/leg.ts";
import { accepting, amending, argumentOf, createdIn, harming } from "./around.ts";
import type { Fault } from "./fault.ts";
import { isNamed, refusingItsOwnForm } from "./line-argument.ts";
import { defaulting, rewriting } from "./payload.ts";

/** Calls that are handed to somebody else: transfers, attended and blind, and deflections. */
export const HANDING_OVER_FAULTS = {
  "transfer-keeps-argument": {
    sentence: "transfer leaves the held line held.",
    caughtBy: ["RCC-TRANSFER-1"],
    deviation: amending(
      "transfer",
      () => true,
      (asked) => {
        const held = argumentOf(asked);
        if (held !== undefined) asked.draft.undo(held);
      },
    ),
  },
  "transfer-drops-holding-peer": {
    sentence: "transfer drops a far party that holds its call.",
    caughtBy: ["RCC-TRANSFER-1"],
    deviation: amending(
      "transfer",
      () => true,
      (asked) => {
        const call = argumentOf(asked)?.call ?? asked.leg.call;
        for (const far of asked.draft.live(call)) if (far.state === "held") asked.draft.drop(far, "causeTransfer");
      },
    ),
  },
  "transfer-resumes-holding-peer": {
    sentence: "transfer resumes a far party that holds its call.",
    caughtBy: ["RCC-CONFERENCE-6"],
    deviation: amending(
      "transfer",
      () => true,
      (asked) => {
        const call = argumentOf(asked)?.call ?? asked.leg.call;
        for (const far of asked.draft.live(call)) if (far.state === "held") asked.draft.talk(far);
      },
    ),
  },
  "transfer-shown-to-one": {
    sentence: "After a transfer one far party goes on displaying who transferred it.",
    caughtBy: ["RCC-TRANSFER-2"],
    deviation: amending(
      "transfer",
      () => true,
      ({ draft, leg, others }) => others.forEach((far) => draft.face(far, leg.party)),
    ),
  },
  "transfer-takes-line-of-another": {
    sentence: "transfer to a line of another extension drops the own line.",
    caughtBy: ["RCC-TRANSFER-5"],
    deviation: accepting("transfer", isNamed("another-extension"), ({ draft, leg }) =>
      draft.drop(leg, "causeTransfer"),
    ),
  },
  "transfer-wants-address": {
    sentence: "transfer takes its line by a whole address and not by the restUri.",
    caughtBy: ["RCC-TRANSFER-6"],
    deviation: rewriting("transfer", "line", (value) =>
      typeof value === "string" && /^https?:\/\//.test(value) ? value : "no line",
    ),
  },
  "transfer-wants-relative-path": {
    sentence: "The restUri of a line begins with the API root's path, and transfer takes it without that only.",
    caughtBy: ["RCC-TRANSFER-6"],
    deviation: refusingItsOwnForm("transfer"),
  },
  "transfer-to-itself-drops": {
    sentence: "transfer of a line to itself drops it.",
    caughtBy: ["RCC-TRANSFER-8"],
    deviation: accepting("transfer", isNamed("itself"), ({ draft, leg }) => draft.drop(leg, "causeTransfer")),
  },
  "refused-transfer-holds": {
    sentence: "transfer to a line that does not exist is refused, but holds the own line.",
    caughtBy: ["RCC-TRANSFER-8", "RCC-ACTION-3", "RCC-ACTION-4"],
    deviation: harming("transfer", isNamed("unknown"), ({ draft, leg }) => draft.change(leg, { state: "held" })),
  },
  "deflection-rings-nobody": {
    sentence: "redirect of a ringing line drops it, but the new destination does not ring.",
    caughtBy: ["RCC-REDIRECT-1"],
    deviation: amending(
      "redirect",
      ({ leg }) => leg.state === "ringing",
      (asked) => createdIn(asked).forEach((ringing) => asked.draft.undo(ringing)),
    ),
  },
  "deflection-keeps-line": {
    sentence: "redirect of a ringing line makes the new destination ring beside it.",
    caughtBy: ["RCC-REDIRECT-1"],
    deviation: amending(
      "redirect",
      ({ leg }) => leg.state === "ringing",
      ({ draft, leg }) => draft.undo(leg),
    ),
  },
  "deflection-drops-caller": {
    sentence: "redirect of a ringing line drops the caller's line.",
    caughtBy: ["RCC-REDIRECT-2"],
    deviation: amending(
      "redirect",
      ({ leg }) => leg.state === "ringing",
      ({ draft, others }) => others.filter(isEngaged).forEach((caller) => draft.drop(caller, "causeRedirected")),
    ),
  },
  "deflection-not-displayed": {
    sentence: "The caller's line goes on displaying the number that it called when its call is deflected.",
    caughtBy: ["RCC-REDIRECT-3"],
    deviation: amending(
      "redirect",
      ({ leg }) => leg.state === "ringing",
      ({ draft, others }) => others.forEach((caller) => draft.undo(caller)),
    ),
  },
  "redirect-drops-peer": {
    sentence: "redirect of a talking line drops the far party's line as well.",
    caughtBy: ["RCC-REDIRECT-4"],
    deviation: amending(
      "redirect",
      ({ leg }) => leg.state === "talking",
      ({ draft, others }) => others.forEach((peer) => draft.drop(peer, "causeTransfer")),
    ),
  },
  "redirect-keeps-held-line": {
    sentence: "redirect of a held line makes the new destination ring, but the line stays held.",
    caughtBy: ["RCC-REDIRECT-5"],
    deviation: amending(
      "redirect",
      ({ leg }) => leg.state === "held",
      ({ draft, leg }) => draft.undo(leg),
    ),
  },
  "redirect-dials-operator": {
    sentence: "redirect with a blank destination, or without one, redirects to 0.",
    caughtBy: ["RCC-REDIRECT-10"],
    deviation: defaulting("redirect", "destination", "0"),
  },
  "redirected-answer-one-sided": {
    sentence: "The far party of a redirected call alerts on when the new destination answers.",
    caughtBy: ["RCC-REDIRECT-11"],
    deviation: amending(
      "answer",
      ({ leg }) => leg.state === "ringing",
      ({ draft, others }) => {
        for (const far of others) if (far.cause === "causeTransfer") draft.undo(far);
      },
    ),
  },
} as const satisfies Record<string, Fault>;

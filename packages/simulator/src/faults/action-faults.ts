import { ignoring } from "./around.ts";
import type { Fault } from "./fault.ts";

/** Actions that are accepted without effect. */
export const ACTION_FAULTS = {
  "unhold-ignored": {
    sentence: "unhold is answered with 204, but the line stays held.",
    caughtBy: ["RCC-UNHOLD-1"],
    deviation: ignoring("unhold", () => true),
  },
  "unhold-ignored-while-peer-holds": {
    sentence: "unhold is answered with 204, but the line stays held as long as its far party holds as well.",
    caughtBy: ["RCC-UNHOLD-1"],
    deviation: ignoring("unhold", ({ others }) => others.some(({ state }) => state === "held")),
  },
  "hold-ignored-in-conference": {
    sentence: "hold of a line in a conference is answered with 204, but the line goes on talking.",
    caughtBy: ["RCC-HOLD-1"],
    deviation: ignoring("hold", ({ leg }) => leg.conference),
  },
  "every-third-hold-ignored": {
    sentence: "hold is answered with 204, but one line in three goes on talking.",
    caughtBy: ["RCC-HOLD-1"],
    deviation: ignoring("hold", ({ leg }) => leg.id % 3 === 0),
  },
  "answer-ignored-while-talking": {
    sentence:
      "answer of a ringing line is answered with 204, but it rings on while its extension talks on another line.",
    caughtBy: ["RCC-ANSWER-1"],
    deviation: ignoring(
      "answer",
      ({ leg, siblings }) => leg.state === "ringing" && siblings.some(({ state }) => state === "talking"),
    ),
  },
  "prompted-answer-ignored": {
    sentence:
      "answer of a prompting line is answered with 204, but it prompts on while its extension has another line.",
    // RCC-CALL-11 is about calls that ring somewhere.
    caughtBy: ["RCC-CALL-3"],
    deviation: ignoring("answer", ({ leg, siblings }) => leg.state === "prompting" && siblings.length > 0),
  },
  "disconnect-ignored-on-held": {
    sentence: "disconnect of a held line is answered with 204, but the line stays held.",
    caughtBy: ["RCC-DISCONNECT-1", "RCC-DISCONNECT-2"],
    deviation: ignoring("disconnect", ({ leg }) => leg.state === "held"),
  },
  "disconnect-ignored-in-conference": {
    sentence: "disconnect of a line in a conference is answered with 204, but the line goes on talking.",
    // RCC-DISCONNECT-1 is about calls of two.
    caughtBy: ["RCC-DISCONNECT-8"],
    deviation: ignoring("disconnect", ({ leg }) => leg.conference),
  },
  "leave-ignored-on-held": {
    sentence: "leave of the held line of a call of two is answered with 204, but the line stays held.",
    caughtBy: ["RCC-LEAVE-1", "RCC-LEAVE-3"],
    deviation: ignoring("leave", ({ leg }) => leg.state === "held" && !leg.conference),
  },
  "redirect-ignored-on-held": {
    sentence: "redirect of a held line is answered with 204, but nothing happens.",
    caughtBy: ["RCC-REDIRECT-5"],
    deviation: ignoring("redirect", ({ leg }) => leg.state === "held"),
  },
} as const satisfies Record<string, Fault>;

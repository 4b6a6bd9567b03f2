import { lineIdOfUri } from "../wire/line-snapshot.ts";
import { onAnswer } from "./answer-behaviour.ts";
import { argumentOf, harming, type Asked } from "./around.ts";
import type { Fault } from "./fault.ts";
import { SOUND_ISOLATION, type IsolationBehaviour } from "./isolation-behaviour.ts";

/** Deviations of what one enterprise can do with a line of another one. */
export const FOREIGN_LINE_FAULTS = {
  "foreign-line-read": {
    sentence: "A line can be read by every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor(undefined) },
  },
  "foreign-line-disconnected": {
    sentence: "A line can be disconnected by every enterprise, though not read.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("disconnect") },
  },
  "foreign-line-answered": {
    sentence: "A line that rings can be answered by every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("answer") },
  },
  "foreign-line-redirected": {
    sentence: "A line can be redirected by every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("redirect") },
  },
  "foreign-line-toned": {
    sentence: "Tones can be sent on a line by every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("sendDtmfs") },
  },
  "foreign-line-unheld": {
    sentence: "A held line can be taken off hold by every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("unhold") },
  },
  "foreign-line-held": {
    sentence: "A talking line can be held by every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("hold") },
  },
  "foreign-line-joined": {
    sentence: "A party can be added to the call of a line by every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("addParty") },
  },
  "foreign-line-left": {
    sentence: "A line can leave its call by every enterprise's request.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: { findsLine: reachableFor("leave") },
  },
  "foreign-line-disconnected-all-the-same": {
    sentence: "A disconnect of a line of another enterprise is refused as if there were none, and done.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: {
      findsLine: (asked, exchange) => {
        const own = SOUND_ISOLATION.findsLine(asked, exchange);
        if (own === undefined && asked.action === "disconnect")
          exchange.submit({ type: "act", leg: asked.id, request: { action: "disconnect" } });
        return own;
      },
    },
  },
  "foreign-argument-taken": {
    sentence: "A merge or transfer that names a line of another enterprise is answered with 204 and does nothing.",
    caughtBy: ["RCC-ISOLATION-8"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal, body, legOf }) => {
        if ((operation !== "merge" && operation !== "transfer") || refusal !== "unknown") return answer;
        const named = /"line"\s*:\s*"([^"]*)"/.exec(body)?.[1];
        const id = named === undefined ? undefined : lineIdOfUri(named);
        return id === undefined || legOf(id) === undefined ? answer : { status: 204, headers: {} };
      }),
    },
  },
  "foreign-argument-dropped": {
    sentence: "A merge that names a line of another enterprise is refused as if there were none, but drops that line.",
    caughtBy: ["RCC-ISOLATION-8"],
    deviation: harming("merge", isOfOthers, (asked) => {
      const named = argumentOf(asked);
      if (named !== undefined) asked.draft.drop(named, "causeNormal");
    }),
  },
} as const satisfies Record<string, Fault>;

/** Whether an action names a line of another enterprise. */
function isOfOthers(asked: Asked): boolean {
  const { directory } = asked.draft;
  const named = argumentOf(asked);
  return named !== undefined && directory.enterpriseOf(named.party) !== directory.enterpriseOf(asked.leg.party);
}

/** Finds lines as it should, and for one action those of every enterprise. @param action undefined for reading */
function reachableFor(action: string | undefined): IsolationBehaviour["findsLine"] {
  return (asked, exchange) =>
    SOUND_ISOLATION.findsLine(asked, exchange) ??
    (asked.action === action ? exchange.legs().find(({ id, hidden }) => id === asked.id && !hidden) : undefined);
}

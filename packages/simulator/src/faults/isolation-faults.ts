import { Refused } from "../http/refusal.ts";
import type { Session } from "../sessions/session.ts";
import { lineIdOfUri } from "../wire/line-snapshot.ts";
import type { World, WorldExtension } from "../world/world.ts";
import { onAnswer } from "./answer-behaviour.ts";
import { argumentOf, harming, type Asked } from "./around.ts";
import type { Fault } from "./fault.ts";
import { SOUND_ISOLATION, type IsolationBehaviour } from "./isolation-behaviour.ts";

/** Deviations of what enterprises, accounts and sessions see of each other. */
export const ISOLATION_FAULTS = {
  "foreign-extension-listed": {
    sentence:
      "The list of extensions ends with one of another enterprise whose number is free, and its detail can be read.",
    caughtBy: ["RCC-ISOLATION-1"],
    deviation: {
      listedExtensions: (enterprise, world) => [
        ...SOUND_ISOLATION.listedExtensions(enterprise, world),
        ...strayOf(enterprise, world),
      ],
      findsExtension: (asked, platform) =>
        SOUND_ISOLATION.findsExtension(asked, platform) ??
        strayOf(asked.enterprise, platform.world).find(({ id }) => id === asked.id && asked.purpose === "read"),
    },
  },
  "foreign-extension-read": {
    sentence: "The detail of an extension is given to every enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: {
      findsExtension: (asked, platform) =>
        SOUND_ISOLATION.findsExtension(asked, platform) ??
        (asked.purpose === "read" ? enabledOfAny(asked.id, platform.world) : undefined),
    },
  },
  "foreign-extension-calls": {
    sentence: "A call can be placed from an extension of another enterprise.",
    caughtBy: ["RCC-ISOLATION-3"],
    deviation: {
      findsExtension: (asked, platform) =>
        SOUND_ISOLATION.findsExtension(asked, platform) ??
        (asked.purpose === "call" ? enabledOfAny(asked.id, platform.world) : undefined),
    },
  },
  "foreign-extension-betrayed": {
    sentence: "An extension of another enterprise is refused with 403, one that does not exist with 404.",
    caughtBy: ["RCC-ISOLATION-4"],
    deviation: {
      findsExtension: (asked, platform) => {
        if (foreignOf(asked.enterprise, platform.world).some(({ id }) => id === asked.id)) {
          throw new Refused("forbidden", `extension ${asked.id} belongs to another enterprise`);
        }
        return SOUND_ISOLATION.findsExtension(asked, platform);
      },
    },
  },
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
  "foreign-held-lines-listed": {
    sentence: "The list of lines holds the held ones of every enterprise.",
    caughtBy: ["RCC-ISOLATION-2", "RCC-LINE-13"],
    deviation: {
      listsLines: ({ enterprise }, { exchange }) => {
        const own = new Set(exchange.lines(enterprise));
        return exchange.legs().filter((leg) => own.has(leg) || (leg.state === "held" && !leg.hidden));
      },
    },
  },
  "foreign-drops-pushed": {
    sentence: "A dropped line is pushed to the listeners of every enterprise.",
    caughtBy: ["RCC-ISOLATION-2", "RCC-LINE-13"],
    deviation: {
      toldOf: ({ state }, owner, { enterprises }) =>
        state === "dropped" ? enterprises.map(({ name }) => name) : [owner],
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
  "foreign-name-shown": {
    sentence: "In a call between enterprises each side is shown the other's name.",
    caughtBy: ["RCC-ISOLATION-7"],
    deviation: {
      displays: (party, viewer, directory) => {
        const display = directory.display(party, viewer);
        const { label } = directory.display(party, party);
        return display.label === "" ? { ...display, label } : display;
      },
    },
  },
  "disabled-extension-listed": {
    sentence: "The list of extensions ends with one that is not enabled for RCC, and its detail can be read.",
    caughtBy: ["RCC-ISOLATION-5"],
    deviation: {
      listedExtensions: (enterprise, world) => [
        ...SOUND_ISOLATION.listedExtensions(enterprise, world),
        ...disabledOf(enterprise, world).slice(0, 1),
      ],
      findsExtension: (asked, platform) =>
        SOUND_ISOLATION.findsExtension(asked, platform) ??
        disabledOf(asked.enterprise, platform.world)
          .slice(0, 1)
          .find(({ id }) => id === asked.id && asked.purpose === "read"),
    },
  },
  "disabled-extension-read": {
    sentence: "The detail of an extension is given though it is not enabled for RCC.",
    caughtBy: ["RCC-ISOLATION-5"],
    deviation: {
      findsExtension: (asked, platform) =>
        SOUND_ISOLATION.findsExtension(asked, platform) ??
        (asked.purpose === "read"
          ? disabledOf(asked.enterprise, platform.world).find(({ id }) => id === asked.id)
          : undefined),
    },
  },
  "disabled-extension-calls": {
    sentence: "A call can be placed from an extension that is not enabled for RCC.",
    caughtBy: ["RCC-ISOLATION-5"],
    deviation: {
      findsExtension: (asked, platform) =>
        SOUND_ISOLATION.findsExtension(asked, platform) ??
        (asked.purpose === "call"
          ? disabledOf(asked.enterprise, platform.world).find(({ id }) => id === asked.id)
          : undefined),
    },
  },
  "disabled-extension-monitored": {
    sentence: "Lines of extensions that are not enabled for RCC are listed and pushed.",
    caughtBy: ["RCC-ISOLATION-6", "RCC-LINE-13"],
    deviation: { monitors: (party) => party.kind === "extension" },
  },
  "lists-of-first-administrator": {
    sentence: "While two administrators of an enterprise have sessions, the one who came later lists no lines.",
    caughtBy: ["RCC-SESSION-25"],
    deviation: {
      listsLines: (session, around) =>
        isOfFirst(session, around.sessions.all) ? SOUND_ISOLATION.listsLines(session, around) : [],
    },
  },
  "pushes-to-first-administrator": {
    sentence: "While two administrators of an enterprise have sessions, the one who came later is pushed nothing.",
    caughtBy: ["RCC-COALESCE-1"],
    deviation: {
      audience: (session, all) => (isOfFirst(session, all) ? [session] : []),
    },
  },
  "listener-shared": {
    sentence: "What is pushed to a listener goes to the sockets of every session of its enterprise.",
    // A name that another session has registered is told by this one alone.
    caughtBy: ["RCC-ISOLATION-9"],
    deviation: {
      audience: ({ enterprise }, all) => [...all].filter((session) => session.enterprise === enterprise),
    },
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

/** Whether nobody else has a session of its enterprise, or who opened it was the first: sessions are kept in their order. */
function isOfFirst({ enterprise, login }: Session, all: Iterable<Session>): boolean {
  return [...all].find((one) => one.enterprise === enterprise)?.login === login;
}

function foreignOf(enterprise: string, world: World): readonly WorldExtension[] {
  return world.enterprises
    .filter(({ name }) => name !== enterprise)
    .flatMap(({ extensions }) => extensions)
    .filter(({ rccEnabled }) => rccEnabled);
}

/** The first extension of another enterprise whose directory number is free, if there is one. */
function strayOf(enterprise: string, world: World): readonly WorldExtension[] {
  const taken = new Set(SOUND_ISOLATION.listedExtensions(enterprise, world).map(({ addressNumber }) => addressNumber));
  return foreignOf(enterprise, world)
    .filter(({ addressNumber }) => !taken.has(addressNumber))
    .slice(0, 1);
}

function enabledOfAny(id: string, world: World): WorldExtension | undefined {
  return world.enterprises
    .flatMap(({ extensions }) => extensions)
    .find((extension) => extension.rccEnabled && extension.id === id);
}

function disabledOf(enterprise: string, world: World): readonly WorldExtension[] {
  return (world.enterprises.find(({ name }) => name === enterprise)?.extensions ?? []).filter(
    ({ rccEnabled }) => !rccEnabled,
  );
}

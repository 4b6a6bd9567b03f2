import { Refused } from "../http/refusal.ts";
import type { Session } from "../sessions/session.ts";
import type { World, WorldExtension } from "../world/world.ts";
import type { Fault } from "./fault.ts";
import { FOREIGN_LINE_FAULTS } from "./foreign-line-faults.ts";
import { SOUND_ISOLATION } from "./isolation-behaviour.ts";

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
  ...FOREIGN_LINE_FAULTS,
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

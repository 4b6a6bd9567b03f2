import type { Fault } from "../fault.ts";

/** Deviations of who hears what: enterprises, sessions and their sockets. */
export const HEARING_FAULTS = {
  "far-tenant-pushed": {
    sentence: "In a call between two enterprises the lines of each are pushed to the sessions of the other as well.",
    caughtBy: ["RCC-ISOLATION-2", "RCC-ISOLATION-7"],
    deviation: { audience: ({ own, far }) => (far === undefined || far === own ? [own] : [own, far]) },
  },
  "ends-pushed-to-all-tenants": {
    sentence: "The end of a line is pushed to the sessions of every enterprise.",
    caughtBy: ["RCC-ISOLATION-2"],
    deviation: { audience: ({ own, all }, { state }) => (state === "dropped" ? all : [own]) },
  },
  "disabled-extension-pushed": {
    sentence: "Lines of extensions that are not enabled for RCC are pushed like others, and only reads hide them.",
    caughtBy: ["RCC-ISOLATION-6", "RCC-LINE-13"],
    deviation: { isPushed: () => true },
  },
  "neighbour-session-hears": {
    sentence: "The frames of a listener are sent to every session of its enterprise.",
    caughtBy: ["RCC-FRAME-2", "RCC-ISOLATION-9"],
    deviation: { hearers: (own, all) => [...all].filter(({ enterprise }) => enterprise === own.enterprise) },
  },
  "created-listener-served": {
    sentence: "A listener is pushed to from its creation on, before its monitoring has begun.",
    caughtBy: ["RCC-LISTENER-9"],
    deviation: { monitorsAtCreation: true },
  },
  "refusal-brings-frame": {
    sentence: "A refused action is followed by a snapshot of its line, unchanged.",
    caughtBy: ["RCC-ACTION-4", "RCC-FRAME-3"],
    deviation: { pushesRefused: true },
  },
  "frames-after-logout": {
    sentence: "After a logout the sockets of the session stay open and its listeners go on being pushed to.",
    caughtBy: ["RCC-SESSION-21"],
    deviation: { outlives: (end) => end === "logout" },
  },
  "frames-after-expiry": {
    sentence: "After its expiry the sockets of a session stay open and its listeners go on being pushed to.",
    caughtBy: ["RCC-EXPIRY-4"],
    deviation: { outlives: (end) => end === "expiry" },
  },
} as const satisfies Record<string, Fault>;

import type { Fault } from "../fault.ts";

/** Deviations of who hears what, beside those of ISOLATION_FAULTS. */
export const HEARING_FAULTS = {
  "far-tenant-pushed": {
    sentence: "In a call between two enterprises the lines of each are pushed to the sessions of the other as well.",
    // RCC-ISOLATION-7 is about what the lines display.
    caughtBy: ["RCC-ISOLATION-2", "RCC-LINE-13"],
    deviation: {
      toldOf: ({ facing }, owner, { enterprises }) => {
        const far = enterprises.find(({ extensions }) =>
          extensions.some(({ id }) => facing.kind === "extension" && id === facing.id),
        );
        return [...new Set([owner, far?.name ?? owner])];
      },
    },
  },
  "younger-session-silent": {
    sentence: "Of several sessions of an enterprise only the one that was opened first is pushed to.",
    caughtBy: ["RCC-CALL-2", "RCC-COALESCE-1", "RCC-COALESCE-2"],
    deviation: {
      audience: (session, all) =>
        [...all].find(({ enterprise }) => enterprise === session.enterprise) === session ? [session] : [],
    },
  },
  "refusal-brings-frame": {
    sentence: "A refused action is followed by a snapshot of its line, unchanged.",
    caughtBy: ["RCC-ACTION-4", "RCC-FRAME-3"],
    deviation: { pushesRefused: true },
  },
} as const satisfies Record<string, Fault>;

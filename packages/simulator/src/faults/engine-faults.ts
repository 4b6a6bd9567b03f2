import type { Fault } from "./fault.ts";

/** Deviations of calls: actions, states, times, lists of actions and what snapshots say. */
export const ENGINE_FAULTS = {
  "unhold-ignored": {
    sentence: "unhold is answered with 204, but the line stays held.",
    caughtBy: ["RCC-UNHOLD-1"],
    deviation: { ignores: (action) => action === "unhold" },
  },
  "peer-not-dropped": {
    sentence: "disconnect drops only the line it is sent to; the far party goes on talking to nobody.",
    caughtBy: ["RCC-DISCONNECT-2"],
    deviation: { switches: { disconnectDropsPeers: false } },
  },
} as const satisfies Record<string, Fault>;

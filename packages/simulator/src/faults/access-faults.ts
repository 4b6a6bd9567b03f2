import type { Fault } from "./fault.ts";

/** Deviations of sessions, isolation, extensions, paging, listeners and HTTP. */
export const ACCESS_FAULTS = {
  "token-not-checked": {
    sentence: "A REST request with a valid session cookie is served whatever its token is.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: { checksToken: false },
  },
  "deleted-listener-served": {
    sentence: "A deleted listener goes on being pushed to as long as its session has a socket.",
    caughtBy: ["RCC-LISTENER-3"],
    deviation: { silencesDeleted: false },
  },
  "page-overlap": {
    sentence: "Every page of the extension list after the first starts one extension too early.",
    caughtBy: ["RCC-PAGING-1"],
    deviation: { pageStart: (offset) => Math.max(0, offset - 1) },
  },
} as const satisfies Record<string, Fault>;

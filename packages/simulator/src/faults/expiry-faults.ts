import type { Bearer } from "../http/bearer.ts";
import { POLICY_VIOLATION } from "../sessions/policy-violation.ts";
import type { Session } from "../sessions/session.ts";
import type { Sessions } from "../sessions/sessions.ts";
import type { Fault } from "./fault.ts";
import { SOUND_SESSION } from "./session-behaviour.ts";
import { dropLines, ended, isReading, leaving, unlessEnded } from "./session-end.ts";

/** Sessions that are over by their period, which nobody has noticed yet. */
const overdue = new WeakSet<Session>();

/** Deviations of when a session expires, and of what ends with it. */
export const EXPIRY_FAULTS = {
  "expiry-late": {
    sentence: "A session expires only after three times its period.",
    caughtBy: ["RCC-EXPIRY-1"],
    deviation: { sessionTimeoutMs: (configuredMs) => configuredMs * 3 },
  },
  "expiry-early": {
    sentence: "A session expires after half of its period.",
    caughtBy: ["RCC-EXPIRY-2"],
    deviation: { sessionTimeoutMs: (configuredMs) => configuredMs / 2 },
  },
  "expiry-despite-use": {
    sentence: "A session expires its period after the login, however it is used.",
    caughtBy: ["RCC-EXPIRY-2"],
    deviation: { countsAsUse: () => false },
  },
  "expiry-despite-reading": {
    sentence: "A session that only reads expires as if it were idle.",
    caughtBy: ["RCC-EXPIRY-2"],
    deviation: { countsAsUse: ({ method }) => method !== "GET" },
  },
  "expiry-leaves-reading": {
    sentence: "An expired session still reads lists and details.",
    caughtBy: ["RCC-EXPIRY-1"],
    deviation: leaving(isReading).afterExpiry,
  },
  "expiry-noticed-by-reading": {
    sentence:
      "A session that is over by its period is refused to read and ends then; until then it is served for all else.",
    caughtBy: ["RCC-EXPIRY-1"],
    deviation: {
      expires: (session) => overdue.add(session),
      identifies: (bearer, sessions) =>
        bearer.method === "GET" ? unlessOverdue(bearer, sessions) : SOUND_SESSION.identifies(bearer, sessions),
      opensSocketOf: unlessOverdue,
    },
  },
  "expiry-noticed-by-requests": {
    sentence: "A session that is over by its period ends with the next request; until then a handshake opens a socket.",
    caughtBy: ["RCC-EXPIRY-1"],
    deviation: {
      expires: (session) => overdue.add(session),
      identifies: unlessOverdue,
    },
  },
  "expiry-leaves-socket": {
    sentence: "When a session expires its sockets stay open and are pushed to.",
    caughtBy: ["RCC-EXPIRY-4"],
    deviation: {
      expires: (session) => ended.add(session),
      identifies: (bearer, sessions) => unlessEnded(SOUND_SESSION.identifies(bearer, sessions)),
      opensSocketOf: (bearer, sessions) => unlessEnded(SOUND_SESSION.identifies(bearer, sessions)),
    },
  },
  "expiry-drops-calls": {
    sentence: "When a session expires every line of the enterprise is dropped.",
    caughtBy: ["RCC-EXPIRY-5"],
    deviation: {
      expires: (session, platform) => {
        SOUND_SESSION.expires(session, platform);
        dropLines(session, platform);
      },
    },
  },
} as const satisfies Record<string, Fault>;

/** Notices that a session is over by its period, and ends it. */
function unlessOverdue(bearer: Bearer, sessions: Sessions): Session | undefined {
  const session = SOUND_SESSION.identifies(bearer, sessions);
  if (session === undefined || !overdue.has(session)) return session;
  sessions.close(session, POLICY_VIOLATION, "session expired");
  return undefined;
}

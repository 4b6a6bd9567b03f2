import { randomUUID } from "node:crypto";
import type { Exchange } from "../engine/exchange.ts";
import type { Bearer } from "../http/bearer.ts";
import { tokenHeader } from "../http/token-header.ts";
import { POLICY_VIOLATION } from "../sessions/policy-violation.ts";
import type { Session } from "../sessions/session.ts";
import type { Sessions } from "../sessions/sessions.ts";

/** What a session lives among. */
export interface SessionSurroundings {
  readonly sessions: Sessions;
  readonly exchange: Exchange;
}

/** Where the life of a session can deviate: whose request it is, when it ends, and what ends with it. */
export interface SessionBehaviour {
  readonly newToken: (others: Iterable<Session>) => string;
  /** The session that a REST request belongs to. */
  readonly identifies: (bearer: Bearer, sessions: Sessions) => Session | undefined;
  /** Whether a REST request may go on that belongs to the session. */
  readonly admits: (session: Session, bearer: Bearer) => boolean;
  /** Whether a REST request postpones the expiry of its session. */
  readonly countsAsUse: (bearer: Bearer) => boolean;
  readonly sessionTimeoutMs: (configuredMs: number) => number;
  /** What happens to a session that has been idle for its period. */
  readonly expires: (session: Session, around: SessionSurroundings) => void;
  /** What a logout does. */
  readonly endsSession: (session: Session, around: SessionSurroundings) => void;
  /** The session that a handshake opens a socket of: enough is the cookie (C-24). A socket of nobody is never served. */
  readonly opensSocketOf: (bearer: Bearer, sessions: Sessions) => Session | "nobody" | undefined;
}

export const SOUND_SESSION: SessionBehaviour = {
  newToken: () => randomUUID(),
  identifies: sessionByCookie,
  admits: ({ token }, { application }) => application === tokenHeader(token),
  countsAsUse: () => true,
  sessionTimeoutMs: (configuredMs) => configuredMs,
  expires: (session, { sessions }) => sessions.close(session, POLICY_VIOLATION, "session expired"),
  endsSession: (session, { sessions }) => sessions.close(session),
  opensSocketOf: sessionByCookie,
};

function sessionByCookie({ cookies }: Bearer, sessions: Sessions): Session | undefined {
  return cookies.map((cookie) => sessions.find(cookie)).find((session) => session !== undefined);
}

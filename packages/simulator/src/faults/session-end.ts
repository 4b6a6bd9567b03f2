import type { Bearer } from "../http/bearer.ts";
import { POLICY_VIOLATION } from "../sessions/policy-violation.ts";
import type { Session } from "../sessions/session.ts";
import { SOUND_SESSION, type SessionBehaviour, type SessionSurroundings } from "./session-behaviour.ts";

/** Sessions that have ended for requests, but go on being pushed to. */
export const ended = new WeakSet<Session>();
export function unlessEnded(session: Session | undefined): Session | undefined {
  return session === undefined || ended.has(session) ? undefined : session;
}

/** A session that has ended closes its sockets, and is still served some requests. */
export function leaving(isServed: (bearer: Bearer) => boolean): {
  readonly afterLogout: Pick<SessionBehaviour, "admits" | "endsSession">;
  readonly afterExpiry: Pick<SessionBehaviour, "admits" | "expires">;
} {
  const over = new WeakSet<Session>();
  const end = (session: Session, code: number, reason: string): void => {
    over.add(session);
    session.close(code, reason);
  };
  const admits = (session: Session, bearer: Bearer): boolean =>
    SOUND_SESSION.admits(session, bearer) && (isServed(bearer) || !over.has(session));
  return {
    afterLogout: { admits, endsSession: (session) => end(session, 1000, "logged out") },
    afterExpiry: { admits, expires: (session) => end(session, POLICY_VIOLATION, "session expired") },
  };
}

export function isReading({ method }: Bearer): boolean {
  return method === "GET";
}

export function dropLines({ enterprise }: Session, { exchange }: SessionSurroundings): void {
  for (const { id } of exchange.lines(enterprise)) {
    exchange.submit({ type: "act", leg: id, request: { action: "disconnect" } });
  }
}

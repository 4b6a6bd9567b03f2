import type { Bearer } from "../http/bearer.ts";
import type { Session } from "../sessions/session.ts";
import { SOUND_SESSION, type SessionSurroundings } from "./session-behaviour.ts";

/** Sessions that have ended for requests, but go on being pushed to. */
export const ended = new WeakSet<Session>();
/** Sessions that have ended for everything but reading. */
export const readable = new WeakSet<Session>();

export function unlessEnded(session: Session | undefined): Session | undefined {
  return session === undefined || ended.has(session) ? undefined : session;
}

/** As a sound platform admits, but nothing except reading where no more is left. */
export function unlessReadableOnly(session: Session, bearer: Bearer): boolean {
  return SOUND_SESSION.admits(session, bearer) && (bearer.method === "GET" || !readable.has(session));
}

export function dropLines({ enterprise }: Session, { exchange }: SessionSurroundings): void {
  for (const { id } of exchange.lines(enterprise)) {
    exchange.submit({ type: "act", leg: id, request: { action: "disconnect" } });
  }
}

import type { Session } from "../sessions/session.ts";

const REMOVED = "[removed]";

/** A text that a client chose, such as a listener's name, without the cookie and token that it may have put there. */
export function redacted(text: string, { cookie, token }: Session): string {
  return text.replaceAll(cookie, REMOVED).replaceAll(token, REMOVED);
}

import { OwnLines } from "../user/own-lines.ts";
import type { UserMessage } from "./lifeline-message.ts";

/** What a user has created on the platform and not yet released. */
export interface OpenSession {
  readonly user: number;
  readonly cookie: string;
  readonly token: string;
  readonly own: OwnLines;
  readonly listenerUris: readonly string[];
}

/** Remembers, in memory only, what would be left behind if k6 died now. */
export class SessionLedger {
  readonly #sessions = new Map<number, OpenSession>();

  take(message: UserMessage): void {
    const known = this.#sessions.get(message.user);
    switch (message.kind) {
      case "session":
        this.#sessions.set(message.user, {
          user: message.user,
          cookie: message.cookie,
          token: message.token,
          own: new OwnLines(),
          listenerUris: [],
        });
        break;
      case "placing":
      case "line":
      case "not-placed":
        known?.own.take(message);
        break;
      case "listener":
        this.#relist(message.user, (uris) => [...uris, message.listenerUri]);
        break;
      case "hung-up":
        if (known !== undefined) this.#sessions.set(message.user, { ...known, own: new OwnLines() });
        break;
      case "listener-deleted":
        this.#relist(message.user, (uris) => uris.filter((uri) => uri !== message.listenerUri));
        break;
      case "released":
        this.#sessions.delete(message.user);
        break;
      case "free":
      case "ready":
      case "measured":
      case "impasse":
        break;
    }
  }

  get open(): readonly OpenSession[] {
    return [...this.#sessions.values()];
  }

  #relist(user: number, change: (uris: readonly string[]) => readonly string[]): void {
    const known = this.#sessions.get(user);
    if (known !== undefined) this.#sessions.set(user, { ...known, listenerUris: change(known.listenerUris) });
  }
}

import { randomInt } from "node:crypto";
import type { Cancel, Clock } from "../clock.ts";
import type { Change, Coalescing } from "../coalescing/coalescing.ts";
import type { Log } from "../log/log-event.ts";
import { Session, type Sending } from "./session.ts";
import { shortIdOf } from "./short-id.ts";

export interface SessionsOptions {
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly coalescing: Coalescing;
  readonly sending: Sending;
  readonly silencesDeleted: boolean;
  readonly newToken: (others: Iterable<Session>) => string;
  /** Told of a session that has been idle for its period. */
  readonly onIdle: (session: Session) => void;
  /** The sessions whose sockets get what is pushed to the listeners of one. */
  readonly audience: (session: Session, all: Iterable<Session>) => Iterable<Session>;
  readonly log: Log | undefined;
}

/** WebSocket close code: the session was closed in order. */
const NORMAL = 1000;

/** All open sessions, by their cookie; one that is not used expires (F-12). */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #byCookie = new Map<string, Session>();
  readonly #expiries = new Map<Session, Cancel>();

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#byCookie.size;
  }

  get all(): Iterable<Session> {
    return this.#byCookie.values();
  }

  open(enterprise: string, login: string): Session {
    const { clock, timeoutMs, coalescing, sending, silencesDeleted, newToken, audience } = this.#options;
    const session = new Session(
      {
        ...sending,
        cookie: newCookie(),
        token: newToken(this.all),
        enterprise,
        login,
        coalescing,
        silencesDeleted,
        audience: (one) => audience(one, this.all),
      },
      clock.nowMs(),
    );
    this.#byCookie.set(session.cookie, session);
    this.#watch(session, timeoutMs);
    this.#options.log?.write({ event: "session-opened", session: shortIdOf(session), enterprise });
    return session;
  }

  find(cookie: string): Session | undefined {
    return this.#byCookie.get(cookie);
  }

  /** Counts as a use of the session, which postpones its expiry (C-26). */
  touch(session: Session): void {
    session.lastActiveMs = this.#options.clock.nowMs();
  }

  offer(enterprise: string, changes: readonly Change[]): void {
    for (const session of this.#byCookie.values()) {
      if (session.enterprise === enterprise) session.offer(changes);
    }
  }

  close(session: Session, code = NORMAL, reason = "logged out"): void {
    this.#expiries.get(session)?.();
    this.#expiries.delete(session);
    this.#byCookie.delete(session.cookie);
    session.close(code, reason);
    this.#options.log?.write({ event: "session-closed", session: shortIdOf(session), reason });
  }

  closeAll(code: number, reason: string): void {
    for (const session of this.#byCookie.values()) this.close(session, code, reason);
  }

  #watch(session: Session, leftMs: number): void {
    const { clock, timeoutMs } = this.#options;
    const cancel = clock.after(leftMs, () => {
      const idleMs = clock.nowMs() - session.lastActiveMs;
      if (idleMs >= timeoutMs) this.#options.onIdle(session);
      else this.#watch(session, timeoutMs - idleMs);
    });
    this.#expiries.set(session, cancel);
  }
}

/** 19 decimal digits, the first of them not 0 (F-30). */
function newCookie(): string {
  return `${randomInt(1, 10)}${randomDigits(9)}${randomDigits(9)}`;
}

function randomDigits(count: number): string {
  return String(randomInt(10 ** count)).padStart(count, "0");
}

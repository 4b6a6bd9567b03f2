import { randomInt, randomUUID } from "node:crypto";
import type { Cancel, Clock } from "../clock.ts";
import type { Change, Coalescing } from "../coalescing/coalescing.ts";
import type { SessionEnd } from "../faults/delivery-behaviour.ts";
import { Session, type Sending } from "./session.ts";

export interface SessionsOptions {
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly coalescing: Coalescing;
  readonly sending: Sending;
  readonly silencesDeleted: boolean;
}

/** WebSocket close codes and reasons: the session was closed in order, or is not valid any more. */
const CLOSING = {
  logout: { code: 1000, reason: "logged out" },
  expiry: { code: 1008, reason: "session expired" },
} as const satisfies Record<SessionEnd, unknown>;

/** All open sessions, by their cookie; one that is not used expires (F-12). */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #byCookie = new Map<string, Session>();
  readonly #expiries = new Map<Session, Cancel>();
  /** Ended, and served all the same: only a fault puts one here. */
  readonly #undead = new Set<Session>();

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#byCookie.size;
  }

  get all(): Iterable<Session> {
    return this.#byCookie.values();
  }

  open(enterprise: string): Session {
    const { clock, timeoutMs, coalescing, sending, silencesDeleted } = this.#options;
    const session = new Session(
      {
        ...sending,
        cookie: newCookie(),
        token: randomUUID(),
        enterprise,
        coalescing,
        silencesDeleted,
        hearers: (own) => sending.behaviour.hearers(own, this.#byCookie.values()),
      },
      clock.nowMs(),
    );
    this.#byCookie.set(session.cookie, session);
    this.#watch(session, timeoutMs);
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
    for (const session of [...this.#byCookie.values(), ...this.#undead]) {
      if (session.enterprise === enterprise) session.offer(changes);
    }
  }

  /** Ends a session by its logout or its expiry; calls go on (C-27). */
  close(session: Session, end: SessionEnd): void {
    this.#forget(session);
    const { code, reason } = CLOSING[end];
    if (this.#options.sending.behaviour.outlives(end)) this.#undead.add(session);
    else session.close(code, reason);
  }

  closeAll(code: number, reason: string): void {
    for (const session of [...this.#byCookie.values(), ...this.#undead]) {
      this.#forget(session);
      session.close(code, reason);
    }
    this.#undead.clear();
  }

  #forget(session: Session): void {
    this.#expiries.get(session)?.();
    this.#expiries.delete(session);
    this.#byCookie.delete(session.cookie);
  }

  #watch(session: Session, leftMs: number): void {
    const { clock, timeoutMs } = this.#options;
    const cancel = clock.after(leftMs, () => {
      const idleMs = clock.nowMs() - session.lastActiveMs;
      if (idleMs >= timeoutMs) this.close(session, "expiry");
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

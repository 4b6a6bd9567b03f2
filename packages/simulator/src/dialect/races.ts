import type { Clock } from "../clock.ts";
import type { Action } from "../engine/action.ts";
import type { RefusalKind } from "../http/refusal.ts";
import type { Dialect } from "./dialect.ts";

/**
 * Two like requests so close to each other were sent at the same time, in milliseconds: who sends the second after the answer
 * to the first, and a look at the line, takes longer.
 */
const AT_ONCE_MS = 1;

/** Void a second time, so that of two at once one must lose. */
const ONCE: readonly Action[] = ["answer", "disconnect", "hold", "leave", "unhold"];

/** Where the loser of two like actions is answered as the winner is (C-58): which ones were won just now. */
export class Races {
  readonly #isKept: boolean;
  readonly #clock: Pick<Clock, "nowMs">;
  readonly #wonMs = new Map<string, number>();

  constructor(dialect: Dialect, clock: Pick<Clock, "nowMs">) {
    this.#isKept = dialect.takes("loser-204");
    this.#clock = clock;
  }

  note(line: number, action: Action): void {
    if (!this.#isKept || !ONCE.includes(action)) return;
    const nowMs = this.#clock.nowMs();
    for (const [key, wonMs] of this.#wonMs) if (nowMs - wonMs > AT_ONCE_MS) this.#wonMs.delete(key);
    this.#wonMs.set(`${line} ${action}`, nowMs);
  }

  /** Whether a refusal comes of another request for the same, which was first by a hair. */
  isLoser(line: number, action: Action, kind: RefusalKind): boolean {
    const wonMs = this.#wonMs.get(`${line} ${action}`);
    return kind === "wrong-state" && wonMs !== undefined && this.#clock.nowMs() - wonMs <= AT_ONCE_MS;
  }
}

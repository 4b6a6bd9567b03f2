import type { Target } from "@myrcc/contracts";
import type { Actor } from "./actor.ts";
import type { DialGuard } from "./dial-guard.ts";
import type { Observer } from "./observer.ts";
import { patienceMs } from "./patience.ts";
import type { Wire } from "./wire.ts";

/** Whose calls, and what knows of them. */
interface Calling {
  readonly cast: readonly Actor[];
  readonly guests: readonly Actor[];
  readonly observer: Observer;
  readonly ledger: { closeCalls(): void };
  readonly target: Pick<Target, "nominalWindowMs">;
  readonly guard: DialGuard;
  readonly wire: Wire;
}

/** Ends the calls of a worker, after each case and once more when a case was broken off. */
export class HangUp {
  readonly #calling: Calling;
  #isDue = false;

  constructor(calling: Calling) {
    this.#calling = calling;
  }

  /** A case that may place calls begins: whatever it leaves has to be ended. */
  begins(): void {
    this.#isDue = true;
  }

  /** Ends every call of the worker, and lets the recording catch up with whatever was set off. */
  async endCalls(): Promise<void> {
    const { cast, guests, ledger, observer, target } = this.#calling;
    const patience = patienceMs(target.nominalWindowMs ?? 100);
    await observer.settle(patience);
    for (const actor of [...cast, ...guests]) {
      // Hanging up ends the other party's line as well; without this it would be hung up twice.
      if ((await actor.hangsUp()) > 0) await observer.settle(patience);
    }
    ledger.closeCalls();
  }

  /** The case is over. What could not be ended now is not tried again. */
  async afterCase(): Promise<void> {
    try {
      await this.endCalls();
    } finally {
      this.#isDue = false;
    }
  }

  /**
   * Ends what a case left that was broken off, which Playwright does in the midst of `afterCase` as well. Such a case goes on
   * without anybody waiting for it: a call that it has just placed is awaited, and it places no other.
   */
  async atLast(): Promise<void> {
    if (!this.#isDue) return;
    const { guard, observer, wire } = this.#calling;
    guard.close();
    await wire.allAnswered();
    await observer.readLines();
    await this.endCalls();
  }
}

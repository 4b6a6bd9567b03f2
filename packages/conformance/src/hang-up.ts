import { setTimeout as sleep } from "node:timers/promises";
import type { Target } from "@myrcc/contracts";
import type { Actor } from "./actor.ts";
import type { DialGuard } from "./dial-guard.ts";
import type { Observer } from "./observer.ts";
import { patienceMs } from "./patience.ts";
import type { Wire } from "./wire.ts";

/** Whose calls, and what knows of them. */
interface Calling {
  readonly cast: readonly Pick<Actor, "hangsUp">[];
  readonly guests: readonly Pick<Actor, "hangsUp">[];
  readonly observer: Pick<Observer, "settle">;
  readonly ledger: { closeCalls(): void };
  readonly target: Pick<Target, "effectWithinMs" | "nominalWindowMs">;
  readonly guard: Pick<DialGuard, "close">;
  readonly wire: Pick<Wire, "allAnswered">;
}

/** What waits for the end of a window is sent by then, however long the platform makes its windows (D-19). */
const WINDOWS_TO_ARRIVE = 2;

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
    const patience = patienceMs(target);
    await observer.settle(patience);
    for (const actor of [...cast, ...guests]) {
      // Hanging up ends the other party's line as well; without this it would be hung up twice.
      if ((await actor.hangsUp()) > 0) await observer.settle(patience);
    }
    ledger.closeCalls();
  }

  /** The case is over. What it could not end is not tried again, unless it was broken off. */
  async afterCase(isBrokenOff: boolean): Promise<void> {
    try {
      await (isBrokenOff ? this.#endBroken() : this.endCalls());
    } catch (error) {
      // Lines that cannot be read are pushed all the same, and the recording is all that tells of it.
      await sleep(WINDOWS_TO_ARRIVE * (this.#calling.target.nominalWindowMs ?? 100));
      throw error;
    } finally {
      this.#isDue = isBrokenOff;
    }
  }

  /** Ends what is left of a case that was broken off, as it may be in the midst of `afterCase` as well. */
  async atLast(): Promise<void> {
    if (this.#isDue) await this.#endBroken();
  }

  /** Such a case goes on without anybody waiting for it: a call that it has just placed is awaited, and it places no other. */
  async #endBroken(): Promise<void> {
    const { guard, wire } = this.#calling;
    guard.close();
    await wire.allAnswered();
    await this.endCalls();
  }
}

import type { Target } from "@myrcc/contracts";
import type { Actor } from "./actor.ts";
import type { Observer } from "./observer.ts";
import { patienceMs } from "./patience.ts";

/** Whose calls, and what knows of them. */
interface Calling {
  readonly cast: readonly Actor[];
  readonly guests: readonly Actor[];
  readonly observer: Observer;
  readonly ledger: { closeCalls(): void };
  readonly target: Pick<Target, "nominalWindowMs">;
}

/** Ends every call of a worker, and lets the recording catch up with whatever was set off. */
export async function hangUp({ cast, guests, ledger, observer, target }: Calling): Promise<void> {
  const patience = patienceMs(target.nominalWindowMs ?? 100);
  await observer.settle(patience);
  for (const actor of [...cast, ...guests]) {
    // Hanging up ends the other party's line as well; without this it would be hung up twice.
    if ((await actor.hangsUp()) > 0) await observer.settle(patience);
  }
  ledger.closeCalls();
}

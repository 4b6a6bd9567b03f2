import { patienceMs } from "./patience.ts";
import type { Station } from "./test.ts";

/** Ends every call of a worker, and lets the recording catch up with whatever was set off. */
export async function hangUp({
  cast,
  ledger,
  observer,
  target,
}: Pick<Station, "cast" | "ledger" | "observer" | "target">): Promise<void> {
  const patience = patienceMs(target.nominalWindowMs ?? 100);
  await observer.settle(patience);
  for (const actor of cast) {
    // Hanging up ends the other party's line as well; without this it would be hung up twice.
    if ((await actor.hangsUp()) > 0) await observer.settle(patience);
  }
  ledger.closeCalls();
}

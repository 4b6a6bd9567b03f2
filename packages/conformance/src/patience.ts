import { deliveryBoundMs, effectBoundMs } from "@myrcc/oracle";

/** What a target file says of them, if it does. */
interface Bounds {
  readonly nominalWindowMs?: number | undefined;
  readonly effectWithinMs?: number | undefined;
}

/**
 * How long the driver waits before it gives up. Longer than every bound of the oracle, so that giving up always leaves enough
 * evidence for a judgement.
 */
export function patienceMs({ nominalWindowMs = 100, effectWithinMs }: Bounds): number {
  return deliveryBoundMs({ nominalWindowMs, effectBoundMs: effectBoundMs({ effectWithinMs }) }) + 250;
}

/** A state that was waited for did not come; says what did. */
export class PatienceExpired extends Error {
  constructor(awaited: string, instead: string, waitedMs: number) {
    super(`waited ${waitedMs} ms for ${awaited}; instead: ${instead}`);
    this.name = "PatienceExpired";
  }
}

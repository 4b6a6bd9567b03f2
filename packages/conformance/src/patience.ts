import { EFFECT_BOUND_MS, deliveryBoundMs } from "@myrcc/oracle";

/**
 * How long the driver waits before it gives up. Longer than every bound of the oracle, so that giving up always leaves enough
 * evidence for a judgement.
 */
export function patienceMs(nominalWindowMs: number): number {
  return Math.max(EFFECT_BOUND_MS, deliveryBoundMs(nominalWindowMs)) + 250;
}

/** A state that was waited for did not come; says what did. */
export class PatienceExpired extends Error {
  constructor(awaited: string, instead: string, waitedMs: number) {
    super(`waited ${waitedMs} ms for ${awaited}; instead: ${instead}`);
    this.name = "PatienceExpired";
  }
}

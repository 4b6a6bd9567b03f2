import type { Leg } from "../engine/leg.ts";

/** A leg whose modification time advances in whole seconds, and is never before its other instants (D-3, I-7). */
export function inWholeSeconds(leg: Leg): Leg {
  const secondMs = leg.modifiedMs - (leg.modifiedMs % 1_000);
  return { ...leg, modifiedMs: Math.max(leg.createdMs, leg.talkingMs ?? 0, secondMs) };
}

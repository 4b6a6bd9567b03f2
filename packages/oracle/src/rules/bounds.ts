/**
 * How long the oracle waits before it calls something missing. These are no performance limits: whatever comes at all comes
 * much earlier, and lateness is judged by the coalescing requirements with statistics.
 */

/** What takes no telephone, as the end of a socket. */
export const SERVER_BOUND_MS = 1000;

/** A state that an accepted action leads to, read by REST after its answer; slow telephones may have longer (target file). */
export function effectBoundMs({
  effectWithinMs = SERVER_BOUND_MS,
}: {
  readonly effectWithinMs?: number | undefined;
}): number {
  return effectWithinMs;
}

/** A snapshot of a change, in coalescing windows, but never less than the bound of an effect. */
const DELIVERY_BOUND_WINDOWS = 10;

export function deliveryBoundMs(bounds: { readonly nominalWindowMs: number; readonly effectBoundMs: number }): number {
  return Math.max(bounds.effectBoundMs, DELIVERY_BOUND_WINDOWS * bounds.nominalWindowMs);
}

/** Until when a frame that waits for the end of a window is sent: no window may be longer than twice the agreed one (D-19). */
export function longestWindowMs(nominalWindowMs: number): number {
  return 2 * nominalWindowMs;
}

/** Added to the time in which another socket was sent the same, over what may be a slow way. */
const CATCHING_UP_MS = 5000;

/** What has waited for a socket that was not read for so long, once it is read again. */
export function catchingUpMs(pausedMs: number): number {
  return CATCHING_UP_MS + pausedMs;
}

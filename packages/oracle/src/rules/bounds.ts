/**
 * How long the oracle waits before it calls something missing. These are no performance limits: whatever comes at all comes
 * much earlier, and lateness is judged by the coalescing requirements with statistics.
 */

/** A state that an accepted action leads to, read by REST after its answer. */
export const EFFECT_BOUND_MS = 1000;

/** A snapshot of a change, in coalescing windows, but never less than EFFECT_BOUND_MS. */
export const DELIVERY_BOUND_WINDOWS = 10;

export function deliveryBoundMs(nominalWindowMs: number): number {
  return Math.max(EFFECT_BOUND_MS, DELIVERY_BOUND_WINDOWS * nominalWindowMs);
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

import type { UserClock } from "./ports.ts";

/** How often a condition is looked at, in milliseconds. */
const LOOK_EVERY_MS = 10;

/** Waits that end early when the run is stopped. */
export interface Waiting {
  isStopped(): boolean;
  /** Ends every wait now and makes later ones end at once. */
  stop(): void;
  /** False when the condition does not hold within that time, or the run is stopped first. */
  until(holds: () => boolean, withinMs: number): Promise<boolean>;
  /** Waits for an instant of the clock. */
  untilInstant(atMs: number): Promise<void>;
}

export function createWaiting(clock: UserClock): Waiting {
  const state = { isStopped: false };
  const after = (delayMs: number): Promise<void> => new Promise((resolve) => clock.after(delayMs, resolve));
  return {
    isStopped: () => state.isStopped,
    stop: () => {
      state.isStopped = true;
    },
    until: async (holds, withinMs) => {
      const deadlineMs = clock.nowMs() + withinMs;
      while (!holds()) {
        if (clock.nowMs() >= deadlineMs || state.isStopped) return false;
        await after(LOOK_EVERY_MS);
      }
      return true;
    },
    untilInstant: async (atMs) => {
      // In slices, so that a stop is noticed during a long wait.
      for (let leftMs = atMs - clock.nowMs(); leftMs > 0 && !state.isStopped; leftMs = atMs - clock.nowMs()) {
        await after(Math.min(leftMs, 200));
      }
    },
  };
}

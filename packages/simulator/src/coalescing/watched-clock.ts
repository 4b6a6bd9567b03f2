import type { Clock } from "../clock.ts";

/**
 * The same clock; `onLate` is told of each of its timers how much later than asked it had done its work, in milliseconds. What
 * is armed anew at the end of that is late by all of it.
 */
export function watchTimers(clock: Clock, onLate: (lateMs: number) => void): Clock {
  return {
    nowMs: () => clock.nowMs(),
    after: (delayMs, run) => {
      const dueMs = clock.nowMs() + delayMs;
      return clock.after(delayMs, () => {
        run();
        onLate(clock.nowMs() - dueMs);
      });
    },
  };
}

import type { Clock } from "../clock.ts";

/** The same clock; `onLate` is told how much later than asked each of its timers fired, in milliseconds. */
export function watchTimers(clock: Clock, onLate: (lateMs: number) => void): Clock {
  return {
    nowMs: () => clock.nowMs(),
    after: (delayMs, run) => {
      const dueMs = clock.nowMs() + delayMs;
      return clock.after(delayMs, () => {
        onLate(clock.nowMs() - dueMs);
        run();
      });
    },
  };
}

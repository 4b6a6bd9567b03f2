import type { Clock } from "../clock.ts";

export interface TimerWatch {
  /** A timer has fired and begins its work. */
  readonly onFired: () => void;
  /** It has done its work, so much later than it was asked for, in milliseconds; what is armed anew then is late by all of it. */
  readonly onDone: (lateMs: number) => void;
}

/** The same clock, whose timers are watched. */
export function watchTimers(clock: Clock, { onDone, onFired }: TimerWatch): Clock {
  return {
    nowMs: () => clock.nowMs(),
    after: (delayMs, run) => {
      const dueMs = clock.nowMs() + delayMs;
      return clock.after(delayMs, () => {
        onFired();
        run();
        onDone(clock.nowMs() - dueMs);
      });
    },
  };
}

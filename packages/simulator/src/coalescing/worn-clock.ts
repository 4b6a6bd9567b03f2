import type { Clock } from "../clock.ts";

/** How the timekeeping of a platform falls short, for instruments that are to find out. */
export interface Wear {
  /**
   * Every timer is late by the amount of a normal deviate with this standard deviation, in milliseconds; none is early. The
   * lateness then is 0.80 of it in the mean, with a standard deviation of 0.60 of it. @default 0
   */
  readonly jitterMs?: number;
  /** By how many millionths the clock runs fast, so that windows are short by as much. @default 0 */
  readonly driftPpm?: number;
}

/**
 * A clock as worn as is wanted. It tells the time from the moment of its making on at its own rate; its timers are late at
 * random. Deadlines stay where they are, so lateness adds up only where a design counts from when a timer fired.
 *
 * @param random uniform on [0, 1)
 */
export function createWornClock(clock: Clock, { jitterMs = 0, driftPpm = 0 }: Wear, random: () => number): Clock {
  const startMs = clock.nowMs();
  const rate = 1 + driftPpm * 1e-6;
  return {
    nowMs: () => startMs + (clock.nowMs() - startMs) * rate,
    after: (delayMs, run) => clock.after(delayMs / rate + jitterMs * Math.abs(normal(random)), run),
  };
}

/** Box-Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

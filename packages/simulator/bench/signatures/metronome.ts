import { performance } from "node:perf_hooks";
import type { Cancel } from "../../src/clock.ts";
import { SYSTEM_CLOCK } from "../../src/system-clock.ts";

/** Measures by how much timers of this process are late, in ms, until it is stopped. */
export function startMetronome(intervalMs: number): { stop(): readonly number[] } {
  const late: number[] = [];
  let cancel = arm();

  function arm(): Cancel {
    const dueMs = performance.now() + intervalMs;
    return SYSTEM_CLOCK.after(intervalMs, () => {
      late.push(performance.now() - dueMs);
      cancel = arm();
    });
  }

  return {
    stop: () => {
      cancel();
      return late;
    },
  };
}

import { performance } from "node:perf_hooks";
import { SYSTEM_CLOCK } from "../../src/system-clock.ts";

/** Measures by how much timers of this process are late, in ms, until it is stopped. */
export function startMetronome(intervalMs: number): { stop(): readonly number[] } {
  const late: number[] = [];
  let cancel = (): void => {};
  const arm = (): void => {
    const dueMs = performance.now() + intervalMs;
    cancel = SYSTEM_CLOCK.after(intervalMs, () => {
      late.push(performance.now() - dueMs);
      arm();
    });
  };
  arm();
  return {
    stop: () => {
      cancel();
      return late;
    },
  };
}

import { performance } from "node:perf_hooks";
import type { UserClock } from "../user/ports.ts";

/** Node's timers count whole milliseconds; the last of them is waited for by turns of the event loop. */
const TIMER_MS = 1;

/** Milliseconds since the process began, monotonic: every instant of a measurement. */
export const PROBE_CLOCK: UserClock = {
  nowMs: () => performance.now(),
  tighten: () => {},
  after: (delayMs, run) => {
    if (delayMs < TIMER_MS) setImmediate(run);
    else setTimeout(run, delayMs - TIMER_MS);
  },
};

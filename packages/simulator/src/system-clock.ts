import { performance } from "node:perf_hooks";
import type { Cancel, Clock } from "./clock.ts";

/** From this close to the deadline on, every turn of the event loop looks whether it has come. */
const NEAR_MS = 1;

/** Node's timers cannot wait longer, in milliseconds; they would fire at once instead. */
const LONGEST_MS = 2_147_483_647;

/** When the process started. */
const ORIGIN_MS = performance.timeOrigin;

/** Real time: monotonic since the process started, and precise to a fraction of a millisecond. */
export const SYSTEM_CLOCK: Clock = {
  nowMs: () => ORIGIN_MS + performance.now(),
  after: (delayMs, run) => {
    const dueMs = performance.now() + delayMs;
    let withdraw: Cancel;
    // Note: timers count whole milliseconds and may fire a millisecond early or late. So one that fires too early
    // waits on, and the last fraction is waited for by turns, which leaves sockets their turn too.
    const wait = (): void => {
      const leftMs = dueMs - performance.now();
      if (leftMs < NEAR_MS) {
        const immediate = setImmediate(look);
        withdraw = () => clearImmediate(immediate);
      } else {
        const timeout = setTimeout(look, Math.min(LONGEST_MS, Math.floor(leftMs)));
        withdraw = () => clearTimeout(timeout);
      }
    };
    const look = (): void => {
      if (performance.now() >= dueMs) run();
      else wait();
    };
    wait();
    return () => withdraw();
  },
};

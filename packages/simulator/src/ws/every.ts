import type { Cancel, Clock } from "../clock.ts";

/** Runs again and again, each time so long after the last; `ms` is above 0. */
export function every(clock: Clock, ms: number, run: () => void): Cancel {
  let cancel: Cancel = clock.after(ms, again);
  function again(): void {
    // Before it runs, so that it can withdraw itself.
    cancel = clock.after(ms, again);
    run();
  }
  return () => cancel();
}

import exec from "k6/execution";
import { setTimeout } from "k6/timers";
import { createEpochClock } from "@myrcc/oracle";
import type { UserClock } from "../user/ports.ts";
import type { Guard } from "./guard.ts";

/** Precise epoch time: k6's time since the start of the run, tied to the stamps of the messages. */
export function createClock(guard: Guard): UserClock {
  // Note: kept, since every access to exec.instance builds the object anew.
  const instance = exec.instance;
  const clock = createEpochClock(() => instance.currentTestRunDuration);
  // Note: to the millisecond, until the first event is more precise; without any there would be no time at all.
  clock.tighten(Date.now());
  return {
    nowMs: () => clock.nowMs(),
    tighten: (stampMs) => clock.tighten(stampMs),
    after: (delayMs, run) => {
      setTimeout(guard(run), delayMs);
    },
  };
}

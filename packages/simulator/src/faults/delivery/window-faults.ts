import type { Cancel } from "../../clock.ts";
import type { Change } from "../../coalescing/coalescing.ts";
import type { Fault } from "../fault.ts";
import { delayer, delaying, delivering, deliveringApart, offering } from "./monitor.ts";
import { lineOf } from "./pushed-line.ts";

/** Deviations of the window and of how long a change waits. */
export const WINDOW_FAULTS = {
  "window-40": {
    sentence: "Changes of a line are pushed every 40 ms, whatever window is configured.",
    caughtBy: ["RCC-COALESCE-5"],
    deviation: { windowMs: () => 40 },
  },
  "window-60": {
    sentence: "Changes of a line are pushed every 60 ms, whatever window is configured.",
    caughtBy: ["RCC-COALESCE-3"],
    deviation: { windowMs: () => 60 },
  },
  "window-150": {
    sentence: "Changes of a line are pushed at most every 150 ms, whatever window is configured.",
    caughtBy: ["RCC-COALESCE-3"],
    deviation: { windowMs: () => 150 },
  },
  "window-250": {
    sentence: "Changes of a line are pushed at most every 250 ms, whatever window is configured.",
    caughtBy: ["RCC-COALESCE-4"],
    deviation: { windowMs: () => 250 },
  },
  "no-coalescing": {
    sentence: "Every change is pushed at once, however fast changes follow each other.",
    caughtBy: ["RCC-COALESCE-5"],
    deviation: { design: () => "F" },
  },
  "leading-only": {
    sentence: "What changes within the window after a push is never pushed, so that a burst ends in a stale state.",
    caughtBy: ["RCC-COALESCE-2", "RCC-COALESCE-6"],
    deviation: { design: () => "G" },
  },
  debounce: {
    sentence: "A line is pushed one window after its last change, and not at all while changes keep coming.",
    caughtBy: ["RCC-COALESCE-4"],
    deviation: { design: () => "E" },
  },
  "batch-of-300": {
    sentence: "All lines that have changed are pushed together every 300 ms.",
    caughtBy: ["RCC-COALESCE-4"],
    deviation: { design: () => "A", windowMs: () => 300 },
  },
  "one-in-20-delayed": {
    sentence: "Every twentieth snapshot of a listener leaves 250 ms late, unless a newer one of its line overtakes it.",
    caughtBy: ["RCC-COALESCE-7"],
    deviation: {
      monitor: delaying(() => {
        let count = 0;
        return () => {
          count += 1;
          return count % 20 === 0 ? 250 : 0;
        };
      }),
    },
  },
  "first-change-delayed": {
    sentence: "The first change of a line after a second of rest is pushed 250 ms late; those that follow are on time.",
    caughtBy: ["RCC-COALESCE-7"],
    deviation: {
      monitor: offering((offer, { clock, ...place }) => {
        const changedMs = new Map<number, number>();
        const put = delayer((changes) => offer(changes), { clock, ...place });
        return (changes) => {
          offer(
            changes.filter((change) => {
              const idleMs = clock.nowMs() - (changedMs.get(change.line) ?? Number.NEGATIVE_INFINITY);
              changedMs.set(change.line, clock.nowMs());
              return put(change, idleMs >= 1_000 ? 250 : 0);
            }),
          );
        };
      }),
    },
  },
  "ringing-delayed": {
    sentence: "A line that rings is pushed 400 ms late; every other state is on time.",
    caughtBy: ["RCC-COALESCE-7"],
    deviation: { monitor: delaying(() => (change) => (lineOf(change).state === "ringing" ? 400 : 0)) },
  },
  "trailing-late": {
    sentence: "What has waited for the end of a window leaves 80 ms after it; what leaves at once is on time.",
    caughtBy: ["RCC-COALESCE-7"],
    deviation: {
      monitor: deliveringApart((deliver, place) => {
        const put = delayer(deliver, place);
        const pass =
          (delayMs: number) =>
          (changes: readonly Change[], dueMs: number): void => {
            deliver(
              changes.filter((change) => put(change, delayMs)),
              dueMs,
            );
          };
        return { atOnce: pass(0), waited: pass(80) };
      }),
    },
  },
  "window-jittered": {
    sentence: "Snapshots leave between 0 and 90 ms late, each by a time of its own.",
    caughtBy: ["RCC-COALESCE-7"],
    deviation: {
      monitor: delaying(() => {
        let count = 0;
        return () => {
          count += 1;
          return (count * 70) % 100;
        };
      }),
    },
  },
  "window-drifting": {
    sentence: "Each snapshot of a line leaves 10 ms later than the one before it would have, up to half a second.",
    caughtBy: ["RCC-COALESCE-7"],
    deviation: {
      monitor: delaying(() => {
        const counts = new Map<number, number>();
        return ({ line }) => {
          const count = counts.get(line) ?? 0;
          counts.set(line, count + 1);
          return Math.min(500, count * 10);
        };
      }),
    },
  },
  "second-listener-lags": {
    sentence: "Every snapshot for the second listener of a session leaves 80 ms late.",
    caughtBy: ["RCC-COALESCE-10"],
    deviation: {
      monitor: delaying(
        ({ ordinal }) =>
          () =>
            ordinal === 2 ? 80 : 0,
      ),
    },
  },
  "held-under-load": {
    sentence: "While more than thirty snapshots a second are due for a listener, they leave 400 ms late.",
    caughtBy: ["RCC-COALESCE-7"],
    isUnderLoadOnly: true,
    deviation: {
      monitor: delaying(({ clock }) => {
        let recentMs: readonly number[] = [];
        return () => {
          const nowMs = clock.nowMs();
          recentMs = [...recentMs.filter((atMs) => atMs > nowMs - 1_000), nowMs];
          return recentMs.length > 30 ? 400 : 0;
        };
      }),
    },
  },
  "listener-starved": {
    sentence:
      "Every listener of a session but its first is told only when nothing has changed for 150 ms, and so never under load.",
    caughtBy: ["RCC-COALESCE-7"],
    isUnderLoadOnly: true,
    deviation: {
      monitor: delivering((deliver, { clock, ordinal }) => {
        const waiting = new Map<number, Change>();
        let putOff: Cancel | undefined;
        if (ordinal === 1) return deliver;
        return (changes) => {
          for (const change of changes) waiting.set(change.line, change);
          putOff?.();
          putOff = clock.after(150, () => {
            const all = [...waiting.values()];
            waiting.clear();
            deliver(all, clock.nowMs());
          });
        };
      }),
    },
  },
} as const satisfies Record<string, Fault>;

import type { Change, Deliver } from "../../coalescing/coalescing.ts";
import type { Shown } from "../engine-behaviour.ts";
import type { Fault } from "../fault.ts";
import { delivering, type Monitor } from "./monitor.ts";
import { rewritten } from "./pushed-line.ts";

/** The end of a line leaves at once, and what waited for it after it. */
const droppedFirst: Monitor = (listen, deliver, place) => {
  const queue = listen(deliver);
  return {
    offer: (changes) => {
      const last = changes.filter(({ isLast }) => isLast);
      if (last.length > 0) deliver(last, place.clock.nowMs());
      queue.offer(changes.filter(({ isLast }) => !isLast));
    },
    close: () => queue.close(),
  };
};

/** What still waits when the listener is deleted is passed on all the same. */
function flushing(flush: (waiting: readonly Change[], deliver: Deliver, after: AfterDeletion) => void): Monitor {
  return (listen, deliver, place) => {
    const waiting = new Map<number, Change>();
    const queue = listen((changes, dueMs) => {
      for (const { line } of changes) waiting.delete(line);
      deliver(changes, dueMs);
    });
    return {
      offer: (changes) => {
        for (const change of changes) waiting.set(change.line, change);
        queue.offer(changes);
      },
      close: () => {
        queue.close();
        flush([...waiting.values()], deliver, (delayMs, run) =>
          place.clock.after(delayMs, () => run(place.clock.nowMs())),
        );
      },
    };
  };
}

type AfterDeletion = (delayMs: number, run: (nowMs: number) => void) => void;

/** Deviations in which snapshots come twice, in the wrong order, or when nothing may come any more. */
export const ORDER_FAULTS = {
  "stale-after-newer": {
    sentence: "Every third snapshot of a line is followed by the one before it, pushed again 50 ms later.",
    caughtBy: ["RCC-LINE-4"],
    deviation: {
      monitor: delivering((deliver, { clock }) => {
        const known = new Map<number, { readonly last: Change; readonly count: number }>();
        return (changes, dueMs) => {
          deliver(changes, dueMs);
          for (const change of changes) {
            const before = known.get(change.line);
            const count = (before?.count ?? 0) + 1;
            known.set(change.line, { last: change, count });
            if (before === undefined || count % 3 !== 0 || change.isLast) continue;
            clock.after(50, () => deliver([before.last], clock.nowMs()));
          }
        };
      }),
    },
  },
  "one-in-7-duplicated": {
    sentence: "Every seventh frame of a listener is sent twice.",
    caughtBy: ["RCC-FRAME-3"],
    deviation: {
      monitor: delivering((deliver) => {
        let count = 0;
        return (changes, dueMs) => {
          count += 1;
          deliver(changes, dueMs);
          // Not one with the end of a line, after which nothing may follow.
          if (count % 7 === 0)
            deliver(
              changes.filter(({ isLast }) => !isLast),
              dueMs,
            );
        };
      }),
    },
  },
  "unchanged-line-repeated": {
    sentence: "A live line that has not changed for a second is pushed once more as it is.",
    caughtBy: ["RCC-FRAME-3"],
    deviation: {
      monitor: delivering((deliver, { clock }) => {
        const known = new Map<number, Change>();
        return (changes, dueMs) => {
          deliver(changes, dueMs);
          for (const change of changes) {
            known.set(change.line, change);
            clock.after(1_000, () => {
              if (known.get(change.line) === change && !change.isLast) deliver([change], clock.nowMs());
            });
          }
        };
      }),
    },
  },
  "previous-snapshot-repeated": {
    sentence: "A frame holds the snapshot of a line that was pushed last, and after it the new one.",
    caughtBy: ["RCC-FRAME-3"],
    deviation: {
      monitor: delivering((deliver) => {
        const known = new Map<number, Change>();
        return (changes, dueMs) => {
          const both = changes.flatMap((change) => [known.get(change.line), change]);
          for (const change of changes) known.set(change.line, change);
          deliver(
            both.filter((change) => change !== undefined),
            dueMs,
          );
        };
      }),
    },
  },
  "dropped-overtakes": {
    sentence: "The end of a line is pushed at once, and what waited for the end of its window after it.",
    // RCC-LINE-27 is about what is read.
    caughtBy: ["RCC-LINE-4", "RCC-LINE-8"],
    deviation: { monitor: droppedFirst },
  },
  "dropped-pushed-again": {
    sentence: "A second after its end a line is pushed as dropped once more, with a new modification time.",
    caughtBy: ["RCC-LINE-8"],
    deviation: {
      monitor: delivering((deliver, { clock }) => (changes, dueMs) => {
        deliver(changes, dueMs);
        for (const change of changes.filter(({ isLast }) => isLast)) {
          clock.after(1_000, () => {
            const nowMs = clock.nowMs();
            const again = (line: Shown): Shown => ({ ...line, lastModificationTime: String(Math.floor(nowMs)) });
            deliver([rewritten(change, again)], nowMs);
          });
        }
      }),
    },
  },
  "listeners-in-different-order": {
    sentence:
      "The second listener of a session gets every two consecutive snapshots of a live line the newer one first.",
    caughtBy: ["RCC-FRAME-6", "RCC-LINE-4"],
    deviation: {
      monitor: delivering((deliver, { clock, ordinal }) => {
        const withheld = new Map<number, Change>();
        if (ordinal !== 2) return deliver;
        return (changes, dueMs) => {
          const told = changes.flatMap((change) => {
            const older = withheld.get(change.line);
            withheld.delete(change.line);
            if (change.isLast) return older === undefined ? [change] : [older, change];
            if (older !== undefined) return [change, older];
            withheld.set(change.line, change);
            clock.after(300, () => {
              if (withheld.get(change.line) !== change) return;
              withheld.delete(change.line);
              deliver([change], clock.nowMs());
            });
            return [];
          });
          deliver(told, dueMs);
        };
      }),
    },
  },
  "pending-push-after-deletion": {
    sentence: "What waits for the end of a window when its listener is deleted is pushed 300 ms later all the same.",
    // RCC-RACE-9 is about the first window, twice the agreed one at most.
    caughtBy: ["RCC-LISTENER-3"],
    deviation: {
      monitor: flushing((waiting, deliver, after) => {
        if (waiting.length > 0) after(300, (nowMs) => deliver(waiting, nowMs));
      }),
    },
  },
  "deletion-flushes-every-line": {
    sentence:
      "The deletion of a listener is followed after 30 ms by a frame for each line that waited for the end of a window.",
    caughtBy: ["RCC-RACE-9"],
    deviation: {
      monitor: flushing((waiting, deliver, after) => {
        for (const change of waiting) after(30, (nowMs) => deliver([change], nowMs));
      }),
    },
  },
} as const satisfies Record<string, Fault>;

import type { Change } from "../../coalescing/coalescing.ts";
import type { Fault } from "../fault.ts";
import { delivering, deliveringApart, telling, type Monitor } from "./monitor.ts";
import { lineOf } from "./pushed-line.ts";

/** Of what waits for the end of a window, the last but one change leaves instead of the last. */
const losingLast: Monitor = (listen, deliver, place) => {
  const offered = new Map<number, Change[]>();
  let isOffering = false;
  const monitor = delivering((guarded) => (changes, dueMs) => {
    const told = isOffering ? changes : changes.flatMap(({ line }) => (offered.get(line) ?? []).slice(-2, -1));
    for (const { line } of changes) offered.delete(line);
    guarded(told, dueMs);
  });
  const queue = monitor(listen, deliver, place);
  return {
    offer: (changes) => {
      for (const change of changes) offered.set(change.line, [...(offered.get(change.line) ?? []), change]);
      isOffering = true;
      queue.offer(changes);
      isOffering = false;
    },
    close: () => queue.close(),
  };
};

/** Deviations in which something that has changed is never told. */
export const LOSS_FAULTS = {
  "lost-final-snapshot": {
    sentence: "Of what changes within the window after a push, the last change is never pushed; those before it are.",
    caughtBy: ["RCC-COALESCE-2", "RCC-COALESCE-6"],
    deviation: { monitor: losingLast },
  },
  "drop-in-window-lost": {
    sentence: "The end of a line is not pushed when it falls into the window after a push.",
    caughtBy: ["RCC-COALESCE-2"],
    deviation: {
      monitor: deliveringApart((deliver) => ({
        atOnce: deliver,
        waited: (changes, dueMs) => {
          deliver(
            changes.filter(({ isLast }) => !isLast),
            dueMs,
          );
        },
      })),
    },
  },
  "second-line-of-frame-lost": {
    sentence: "Of lines that are due together only the first is pushed.",
    caughtBy: ["RCC-COALESCE-2"],
    deviation: { monitor: delivering((deliver) => (changes, dueMs) => deliver(changes.slice(0, 1), dueMs)) },
  },
  "one-in-50-frames-lost": {
    sentence: "Every fiftieth frame of a listener is not sent.",
    caughtBy: ["RCC-COALESCE-6"],
    isUnderLoadOnly: true,
    deviation: {
      monitor: delivering((deliver) => {
        let count = 0;
        return (changes, dueMs) => {
          count += 1;
          if (count % 50 !== 0) deliver(changes, dueMs);
        };
      }),
    },
  },
  "shed-under-load": {
    sentence: "Of more than twenty snapshots that are due for a listener within one window, the rest is thrown away.",
    caughtBy: ["RCC-COALESCE-6"],
    isUnderLoadOnly: true,
    deviation: {
      monitor: delivering((deliver, { clock, windowMs }) => {
        let sentMs: readonly number[] = [];
        return (changes, dueMs) => {
          const nowMs = clock.nowMs();
          sentMs = sentMs.filter((atMs) => atMs > nowMs - windowMs);
          const told = changes.slice(0, Math.max(0, 20 - sentMs.length));
          sentMs = [...sentMs, ...told.map(() => nowMs)];
          deliver(told, dueMs);
        };
      }),
    },
  },
  "silent-after-200-frames": {
    sentence: "A listener that has been sent two hundred frames is sent no more.",
    caughtBy: ["RCC-COALESCE-6"],
    isUnderLoadOnly: true,
    deviation: {
      monitor: delivering((deliver) => {
        let count = 0;
        return (changes, dueMs) => {
          count += 1;
          if (count <= 200) deliver(changes, dueMs);
        };
      }),
    },
  },
  "callee-hold-not-pushed": {
    sentence: "A line that was called is not pushed when it is put on hold; the line that calls is.",
    caughtBy: ["RCC-ACTION-5", "RCC-COALESCE-2"],
    deviation: {
      monitor: telling(() => (change) => {
        const { isIncoming, state } = lineOf(change);
        return isIncoming !== true || state !== "held";
      }),
    },
  },
  "unanswered-drop-not-pushed": {
    sentence: "The end of a line that has never talked is not pushed.",
    caughtBy: ["RCC-COALESCE-2"],
    deviation: {
      monitor: telling(() => (change) => !change.isLast || lineOf(change).talkingTime !== undefined),
    },
  },
  "actions-change-not-pushed": {
    sentence: "A line of which nothing but the actions has changed is not pushed.",
    // RCC-LINE-30 is about changes that leave the modification time as it is.
    caughtBy: ["RCC-COALESCE-2"],
    deviation: {
      monitor: telling(() => {
        const known = new Map<number, string>();
        return (change) => {
          const { actions: _actions, lastModificationTime: _modified, ...rest } = lineOf(change);
          const before = known.get(change.line);
          const now = JSON.stringify(rest);
          known.set(change.line, now);
          return now !== before;
        };
      }),
    },
  },
  "placed-line-pushed-late": {
    sentence: "A line that calls is not pushed before it talks or is dropped.",
    caughtBy: ["RCC-CALL-2", "RCC-COALESCE-2"],
    deviation: {
      monitor: telling(() => (change) => {
        const { isIncoming, state } = lineOf(change);
        return isIncoming === true || (state !== "prompting" && state !== "alerting");
      }),
    },
  },
  "subscription-gap": {
    sentence: "What changes in the first 300 ms after monitoring has begun is not pushed.",
    caughtBy: ["RCC-COALESCE-2", "RCC-SYNC-2"],
    deviation: {
      monitor: telling(({ clock }) => {
        const fromMs = clock.nowMs() + 300;
        return () => clock.nowMs() >= fromMs;
      }),
    },
  },
  "second-listener-silent": {
    sentence: "The second listener of a session is never pushed to.",
    caughtBy: ["RCC-CALL-2", "RCC-COALESCE-1", "RCC-COALESCE-2"],
    deviation: {
      monitor: telling(
        ({ ordinal }) =>
          () =>
            ordinal !== 2,
      ),
    },
  },
} as const satisfies Record<string, Fault>;

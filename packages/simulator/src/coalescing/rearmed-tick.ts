import type { Cancel } from "../clock.ts";
import type { Change, Coalescing, CoalescingOptions, Deliver, ListenerQueue } from "./coalescing.ts";

/** Design A′: one tick for all listeners, each counted from when the last one was done, so that its phase wanders. */
export class RearmedTick implements Coalescing {
  readonly #options: CoalescingOptions;
  readonly #flushes = new Set<(dueMs: number) => void>();
  #cancel: Cancel;

  constructor(options: CoalescingOptions) {
    this.#options = options;
    this.#cancel = this.#arm();
  }

  listen(deliver: Deliver): ListenerQueue {
    const waiting = new Map<number, Change>();
    const flush = (dueMs: number): void => {
      const changes = [...waiting.values()];
      waiting.clear();
      if (changes.length > 0) deliver(changes, dueMs);
    };
    this.#flushes.add(flush);
    return {
      offer: (changes) => {
        for (const change of changes) waiting.set(change.line, change);
      },
      close: () => this.#flushes.delete(flush),
    };
  }

  close(): void {
    this.#cancel();
  }

  #arm(): Cancel {
    const { clock, windowMs } = this.#options;
    const dueMs = clock.nowMs() + windowMs;
    return clock.after(windowMs, () => {
      for (const flush of this.#flushes) flush(dueMs);
      this.#cancel = this.#arm();
    });
  }
}

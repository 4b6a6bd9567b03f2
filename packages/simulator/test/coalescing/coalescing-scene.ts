import { createCoalescing, type Design } from "../../src/coalescing/designs.ts";
import type { Coalescing, ListenerQueue } from "../../src/coalescing/coalescing.ts";
import { ManualClock } from "../manual-clock.ts";

export const WINDOW_MS = 100;

/** One coalescer under a manual clock; frames are told as `"<ms since start> <line>:<version> …"`. */
export class CoalescingScene {
  readonly clock = new ManualClock(0);
  readonly coalescing: Coalescing;
  readonly frames: string[] = [];
  readonly queue: ListenerQueue;

  constructor(design: Design) {
    this.coalescing = createCoalescing(design, { clock: this.clock, windowMs: WINDOW_MS });
    this.queue = this.listen(this.frames);
  }

  listen(frames: string[]): ListenerQueue {
    return this.coalescing.listen((changes) => {
      frames.push(`${this.clock.nowMs()} ${changes.map(({ snapshot }) => snapshot).join(" ")}`);
    });
  }

  /** Lines change in one step: `"x:1"` is version 1 of line x, a version `last` is its end. */
  change(...versions: readonly string[]): void {
    this.queue.offer(
      versions.map((snapshot) => ({
        line: snapshot.codePointAt(0) ?? 0,
        isLast: snapshot.endsWith("last"),
        snapshot,
      })),
    );
  }

  /** Moves to an instant, counted from the start. */
  to(ms: number, lateMs = 0): void {
    this.clock.advance(ms - this.clock.nowMs(), lateMs);
  }
}

import type { Clock } from "../clock.ts";

/** The latest representation of one line. */
export interface Change {
  readonly line: number;
  /** The line is dropped: nothing can follow. */
  readonly isLast: boolean;
  /** The snapshot as JSON text. */
  readonly snapshot: string;
}

/**
 * Delivers what is due together: each line at most once, never empty. `dueMs` is when it had to leave, so that whoever
 * sends it can tell how late that is.
 */
export type Deliver = (changes: readonly Change[], dueMs: number) => void;

/** Decides for one listener when the latest state of each line leaves (F-22, C-50). */
export interface ListenerQueue {
  /** Takes what one step changed. */
  offer(changes: readonly Change[]): void;
  /** Nothing is delivered any more. */
  close(): void;
}

/** One design of domain §4.1 at work for all listeners of a platform. */
export interface Coalescing {
  listen(deliver: Deliver): ListenerQueue;
  close(): void;
}

export interface CoalescingOptions {
  readonly clock: Clock;
  readonly windowMs: number;
}

import type { Cancel, Clock } from "../src/clock.ts";

interface Alarm {
  readonly dueMs: number;
  readonly run: () => void;
}

/** Time that stands still until a test moves it; alarms run in the order of their instants. */
export class ManualClock implements Clock {
  #nowMs: number;
  readonly #alarms = new Set<Alarm>();

  constructor(startMs = 1_764_000_000_000) {
    this.#nowMs = startMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  after(delayMs: number, run: () => void): Cancel {
    const alarm = { dueMs: this.#nowMs + Math.max(0, delayMs), run };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** How many alarms are set. */
  get pending(): number {
    return this.#alarms.size;
  }

  /** Runs what falls due within `ms`, each alarm at its own instant plus `lateMs`. */
  advance(ms: number, lateMs = 0): void {
    const endMs = this.#nowMs + ms;
    for (let next = this.#next(endMs); next !== undefined; next = this.#next(endMs)) {
      this.#alarms.delete(next);
      this.#nowMs = Math.max(this.#nowMs, next.dueMs + lateMs);
      next.run();
    }
    this.#nowMs = Math.max(this.#nowMs, endMs);
  }

  #next(endMs: number): Alarm | undefined {
    return [...this.#alarms].filter(({ dueMs }) => dueMs <= endMs).toSorted((a, b) => a.dueMs - b.dueMs)[0];
  }
}

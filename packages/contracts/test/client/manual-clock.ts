import type { ClientClock } from "../../src/client/index.ts";

interface Alarm {
  readonly dueMs: number;
  readonly run: () => void;
}

/** Time that stands still until a test moves it. */
export class ManualClock implements ClientClock {
  #nowMs = 0;
  readonly #alarms = new Set<Alarm>();

  after(delayMs: number, run: () => void): () => void {
    const alarm = { dueMs: this.#nowMs + delayMs, run };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  advance(ms: number): void {
    this.#nowMs += ms;
    for (const alarm of [...this.#alarms].filter(({ dueMs }) => dueMs <= this.#nowMs)) {
      this.#alarms.delete(alarm);
      alarm.run();
    }
  }
}

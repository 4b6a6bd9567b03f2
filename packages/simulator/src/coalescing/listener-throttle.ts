import { Agenda, type Appointee } from "./agenda.ts";
import type { Change, Coalescing, CoalescingOptions, Deliver, ListenerQueue } from "./coalescing.ts";

/** Design C′: as C, but all lines of a listener share one window, so that one line's frame delays another's. */
export class ListenerThrottle implements Coalescing {
  readonly #options: CoalescingOptions;
  readonly #agenda: Agenda<undefined>;

  constructor(options: CoalescingOptions) {
    this.#options = options;
    this.#agenda = new Agenda(options.clock);
  }

  listen(deliver: Deliver): ListenerQueue {
    return new GatedListener(this.#options, this.#agenda, deliver);
  }

  close(): void {
    this.#agenda.close();
  }
}

class GatedListener implements ListenerQueue, Appointee<undefined> {
  readonly #options: CoalescingOptions;
  readonly #agenda: Agenda<undefined>;
  readonly #deliver: Deliver;
  readonly #waiting = new Map<number, Change>();
  #opensAtMs = Number.NEGATIVE_INFINITY;

  constructor(options: CoalescingOptions, agenda: Agenda<undefined>, deliver: Deliver) {
    this.#options = options;
    this.#agenda = agenda;
    this.#deliver = deliver;
  }

  offer(changes: readonly Change[]): void {
    const { clock, windowMs } = this.#options;
    const nowMs = clock.nowMs();
    if (this.#waiting.size === 0) {
      if (this.#opensAtMs <= nowMs) {
        this.#opensAtMs = nowMs + windowMs;
        this.#deliver(changes, nowMs);
        return;
      }
      this.#agenda.at(this.#opensAtMs, this, undefined);
    }
    for (const change of changes) this.#waiting.set(change.line, change);
  }

  due(_: readonly undefined[], nowMs: number): void {
    const { windowMs } = this.#options;
    const changes = [...this.#waiting.values()];
    this.#waiting.clear();
    if (changes.length === 0) return;
    const dueMs = this.#opensAtMs;
    this.#opensAtMs += (Math.floor((nowMs - this.#opensAtMs) / windowMs) + 1) * windowMs;
    this.#deliver(changes, dueMs);
  }

  close(): void {
    this.#waiting.clear();
  }
}

import { Agenda, type Appointee } from "./agenda.ts";
import type { Change, Coalescing, CoalescingOptions, Deliver, ListenerQueue } from "./coalescing.ts";

interface Delayed {
  latest: Change;
  dueMs: number;
}

export interface DelayOptions extends CoalescingOptions {
  /** Whether each further change puts the delivery off (E, debounce), or the first one has fixed it (D, audit). */
  readonly isPutOff: boolean;
}

/** Designs D and E: nothing leaves at once; a line's latest state leaves one window after its first or its last change. */
export class LineDelay implements Coalescing {
  readonly #options: DelayOptions;
  readonly #agenda: Agenda<Delayed>;

  constructor(options: DelayOptions) {
    this.#options = options;
    this.#agenda = new Agenda(options.clock);
  }

  listen(deliver: Deliver): ListenerQueue {
    return new DelayedListener(this.#options, this.#agenda, deliver);
  }

  close(): void {
    this.#agenda.close();
  }
}

class DelayedListener implements ListenerQueue, Appointee<Delayed> {
  readonly #options: DelayOptions;
  readonly #agenda: Agenda<Delayed>;
  readonly #deliver: Deliver;
  readonly #waiting = new Map<number, Delayed>();

  constructor(options: DelayOptions, agenda: Agenda<Delayed>, deliver: Deliver) {
    this.#options = options;
    this.#agenda = agenda;
    this.#deliver = deliver;
  }

  offer(changes: readonly Change[]): void {
    const { clock, windowMs, isPutOff } = this.#options;
    const dueMs = clock.nowMs() + windowMs;
    for (const change of changes) {
      const waiting = this.#waiting.get(change.line);
      if (waiting === undefined) {
        const delayed = { latest: change, dueMs };
        this.#waiting.set(change.line, delayed);
        this.#agenda.at(dueMs, this, delayed);
      } else {
        waiting.latest = change;
        if (isPutOff) {
          waiting.dueMs = dueMs;
          this.#agenda.at(dueMs, this, waiting);
        }
      }
    }
  }

  due(entries: readonly Delayed[], nowMs: number): void {
    let dueMs = nowMs;
    const changes = entries.flatMap((entry) => {
      const isCurrent = this.#waiting.get(entry.latest.line) === entry && entry.dueMs <= nowMs;
      if (!isCurrent) return [];
      this.#waiting.delete(entry.latest.line);
      dueMs = Math.min(dueMs, entry.dueMs);
      return [entry.latest];
    });
    if (changes.length > 0) this.#deliver(changes, dueMs);
  }

  close(): void {
    this.#waiting.clear();
  }
}

import type { Clock } from "../clock.ts";
import { Agenda, type Appointee } from "./agenda.ts";
import type { Change, Coalescing, CoalescingOptions, Deliver, ListenerQueue } from "./coalescing.ts";

export interface TickOptions extends CoalescingOptions {
  /** Whether the ticks of each listener are counted from its subscription (B), or all from one instant (A). */
  readonly isPerListener: boolean;
}

/** Designs A and B: at every tick of a fixed grid leaves what has changed since the last one. */
export class GridTick implements Coalescing {
  readonly #options: TickOptions;
  readonly #agenda: Agenda<undefined>;
  readonly #epochMs: number;

  constructor(options: TickOptions) {
    this.#options = options;
    this.#agenda = new Agenda(options.clock);
    this.#epochMs = options.clock.nowMs();
  }

  listen(deliver: Deliver): ListenerQueue {
    const { clock, isPerListener } = this.#options;
    const epochMs = isPerListener ? clock.nowMs() : this.#epochMs;
    return new TickedListener({ ...this.#options, agenda: this.#agenda, epochMs, deliver });
  }

  close(): void {
    this.#agenda.close();
  }
}

interface TickedOptions extends CoalescingOptions {
  readonly agenda: Agenda<undefined>;
  readonly epochMs: number;
  readonly deliver: Deliver;
}

class TickedListener implements ListenerQueue, Appointee<undefined> {
  readonly #clock: Clock;
  readonly #options: TickedOptions;
  readonly #waiting = new Map<number, Change>();
  #dueMs = 0;

  constructor(options: TickedOptions) {
    this.#clock = options.clock;
    this.#options = options;
  }

  offer(changes: readonly Change[]): void {
    const { agenda, epochMs, windowMs } = this.#options;
    if (this.#waiting.size === 0) {
      const ticks = Math.floor((this.#clock.nowMs() - epochMs) / windowMs) + 1;
      this.#dueMs = epochMs + ticks * windowMs;
      agenda.at(this.#dueMs, this, undefined);
    }
    for (const change of changes) this.#waiting.set(change.line, change);
  }

  due(): void {
    const changes = [...this.#waiting.values()];
    this.#waiting.clear();
    if (changes.length > 0) this.#options.deliver(changes, this.#dueMs);
  }

  close(): void {
    this.#waiting.clear();
  }
}

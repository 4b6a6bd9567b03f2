import type { Clock } from "../clock.ts";
import { Agenda, type Appointee } from "./agenda.ts";
import type { Change, Coalescing, CoalescingOptions, Deliver, ListenerQueue } from "./coalescing.ts";

/** What a throttle remembers of a line: from when on it may be sent again, and what waits for that. */
interface Gate {
  readonly line: number;
  opensAtMs: number;
  waiting: Change | undefined;
}

/** Which changes of a line within the window after a delivery leave at its end; design G forgets them. */
export interface ThrottleOptions extends CoalescingOptions {
  readonly hasTrailing: boolean;
}

/**
 * Designs C and G: each line has its own window, which its first change opens by leaving at once. Under C the latest of
 * what changes meanwhile leaves when the window ends, and that opens the next one, counted from the deadline and not
 * from the moment the timer fired.
 */
export class LineThrottle implements Coalescing {
  readonly #options: ThrottleOptions;
  readonly #agenda: Agenda<Gate>;

  constructor(options: ThrottleOptions) {
    this.#options = options;
    this.#agenda = new Agenda(options.clock);
  }

  listen(deliver: Deliver): ListenerQueue {
    return new ThrottledListener(this.#options, this.#agenda, deliver);
  }

  close(): void {
    this.#agenda.close();
  }
}

class ThrottledListener implements ListenerQueue, Appointee<Gate> {
  readonly #clock: Clock;
  readonly #windowMs: number;
  readonly #hasTrailing: boolean;
  readonly #agenda: Agenda<Gate>;
  readonly #gates = new Map<number, Gate>();
  #deliver: Deliver | undefined;

  constructor({ clock, windowMs, hasTrailing }: ThrottleOptions, agenda: Agenda<Gate>, deliver: Deliver) {
    this.#clock = clock;
    this.#windowMs = windowMs;
    this.#hasTrailing = hasTrailing;
    this.#agenda = agenda;
    this.#deliver = deliver;
  }

  offer(changes: readonly Change[]): void {
    const nowMs = this.#clock.nowMs();
    const leading = changes.filter((change) => {
      const gate = this.#gate(change.line);
      if (gate.waiting === undefined && gate.opensAtMs <= nowMs) {
        this.#sent(gate, change, nowMs);
        return true;
      }
      if (this.#hasTrailing) {
        if (gate.waiting === undefined) this.#agenda.at(gate.opensAtMs, this, gate);
        gate.waiting = change;
      } else if (change.isLast) {
        this.#gates.delete(change.line);
      }
      return false;
    });
    if (leading.length > 0) this.#deliver?.(leading, nowMs);
  }

  due(gates: readonly Gate[], nowMs: number): void {
    let dueMs = nowMs;
    const trailing = gates.flatMap((gate) => {
      const change = gate.waiting;
      if (change === undefined) return [];
      gate.waiting = undefined;
      dueMs = Math.min(dueMs, gate.opensAtMs);
      // A stalled process skips the windows it slept through and stays on the grid, instead of sending a volley.
      const skipped = Math.floor((nowMs - gate.opensAtMs) / this.#windowMs);
      this.#sent(gate, change, gate.opensAtMs + skipped * this.#windowMs);
      return [change];
    });
    if (trailing.length > 0) this.#deliver?.(trailing, dueMs);
  }

  close(): void {
    this.#deliver = undefined;
    this.#gates.clear();
  }

  #gate(line: number): Gate {
    const known = this.#gates.get(line);
    if (known !== undefined) return known;
    const gate: Gate = { line, opensAtMs: Number.NEGATIVE_INFINITY, waiting: undefined };
    this.#gates.set(line, gate);
    return gate;
  }

  #sent(gate: Gate, change: Change, atMs: number): void {
    gate.opensAtMs = atMs + this.#windowMs;
    if (change.isLast) this.#gates.delete(gate.line);
  }
}

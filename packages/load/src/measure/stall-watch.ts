import { PROBE_CLOCK } from "./probe-clock.ts";

/** How often the event loop shows that it runs, and from what silence on it has stood still, in milliseconds. */
const LOOK_EVERY_MS = 2;
const STALL_MS = 5;

interface Stall {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Watches for times in which this process could not have stamped anything (domain §4.6). */
export class StallWatch implements Disposable {
  readonly #stalls: Stall[] = [];
  #lastMs = PROBE_CLOCK.nowMs();
  readonly #timer = setInterval(() => this.#look(), LOOK_EVERY_MS);

  /** For how long of a time the process stood still, in milliseconds. */
  stalledMs(fromMs: number, toMs: number): number {
    this.#look();
    return this.#stalls.reduce(
      (sum, stall) => sum + Math.max(0, Math.min(toMs, stall.toMs) - Math.max(fromMs, stall.fromMs)),
      0,
    );
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const nowMs = PROBE_CLOCK.nowMs();
    if (nowMs - this.#lastMs > STALL_MS + LOOK_EVERY_MS) this.#stalls.push({ fromMs: this.#lastMs, toMs: nowMs });
    this.#lastMs = nowMs;
  }
}

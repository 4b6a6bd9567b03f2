import { performance } from "node:perf_hooks";

/** How often the clocks are compared, in milliseconds. */
const EVERY_MS = 1000;

/** What no slewing reaches within a second, and the resolution of Date.now does not either, in milliseconds. */
const STEP_MS = 5;

/** Watches for steps of the wall clock, which would corrupt the intervals that k6 measures with it. */
export class ClockWatch implements Disposable {
  /** How often the wall clock has moved against the monotonic one. */
  steps = 0;
  readonly #timer: NodeJS.Timeout;
  #offsetMs = ClockWatch.#offset();

  constructor() {
    this.#timer = setInterval(() => this.look(), EVERY_MS);
    this.#timer.unref();
  }

  /** Compares now. */
  look(): void {
    const offsetMs = ClockWatch.#offset();
    if (Math.abs(offsetMs - this.#offsetMs) > STEP_MS) this.steps += 1;
    this.#offsetMs = offsetMs;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  static #offset(): number {
    return Date.now() - performance.now();
  }
}

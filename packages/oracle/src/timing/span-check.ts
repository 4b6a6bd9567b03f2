/** Over how many intervals a span is held against the window; jitter does not add up over the longer ones. */
export const SPAN_STEPS = [1, 5, 10] as const;

/** The steps over which the latest snapshot came too early. */
export type ShortSpans = readonly (typeof SPAN_STEPS)[number][];

/**
 * Watches the snapshots of one line for spans that are too short: with a window of W, no k+1 consecutive snapshots may
 * lie closer together than k·W, whatever the design, less the noise that is allowed for.
 */
export class SpanCheck {
  readonly #windowMs: number;
  readonly #allowanceMs: number;
  readonly #arrivalsMs: number[] = [];

  constructor(windowMs: number, allowanceMs: number) {
    this.#windowMs = windowMs;
    this.#allowanceMs = allowanceMs;
  }

  /** Takes the arrival of the next snapshot, in milliseconds of any one clock. */
  arrived(atMs: number): ShortSpans {
    this.#arrivalsMs.push(atMs);
    if (this.#arrivalsMs.length > Math.max(...SPAN_STEPS) + 1) this.#arrivalsMs.shift();
    return SPAN_STEPS.filter((steps) => {
      const earlierMs = this.#arrivalsMs.at(-1 - steps);
      return earlierMs !== undefined && atMs - earlierMs < steps * this.#windowMs - this.#allowanceMs;
    });
  }

  /** The steps over which the latest snapshot ends a span, too early or not. */
  get spans(): ShortSpans {
    return SPAN_STEPS.filter((steps) => this.#arrivalsMs.length > steps);
  }

  /** Begins anew after a pause. */
  restart(): void {
    this.#arrivalsMs.length = 0;
  }
}

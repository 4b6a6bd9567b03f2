import { createHistogram, monitorEventLoopDelay, type Histogram } from "node:perf_hooks";

/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION_MS = 10;

/** How late something was, in milliseconds; all zero when nothing was counted. */
export interface LatenessFigures {
  readonly count: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Counts how late the process is: its event loop, and its frames from when they are due to the write on the socket. */
export class Lateness {
  readonly #loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  /** In microseconds. */
  readonly #frames = createHistogram();

  constructor() {
    this.#loop.enable();
  }

  frame(lateMs: number): void {
    // The histogram takes whole numbers from 1 on.
    this.#frames.record(Math.max(1, Math.round(lateMs * 1_000)));
  }

  /** Begins to count anew. */
  reset(): void {
    this.#loop.reset();
    this.#frames.reset();
  }

  get figures(): { readonly eventLoop: LatenessFigures; readonly frames: LatenessFigures } {
    return {
      // Node tells the whole interval between two looks; what exceeds the one that was asked for is lateness.
      eventLoop: figuresOf(this.#loop, (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS)),
      frames: figuresOf(this.#frames, (microseconds) => microseconds / 1_000),
    };
  }

  close(): void {
    this.#loop.disable();
  }
}

function figuresOf(histogram: Histogram, inMs: (value: number) => number): LatenessFigures {
  const { count } = histogram;
  if (count === 0) return { count, meanMs: 0, p50Ms: 0, p99Ms: 0, maxMs: 0 };
  const rounded = (value: number): number => Math.round(inMs(value) * 1_000) / 1_000;
  return {
    count,
    meanMs: rounded(histogram.mean),
    p50Ms: rounded(histogram.percentile(50)),
    p99Ms: rounded(histogram.percentile(99)),
    maxMs: rounded(histogram.max),
  };
}

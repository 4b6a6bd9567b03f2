import { createHistogram, monitorEventLoopDelay, type Histogram, type RecordableHistogram } from "node:perf_hooks";

import type { OnWait } from "./wait-watch.ts";

/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION_MS = 10;

/** How late something was, or how long it waited, in milliseconds; all zero when nothing was counted. */
export interface LatenessFigures {
  readonly count: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/**
 * Counts how late the process is: its event loop, the timers of its coalescing until they have done their work, and its frames
 * from when they are due to the write on the socket; and how long the first and the last change before a frame waited for it.
 */
export class Lateness {
  readonly #loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  /** In microseconds, as those below. */
  readonly #timers = createHistogram();
  readonly #frames = createHistogram();
  readonly #firstWaits = createHistogram();
  readonly #lastWaits = createHistogram();

  constructor() {
    this.#loop.enable();
  }

  timer(lateMs: number): void {
    record(this.#timers, lateMs);
  }

  frame(lateMs: number): void {
    record(this.#frames, lateMs);
  }

  wait({ firstMs, lastMs }: Parameters<OnWait>[0]): void {
    record(this.#firstWaits, firstMs);
    record(this.#lastWaits, lastMs);
  }

  /** Begins to count anew. */
  reset(): void {
    this.#loop.reset();
    this.#timers.reset();
    this.#frames.reset();
    this.#firstWaits.reset();
    this.#lastWaits.reset();
  }

  get figures(): Readonly<Record<"eventLoop" | "timers" | "frames" | "firstWaits" | "lastWaits", LatenessFigures>> {
    return {
      // Node tells the whole interval between two looks; what exceeds the one that was asked for is lateness.
      eventLoop: figuresOf(this.#loop, (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS)),
      timers: figuresOf(this.#timers, (microseconds) => microseconds / 1_000),
      frames: figuresOf(this.#frames, (microseconds) => microseconds / 1_000),
      firstWaits: figuresOf(this.#firstWaits, (microseconds) => microseconds / 1_000),
      lastWaits: figuresOf(this.#lastWaits, (microseconds) => microseconds / 1_000),
    };
  }

  close(): void {
    this.#loop.disable();
  }
}

/** The histogram takes whole numbers from 1 on. */
function record(histogram: RecordableHistogram, lateMs: number): void {
  histogram.record(Math.max(1, Math.round(lateMs * 1_000)));
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

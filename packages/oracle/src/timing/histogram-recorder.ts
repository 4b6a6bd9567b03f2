import type { Histogram } from "@myrcc/contracts";

/** Width of every bin, in milliseconds: well below what is to be told apart, well above what a clock resolves. */
export const BIN_MS = 0.1;

/** How far bins reach when nothing asks for more, in milliseconds: four windows of 100 ms. */
export const RANGE_MS = 400;

/** Counts durations in bins. */
export interface DurationRecorder {
  /** One duration in milliseconds. */
  add(valueMs: number): void;
  /** What came in since the last take. */
  take(): Histogram;
}

/**
 * Counts durations in linear bins while a run goes on. One addition is one increment of a typed array, so that it may
 * stand on the path of every message.
 */
export class HistogramRecorder implements DurationRecorder {
  readonly #rangeMs: number;
  readonly #bins: Uint32Array;
  #underflow = 0;
  #overflow = 0;

  constructor(rangeMs: number = RANGE_MS) {
    this.#bins = new Uint32Array(Math.round(rangeMs / BIN_MS));
    this.#rangeMs = rangeMs;
  }

  /** Takes one duration in milliseconds; negative ones are underflow, since some clocks compared here allow them. */
  add(valueMs: number): void {
    // Note: the division of a decimal such as 100.2 by 0.1 can come out a hair below the edge it stands on.
    const index = Math.floor(valueMs / BIN_MS + 1e-9);
    if (index < 0) this.#underflow += 1;
    else if (index < this.#bins.length) this.#bins[index] = (this.#bins[index] ?? 0) + 1;
    else this.#overflow += 1;
  }

  /** What came in since the last take; leaves the recorder empty, so that takes add up to the whole. */
  take(): Histogram {
    const bins: [number, number][] = [];
    let count = this.#underflow + this.#overflow;
    this.#bins.forEach((inBin, index) => {
      if (inBin === 0) return;
      bins.push([index, inBin]);
      count += inBin;
    });
    const taken = {
      binMs: BIN_MS,
      rangeMs: this.#rangeMs,
      count,
      underflow: this.#underflow,
      overflow: this.#overflow,
      bins,
    };
    this.#bins.fill(0);
    this.#underflow = 0;
    this.#overflow = 0;
    return taken;
  }
}

import type { Histogram } from "@myrcc/contracts";
import { BIN_MS, type DurationRecorder } from "./histogram-recorder.ts";

/**
 * Counts few durations over a long range: it holds the bins in which something is, so that neither making nor emptying one
 * takes a time of its own, as it does where every bin is an element.
 */
export class SparseRecorder implements DurationRecorder {
  readonly #rangeMs: number;
  readonly #binMs: number;
  readonly #bins = new Map<number, number>();
  #underflow = 0;
  #overflow = 0;

  constructor(rangeMs: number, binMs = BIN_MS) {
    this.#rangeMs = rangeMs;
    this.#binMs = binMs;
  }

  /** Takes one duration in milliseconds; negative ones are underflow. */
  add(valueMs: number): void {
    // Note: as in a HistogramRecorder, or the same value would be in another bin here.
    const index = Math.floor(valueMs / this.#binMs + 1e-9);
    if (index < 0) this.#underflow += 1;
    else if (index * this.#binMs < this.#rangeMs) this.#bins.set(index, (this.#bins.get(index) ?? 0) + 1);
    else this.#overflow += 1;
  }

  /** What came in since the last take; leaves the recorder empty, so that takes add up to the whole. */
  take(): Histogram {
    const bins = [...this.#bins].toSorted(([one], [other]) => one - other);
    const inBins = bins.reduce((sum, [, inBin]) => sum + inBin, 0);
    const taken = {
      binMs: this.#binMs,
      rangeMs: this.#rangeMs,
      count: this.#underflow + this.#overflow + inBins,
      underflow: this.#underflow,
      overflow: this.#overflow,
      bins,
    };
    this.#bins.clear();
    this.#underflow = 0;
    this.#overflow = 0;
    return taken;
  }
}

import type { LoadLineBucket } from "@myrcc/contracts";
import { SparseRecorder } from "@myrcc/oracle";
import { LONG_RANGE_MS } from "./quantities.ts";

/** Durations that are told by time. */
export type SeriesQuantity = "drivenDelay" | "singleDelay" | "answer";

/** Counts that are told by time. */
export type SeriesCount = "frames" | "calls_offered" | "calls_placed" | "calls_failed" | "calls_late";

/** Wider than elsewhere, in milliseconds: there are as many histograms as buckets. */
export const SERIES_BIN_MS = 1;

interface Bucket {
  readonly recorders: Map<SeriesQuantity, SparseRecorder>;
  readonly counters: Record<string, number>;
}

/** What a user counts by time. What is not within the measured time is left out. */
export class SeriesRecorder {
  readonly #bucketMs: number;
  readonly #measuredMs: number;
  readonly #buckets = new Map<number, Bucket>();
  #startMs = Number.POSITIVE_INFINITY;

  constructor(bucketMs: number, measuredMs: number) {
    this.#bucketMs = bucketMs;
    this.#measuredMs = measuredMs;
  }

  /** The measured time begins at that instant of the user's clock; until then nothing is counted. */
  begin(startMs: number): void {
    this.#startMs = startMs;
  }

  add(quantity: SeriesQuantity, atMs: number, valueMs: number): void {
    const bucket = this.#at(atMs);
    if (bucket === undefined) return;
    const known = bucket.recorders.get(quantity);
    const recorder = known ?? new SparseRecorder(LONG_RANGE_MS, SERIES_BIN_MS);
    if (known === undefined) bucket.recorders.set(quantity, recorder);
    recorder.add(valueMs);
  }

  count(name: SeriesCount, atMs: number): void {
    const bucket = this.#at(atMs);
    if (bucket !== undefined) bucket.counters[name] = (bucket.counters[name] ?? 0) + 1;
  }

  /** Everything since the last take, so that takes add up. */
  take(): LoadLineBucket[] {
    const taken = [...this.#buckets].map(([bucket, { counters, recorders }]) => ({
      bucket,
      histograms: Object.fromEntries([...recorders].map(([name, recorder]) => [name, recorder.take()])),
      counters,
    }));
    this.#buckets.clear();
    return taken;
  }

  #at(atMs: number): Bucket | undefined {
    const sinceMs = atMs - this.#startMs;
    if (!(sinceMs >= 0 && sinceMs < this.#measuredMs)) return undefined;
    const index = Math.floor(sinceMs / this.#bucketMs);
    const known = this.#buckets.get(index);
    if (known !== undefined) return known;
    const bucket = { recorders: new Map<SeriesQuantity, SparseRecorder>(), counters: {} };
    this.#buckets.set(index, bucket);
    return bucket;
  }
}

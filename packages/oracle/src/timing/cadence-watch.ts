import { COALESCING } from "@myrcc/contracts";
import type { DurationRecorder } from "./histogram-recorder.ts";
import { SpanCheck } from "./span-check.ts";

interface CadenceParts {
  readonly nominalWindowMs: number;
  readonly recorders: { readonly earlyPair?: DurationRecorder };
  readonly count: (name: string) => void;
}

/** Share of the agreed window by which a span may fall short of the shortest windows: what noise a valid run may have. */
export const EARLY_ALLOWANCE = 0.25;

/** The shortest window that is allowed, of which a MUST speaks. */
export function shortestWindowMs(nominalWindowMs: number): number {
  return nominalWindowMs / COALESCING.mustFactor;
}

/**
 * Counts the snapshots of one line that show a change earlier than the shortest window allows, however long the platform's own
 * is, less what noise may take from it.
 *
 * A single short interval tells little, since it follows on a long one where a snapshot was late, whoever was. So of intervals
 * that are too short the sum with the one before is kept, which is two windows where that was so, and one where a snapshot came
 * in between. Over more steps lateness does not add up, and the spans themselves are counted.
 */
export class CadenceWatch {
  readonly #parts: CadenceParts;
  readonly #spans: SpanCheck;
  readonly #shortMs: number;
  #lastMs: number | undefined;
  #intervalMs: number | undefined;

  constructor(parts: CadenceParts) {
    const { nominalWindowMs } = parts;
    const allowanceMs = EARLY_ALLOWANCE * nominalWindowMs;
    this.#parts = parts;
    this.#spans = new SpanCheck(shortestWindowMs(nominalWindowMs), allowanceMs);
    this.#shortMs = shortestWindowMs(nominalWindowMs) - allowanceMs;
  }

  /** Takes the arrival of the next snapshot, in milliseconds of any one clock. */
  arrived(atMs: number): void {
    const { count } = this.#parts;
    const early = this.#spans.arrived(atMs);
    for (const steps of this.#spans.spans) if (steps > 1) count(`spans_${steps}`);
    for (const steps of early) if (steps > 1) count(`early_spans_${steps}`);
    this.#pair(atMs);
  }

  /** Begins anew after a pause. */
  restart(): void {
    this.#spans.restart();
    this.#lastMs = undefined;
    this.#intervalMs = undefined;
  }

  #pair(atMs: number): void {
    const { count, recorders } = this.#parts;
    const intervalMs = this.#lastMs === undefined ? undefined : atMs - this.#lastMs;
    if (intervalMs !== undefined && this.#intervalMs !== undefined) {
      count("interval_pairs");
      if (intervalMs < this.#shortMs) recorders.earlyPair?.add(this.#intervalMs + intervalMs);
    }
    this.#lastMs = atMs;
    this.#intervalMs = intervalMs;
  }
}

import type { Histogram, LoadResult } from "@myrcc/contracts";
import { SPAN_STEPS } from "./span-check.ts";

/** What was counted of how early snapshots of driven lines came. */
export function cadenceOf(
  counters: Readonly<Record<string, number>>,
  earlyPairs: Histogram,
): NonNullable<LoadResult["cadence"]> {
  const counted = (name: string): number => counters[name] ?? 0;
  const unchanged = counted("snapshots_without_change");
  return {
    snapshots: unchanged + counted("snapshots_with_change"),
    unchanged,
    pairs: counted("interval_pairs"),
    earlyPairs,
    spans: SPAN_STEPS.filter((steps) => steps > 1).map((steps) => ({
      steps,
      all: counted(`spans_${steps}`),
      early: counted(`early_spans_${steps}`),
    })),
  };
}

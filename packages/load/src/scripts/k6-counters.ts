import { Counter } from "k6/metrics";
import type { LoadConfig, LoadLine } from "@myrcc/contracts";

/** k6's own view of the counts, for its thresholds and summary; the harness reads the lines instead. */
const COUNTERS = {
  snapshots: new Counter("rcc_snapshots"),
  finals_checked: new Counter("rcc_finals_checked"),
  finals_lost: new Counter("rcc_lost"),
  handler_errors: new Counter("rcc_handler_errors"),
  frames_invalid: new Counter("rcc_frames_invalid"),
  short_spans_10: new Counter("rcc_interval_violations"),
} as const satisfies Record<string, Counter>;

export function addToCounters({ counters }: LoadLine): void {
  for (const [name, counter] of Object.entries(COUNTERS)) {
    const count = counters[name];
    if (count !== undefined) counter.add(count);
  }
}

/**
 * Each limit has a count that must be reached beside it: k6 passes a threshold on a metric without samples.
 */
export function thresholdsFor({ measuredMs, nominalWindowMs, pairs, processes }: LoadConfig): Record<string, string[]> {
  const expected = (pairs.length * measuredMs) / nominalWindowMs / processes;
  return {
    rcc_snapshots: [`count>${Math.floor(expected / 4)}`],
    rcc_finals_checked: ["count>0"],
    rcc_lost: ["count==0"],
    rcc_handler_errors: ["count==0"],
    rcc_frames_invalid: ["count==0"],
    rcc_interval_violations: ["count==0"],
  };
}

import type { LoadResult } from "@myrcc/contracts";
import { HistogramRecorder } from "@myrcc/oracle";

/** A load run of which nothing is known but these counts. */
export function aLoadResult(counters: Readonly<Record<string, number>>): LoadResult {
  const nothing = new HistogramRecorder(400).take();
  return {
    format: "myrcc-load/1",
    profile: "smoke",
    generator: { k6Version: "2.2.0", processes: 1, virtualUsers: 2 },
    nominalWindowMs: 100,
    startedAt: "2026-03-02T10:15:40.000Z",
    attempts: [
      { startedAt: "2026-03-02T10:15:10.000Z", repeatedBecause: "3 handlers failed" },
      { startedAt: "2026-03-02T10:15:40.000Z" },
    ],
    durationMs: 10_000,
    calls: { planned: 24, established: 24 },
    changes: { planned: 0, sent: 0, accepted: 0, refused: 0, skipped: 0, resolved: 0 },
    interval: nothing,
    delayLower: nothing,
    delayUpper: nothing,
    delayFromPlan: nothing,
    bracket: nothing,
    gap: nothing,
    saturated: { interval: nothing, wait: nothing, waitLower: nothing },
    control: { periodMs: 100, error: nothing, lateness: nothing },
    loopLateness: nothing,
    finals: { checked: 0, lost: 0 },
    frames: { received: 5123, checked: 251, invalid: 0, misnamed: 0 },
    counters,
    validity: { valid: true, reasons: [] },
  };
}

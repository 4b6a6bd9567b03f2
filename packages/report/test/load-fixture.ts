import type { LoadResult } from "@myrcc/contracts";
import { dice, histogramOf, jitterMs } from "./histograms.ts";

const CALLS = 24;
const SNAPSHOTS = 2400;

/** A load run against a target that throttles per line with this window; what a run of the smoke profile looks like. */
export function loadOf(windowMs: number, { valid = true }: { valid?: boolean } = {}): LoadResult {
  const roll = dice(windowMs);
  const waits = many(SNAPSHOTS, () => roll() * windowMs + jitterMs(roll, 0.4) + 0.4);
  const brackets = many(SNAPSHOTS, () => 0.6 + roll() * 1.4);
  const saturated = many(1500, () => windowMs + jitterMs(roll, 0.5));
  const paused = many(900, () => windowMs + 60 * -Math.log(1 - roll()));
  return {
    format: "myrcc-load/1",
    profile: "smoke",
    generator: { k6Version: "2.2.0", processes: 1, virtualUsers: 4 },
    nominalWindowMs: 100,
    startedAt: "2026-03-02T10:15:40.000Z",
    attempts: [{ startedAt: "2026-03-02T10:15:40.000Z" }],
    durationMs: 15_000,
    calls: { planned: CALLS, established: CALLS },
    changes: { planned: 4100, sent: 4090, accepted: 4085, refused: 5, skipped: 10, resolved: SNAPSHOTS },
    interval: histogramOf([...saturated, ...paused]),
    delayLower: histogramOf(waits),
    delayUpper: histogramOf(waits.map((waitMs, index) => waitMs + (brackets[index] ?? 0))),
    delayFromPlan: histogramOf(waits.map((waitMs) => waitMs + 2)),
    bracket: histogramOf(brackets),
    gap: histogramOf(many(3000, () => 20 + roll() * 60)),
    saturated: {
      interval: histogramOf(saturated),
      wait: histogramOf(many(1500, () => windowMs * (0.5 + roll() / 2))),
      waitLower: histogramOf(many(1500, () => windowMs * (0.49 + roll() / 2))),
    },
    control: {
      periodMs: 10,
      error: histogramOf(many(4000, () => Math.abs(jitterMs(roll, 0.15)))),
      lateness: histogramOf(many(4000, () => Math.abs(jitterMs(roll, 0.3)))),
    },
    loopLateness: histogramOf(many(6000, () => Math.abs(jitterMs(roll, 0.2)))),
    finals: { checked: 48, lost: 0 },
    frames: { received: SNAPSHOTS, checked: SNAPSHOTS / 20, invalid: 0, misnamed: 0 },
    counters: { reconnects: 0 },
    validity: valid ? { valid, reasons: [] } : { valid, reasons: ["control error p99 3.20 ms exceeds 1 ms"] },
  };
}

function many(count: number, sample: () => number): number[] {
  return Array.from({ length: count }, sample);
}

import type { LoadResult, SeriesBucket } from "@myrcc/contracts";
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
    usage: {
      cores: 4,
      busy: 0.31,
      processes: [
        { name: "simulator", cores: 0.28, mostCores: 0.4, mostMemoryMiB: 131.2 },
        { name: "k6", cores: 0.52, mostCores: 0.61, mostMemoryMiB: 118.7 },
      ],
    },
    traffic: {
      timetable: { callsPerSecond: 9, callsAtOnce: 40, share: 1, laidOut: 135, postponed: 1, peak: 44 },
      calls: { planned: 135, placed: 130, refused: 5, late: 0, blocked: 0, answered: 120, unanswered: 0, ended: 90 },
      placedLate: histogramOf(many(135, (index) => 0.05 + index / 10)),
      changes: { planned: 60, accepted: 60, refused: 0 },
      delayLower: histogramOf(waits.slice(0, 40)),
      delayUpper: histogramOf(waits.slice(0, 40)),
    },
    series: {
      bucketMs: 1000,
      buckets: many(15, () =>
        bucketOf(
          many(160, () => roll() * windowMs),
          roll,
        ),
      ),
    },
    slos: [
      { ...SLO, name: "driven delay p95", unit: "ms", limit: 130, decision: "met", value: 101.2, low: 99.4, high: 103 },
      { ...SLO, name: "lost last states", unit: "count", limit: 0, decision: "undecided", because: "19 compared" },
    ],
    validity: valid ? { valid, reasons: [] } : { valid, reasons: ["control error p99 3.20 ms exceeds 1 ms"] },
  };
}

const SLO = { side: "at-most", samples: SNAPSHOTS } as const;

function bucketOf(delays: readonly number[], roll: () => number): SeriesBucket {
  return {
    frames: 240,
    drivenDelay: histogramOf(delays),
    singleDelay: histogramOf(delays.slice(0, 30)),
    answer: histogramOf(delays.map((delayMs) => delayMs / 40)),
    calls: { offered: 9, placed: roll() < 0.3 ? 8 : 9, failed: 0 },
  };
}

function many<T>(count: number, sample: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => sample(index));
}

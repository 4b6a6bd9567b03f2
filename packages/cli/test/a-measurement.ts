import type { Measurement } from "@myrcc/contracts";

/** A measurement of a platform that does what was agreed, changed as a test wants it. */
export function aMeasurement(changes: Partial<Measurement> = {}): Measurement {
  const tail = { samples: 200, p50Ms: 0.3, p99Ms: 1.2 };
  return {
    format: "myrcc-measurement/1",
    product: { name: "Istra", version: "9.1.4" },
    baseUrl: "http://127.0.0.1:8078",
    startedAt: "2026-03-02T10:15:03.000Z",
    durationMs: 120_000,
    seed: 7,
    nominalWindowMs: 100,
    marginMs: 5,
    scaleMs: 100.2,
    verdict: { outcome: "as-agreed", because: "the window is 99.98 to 100.02 ms (90 %), agreed are 100 ± 5 ms" },
    observations: [
      { requirement: "RCC-COALESCE-8", outcome: "held", because: "isolated changes are shown after 51.0 ms" },
      { requirement: "RCC-COALESCE-9", outcome: "open", because: "jitter of 0.12 ms, noise of 1.20 ms" },
    ],
    design: { name: "A", because: "isolated changes are shown after 51.0 ms" },
    window: {
      kind: "window",
      windowMs: { value: 100.004, low: 99.98, high: 100.03, samples: 300 },
      basis: "period",
      jitterMs: 0.12,
      driftPpm: { value: 20, low: -80, high: 120, samples: 300 },
      missedShare: 0,
    },
    firstChangeDelayMs: { value: 51, low: 40, high: 61, samples: 60 },
    bracketMs: { value: 1.1, low: 1, high: 1.2, samples: 2000 },
    fanOutSkewMs: { samples: 3, needed: 8 },
    coalescing: [{ load: 1.02, changes: 60, snapshots: 38, ratio: 0.633, theory: 0.627, agrees: true }],
    lostFinals: { count: 0, of: 150, low: 0, high: 0.0243 },
    redundant: { count: 3, of: 300, low: 0.002, high: 0.029 },
    instrument: {
      nullBefore: tail,
      nullAfter: tail,
      control: tail,
      bursts: 150,
      disturbed: 2,
      plannedChanges: 2500,
      missedChanges: 10,
      stimulusPhases: { resultant: 0.1, p: 0.412, samples: 60 },
    },
    bursts: [],
    ...changes,
  };
}

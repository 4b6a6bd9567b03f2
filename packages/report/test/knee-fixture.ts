import type { KneeResult, KneeRun } from "@myrcc/contracts";

const RATES = [20, 40, 80, 160, 113];

/** A search that found a knee at 80 calls per second. */
export function aKnee(outcome: KneeResult["outcome"] = { kind: "knee", meetsAt: 80, notMetAt: 113 }): KneeResult {
  return {
    format: "myrcc-knee/1",
    profile: "knee",
    generator: { k6Version: "2.2.0", processes: 1, virtualUsers: 2 },
    startedAt: "2026-03-02T10:15:40.000Z",
    seed: 7,
    search: { fromCallsPerSecond: 20, toCallsPerSecond: 320, factor: 2, resolution: 0.2, repeats: 1 },
    runs: RATES.map(runAt),
    rungs: RATES.map((callsPerSecond) => ({
      callsPerSecond,
      decision: callsPerSecond > 80 ? "missed" : "met",
      runs: 1,
    })),
    outcome,
    leftovers: [],
    scalability: { samples: 5, tooFew: "5 runs, 6 are needed" },
  };
}

function runAt(callsPerSecond: number, index: number): KneeRun {
  const isMet = callsPerSecond <= 80;
  return {
    callsPerSecond,
    seed: 7,
    outcome: isMet ? "met" : "missed",
    because: isMet ? [] : ["all answered p95 missed: 140 ms <b>; expected at most 100 ms"],
    folder: `runs/${index + 1}`,
    offered: 8 * callsPerSecond,
    laidOutPerSecond: callsPerSecond,
    placed: 8 * callsPerSecond - (isMet ? 0 : 40),
    failed: 0,
    requestsPerSecond: 8 * callsPerSecond,
    answerMeanMs: 2 + callsPerSecond / 4,
    answerP95Ms: 4 + callsPerSecond,
    ...(callsPerSecond === 160 ? {} : { drivenP95Ms: 98 + callsPerSecond / 20 }),
  };
}

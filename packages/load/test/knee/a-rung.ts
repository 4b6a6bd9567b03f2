import type { Histogram, LoadResult, SloResult } from "@myrcc/contracts";
import { HistogramRecorder, SparseRecorder } from "@myrcc/oracle";
import { mergeRun } from "../../src/merge-run.ts";
import { aLoadConfig } from "../a-load-config.ts";

const CALLS = { unit: "share", samples: 100 } as const;

/** What a run of a rung leaves: whether its objective of answers is met, how long they took, and some calls that may fail. */
export function aRung(decision: SloResult["decision"] | "void", answerMs = 5): LoadResult {
  const config = aLoadConfig(10_000);
  const isVoid = decision === "void";
  const empty = mergeRun({ config, configFile: "config.json", printed: [], writtenAt: new Date(0), told: undefined });
  return {
    ...empty,
    counters: { traffic_broken: 1, traffic_refused: 2, traffic_blocked: 1, traffic_unanswered: 1 },
    delayUpper: samples(new HistogramRecorder(400), 80, 200),
    traffic: {
      timetable: { callsPerSecond: 10, callsAtOnce: 10, share: 1, laidOut: 100, postponed: 0, peak: 20 },
      calls: { planned: 100, placed: 97, refused: 2, late: 0, blocked: 1, answered: 96, unanswered: 1, ended: 90 },
      changes: { planned: 0, accepted: 0, refused: 0 },
      delayLower: empty.delayLower,
      delayUpper: empty.delayLower,
    },
    requests: {
      answer: samples(new SparseRecorder(30_000), answerMs, 100),
      hold: samples(new SparseRecorder(30_000), answerMs, 300),
    },
    slos: [
      {
        name: "all answered p95",
        unit: "ms",
        side: "at-most",
        limit: 100,
        decision: isVoid ? "undecided" : decision,
        samples: 400,
        value: answerMs,
        low: answerMs,
        high: answerMs,
      },
      { ...CALLS, name: "failed calls", side: "at-most", limit: 0.1, decision: isVoid ? "undecided" : "met" },
      {
        ...CALLS,
        name: "placed of offered calls",
        side: "at-least",
        limit: 0.9,
        decision: isVoid ? "undecided" : "met",
      },
    ],
    validity: isVoid ? { valid: false, reasons: ["too much noise"] } : { valid: true, reasons: [] },
  };
}

function samples(recorder: HistogramRecorder | SparseRecorder, value: number, count: number): Histogram {
  for (let index = 0; index < count; index += 1) recorder.add(value);
  return recorder.take();
}

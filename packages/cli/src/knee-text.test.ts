import type { KneeResult } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { KNEE_EXIT_OF, kneeExit, kneeText } from "./knee-text.ts";

const RUN = {
  callsPerSecond: 20,
  seed: 7,
  outcome: "met",
  because: [],
  folder: "runs/1",
  offered: 160,
  laidOutPerSecond: 20,
  placed: 160,
  failed: 0,
  requestsPerSecond: 61.4,
  answerP95Ms: 7.25,
} as const;

const RESULT: KneeResult = {
  format: "myrcc-knee/1",
  profile: "knee",
  generator: { k6Version: "2.2.0", processes: 1, virtualUsers: 2 },
  startedAt: "2026-03-02T10:15:40.000Z",
  seed: 7,
  search: { fromCallsPerSecond: 20, toCallsPerSecond: 320, factor: 2, resolution: 0.2, repeats: 1 },
  runs: [RUN, { ...RUN, callsPerSecond: 40, outcome: "void", because: ["too much noise"], drivenP95Ms: 101.2 }],
  rungs: [],
  leftovers: [],
  outcome: { kind: "generator-ended-first", meetsAt: 20, notMetAt: 40 },
  scalability: { samples: 1, tooFew: "1 runs, 6 are needed" },
};

test("a search is told by what it found, with every run in a line", () => {
  const text = kneeText(RESULT, { baseUrl: "http://127.0.0.1:8078", product: { name: "Istra", version: "9.1.4" } });

  expect(text.split("\n")).toEqual([
    "Istra 9.1.4 at http://127.0.0.1:8078 under knee: the generator ended first: at 40 calls/s the instrument was not good enough; 20 calls/s met the objectives before",
    "  20 calls/s      met        160 of 160 calls placed, 0 failed; 61 answers/s; p95 7.3 ms to the answer, ? to the snapshot",
    "  40 calls/s      void       160 of 160 calls placed, 0 failed; 61 answers/s; p95 7.3 ms to the answer, 101.2 ms to the snapshot; too much noise",
    "  no scalability law was fitted: 1 runs, 6 are needed",
    "  seed 7",
  ]);
});

test("only what is known of the platform is a verdict on it", () => {
  expect(KNEE_EXIT_OF).toEqual({
    knee: 0,
    "met-throughout": 0,
    "missed-throughout": 1,
    "generator-ended-first": 2,
    undecided: 2,
    unfinished: 2,
  });
});

test("what was left on the platform is told, and no search that left anything is a success", () => {
  const left = { ...RESULT, leftovers: ["40 calls/s: a line of 101 is still there"] };
  const met = { ...left, outcome: { kind: "knee", meetsAt: 20, notMetAt: 40 } } as const;

  expect(kneeText(left, { baseUrl: "http://127.0.0.1:8078", product: { name: "Istra", version: "9.1.4" } })).toContain(
    "\n  left on the platform: 40 calls/s: a line of 101 is still there\n",
  );
  expect(kneeExit(met)).toBe(2);
  expect(kneeExit({ ...met, leftovers: [] })).toBe(0);
  expect(kneeExit({ ...left, outcome: { kind: "missed-throughout", notMetAt: 20 } })).toBe(1);
});

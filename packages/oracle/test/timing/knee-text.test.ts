import type { KneeResult } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { kneeSentence, scalabilitySentence } from "../../src/timing/knee-text.ts";

const search = { fromCallsPerSecond: 20, toCallsPerSecond: 320, factor: 2, resolution: 0.2, repeats: 3 };
const rungs = [{ callsPerSecond: 113, decision: "undecided", runs: 3 } as const];

test.each<[KneeResult["outcome"], string]>([
  [{ kind: "knee", meetsAt: 80, notMetAt: 95.1 }, "the objectives are met up to 80 calls/s and missed at 95.1 calls/s"],
  [
    { kind: "generator-ended-first", meetsAt: 80, notMetAt: 160 },
    "the generator ended first: at 160 calls/s the instrument was not good enough; 80 calls/s met the objectives before",
  ],
  [
    { kind: "generator-ended-first", notMetAt: 20 },
    "the generator ended first: at 20 calls/s the instrument was not good enough; no rate met the objectives before",
  ],
  [{ kind: "met-throughout", meetsAt: 320 }, "the objectives are met up to 320 calls/s, where the ladder ends"],
  [
    { kind: "missed-throughout", notMetAt: 20 },
    "the objectives are missed at 20 calls/s already, where the ladder begins",
  ],
  [
    { kind: "undecided", meetsAt: 95.1, notMetAt: 113 },
    "undecided: the 3 runs at 113 calls/s do not decide; 95.1 calls/s met the objectives before",
  ],
  [
    { kind: "unfinished", meetsAt: 80, because: "the pool is in use" },
    "unfinished: the pool is in use; 80 calls/s met the objectives before",
  ],
])("%j in words", (outcome, sentence) => {
  expect(kneeSentence({ outcome, rungs, search })).toBe(sentence);
});

test("where the search ends in between, the rate above that is missed is told too", () => {
  const known = [...rungs, { callsPerSecond: 160, decision: "missed", runs: 2 } as const];
  const outcome = { kind: "undecided", meetsAt: 95.1, notMetAt: 113 } as const;

  expect(kneeSentence({ outcome, rungs: known, search })).toBe(
    "undecided: the 3 runs at 113 calls/s do not decide; 95.1 calls/s met the objectives before, 160 calls/s missed them",
  );
});

test("a law is told with its bounds, and that there is none", () => {
  const figure = { value: 0.5, low: 0.25, high: 0.75 };
  const law = { samples: 9, atOnce: { low: 0.5, high: 12 }, lambda: figure, sigma: figure, kappa: figure };

  expect(scalabilitySentence({ ...law, peak: { value: 21.68, low: 20, high: 23.4 } })).toBe(
    "Universal Scalability Law over 9 runs of 0.50 to 12 requests at once, 95 %: λ 0.500 (0.250 to 0.750) answers/s of one request at a time, σ 0.50 (0.25 to 0.75), κ 0.50 (0.25 to 0.75); most throughput with 21.7 (20.0 to 23.4) requests at once",
  );
  expect(scalabilitySentence(law)).toMatch(/; no peak can be told from these loads$/);
  expect(scalabilitySentence({ samples: 4, leftOut: 2, tooFew: "4 runs, 6 are needed" })).toBe(
    "no scalability law was fitted: 4 runs, 6 are needed; 2 left out for want of a mean: an answer took longer than 30 s, or none came",
  );
  expect(scalabilitySentence({ ...law, leftOut: 1 })).toMatch(/; 1 left out for want of a mean: an answer/);
  expect(scalabilitySentence({ samples: 4, tooFew: "4 runs, 6 are needed" })).toBe(
    "no scalability law was fitted: 4 runs, 6 are needed",
  );
});

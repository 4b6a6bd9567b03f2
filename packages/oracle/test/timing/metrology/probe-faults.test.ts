import { describe, expect, test } from "vitest";
import { probeFaults, type ProbeEvidence } from "../../../src/timing/metrology/probe-faults.ts";

const QUIET = { samples: 200, p50Ms: 0.3, p99Ms: 1.2 };

const GOOD: ProbeEvidence = {
  nullBefore: QUIET,
  nullAfter: QUIET,
  control: QUIET,
  bursts: 100,
  disturbed: 10,
  plannedChanges: 2000,
  missedChanges: 1000,
  bracketMs: 25,
  scaleMs: 100,
  stimulusPhases: { resultant: 0.1, meanMs: 50, p: 0.3, samples: 90 },
};

test("a good instrument has no faults", () => {
  expect(probeFaults(GOOD)).toEqual([]);
});

describe("a measurement is void when", () => {
  test.each<[string, Partial<ProbeEvidence>, RegExp]>([
    [
      "an echo is slow before",
      { nullBefore: { ...QUIET, p99Ms: 5.1 } },
      /null test before is 5\.1 ms off at p99.*too busy/,
    ],
    ["an echo is slow afterwards", { nullAfter: { ...QUIET, p99Ms: 63 } }, /null test afterwards is 63\.0 ms/],
    ["the metronome is uneven", { control: { ...QUIET, p99Ms: 6 } }, /control metronome is 6\.0 ms/],
    ["the noise is not known", { control: { ...QUIET, samples: 99 } }, /gave 99 samples, 100 are needed/],
    ["the process stood still too often", { disturbed: 11 }, /stood still during 11 of 100 stimuli/],
    ["the timetable was not kept", { missedChanges: 1001 }, /1001 of 2000 changes/],
    ["changes are known too roughly", { bracketMs: 26 }, /a request takes 26\.0 ms, too long/],
    [
      "the stimuli locked phase",
      { stimulusPhases: { resultant: 0.9, meanMs: 1, p: 1e-5, samples: 90 } },
      /locked phase with the window \(Rayleigh p = 1\.0e-5\)/,
    ],
  ])("%s", (_, change, fault) => {
    expect(probeFaults({ ...GOOD, ...change })).toEqual([expect.stringMatching(fault)]);
  });
});

import type { LoadResult } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { instrumentFaults, shortfalls, type InstrumentEvidence } from "../../src/timing/instrument.ts";

function all(valueMs: number, count: number): LoadResult["interval"] {
  const recorder = new HistogramRecorder();
  for (let sample = 0; sample < count; sample += 1) recorder.add(valueMs);
  return recorder.take();
}

const GOOD: InstrumentEvidence = {
  nominalWindowMs: 100,
  calls: { planned: 24, established: 24 },
  changes: { planned: 7000, sent: 7000, accepted: 7000, refused: 0, skipped: 0, resolved: 7000 },
  control: { periodMs: 100, error: all(0.4, 600), lateness: all(1, 600) },
  loopLateness: all(0.5, 600),
  counters: {},
};

test("a good instrument has no faults", () => {
  expect(instrumentFaults(GOOD)).toEqual([]);
});

describe("a run is void when", () => {
  test.each<[string, Partial<InstrumentEvidence>, RegExp]>([
    [
      "the noise is too high",
      { control: { ...GOOD.control, error: all(30, 600) } },
      /noise of the instrument is 30.05 ms at p75/,
    ],
    ["the noise is beyond the bins", { control: { ...GOOD.control, error: all(900, 600) } }, /noise of the instrument/],
    ["the noise is not known", { control: { ...GOOD.control, error: all(0.4, 298) } }, /gave 298 intervals, 299 are/],
    ["handlers run late", { loopLateness: all(110, 600) }, /110\.\d ms late at p95/],
    ["changes are left out", { changes: { ...GOOD.changes, skipped: 4000 } }, /4000 of 7000 planned changes/],
    ["calls are missing", { calls: { planned: 24, established: 20 } }, /20 of 24 planned calls/],
    ["a handler failed", { counters: { handler_errors: 1 } }, /1 handlers/],
    ["the clock stepped", { counters: { clock_steps: 2 } }, /stepped 2 times/],
  ])("%s", (_, change, fault) => {
    const faults = instrumentFaults({ ...GOOD, ...change });

    expect(faults).toEqual([expect.stringMatching(fault)]);
  });

  test("only changes that were left out and calls that are missing may be the platform's doing", () => {
    const slow = {
      changes: { ...GOOD.changes, skipped: 4000 },
      calls: { planned: 24, established: 20 },
    };
    const ours = { counters: { handler_errors: 1, clock_steps: 2 }, loopLateness: all(110, 600) };

    expect(shortfalls({ ...GOOD, ...slow, ...ours })).toEqual(instrumentFaults({ ...GOOD, ...slow }));
    expect(shortfalls({ ...GOOD, ...ours })).toEqual([]);
  });
});

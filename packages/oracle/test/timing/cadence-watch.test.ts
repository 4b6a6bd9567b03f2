import { expect, test } from "vitest";
import { CadenceWatch } from "../../src/timing/cadence-watch.ts";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { histogramOf } from "./histogram-of.ts";

/** What is counted of snapshots of a line at these instants; `|` is a rest. */
function watched(...arrivals: (number | "|")[]): {
  readonly counts: Readonly<Record<string, number>>;
  readonly pairs: ReturnType<HistogramRecorder["take"]>;
} {
  const counts: Record<string, number> = {};
  const earlyPair = new HistogramRecorder(400);
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const watch = new CadenceWatch({ nominalWindowMs: 100, recorders: { earlyPair }, count });
  for (const arrival of arrivals) {
    if (arrival === "|") watch.restart();
    else watch.arrived(arrival);
  }
  return { counts, pairs: earlyPair.take() };
}

test("an interval that is far too short is kept with the one before", () => {
  expect(watched(0, 100, 101).pairs).toEqual(histogramOf([101]));
  expect(watched(0, 190, 200).pairs).toEqual(histogramOf([200]));
});

test("one that a valid run's noise may have made so short is not", () => {
  expect(watched(0, 100, 125, 150).pairs).toEqual(histogramOf([]));
});

test("no pair reaches over a rest", () => {
  expect(watched(0, 100, "|", 101, 102)).toMatchObject({ pairs: histogramOf([]), counts: {} });
  expect(watched(0, 100, 200, "|", 300, 400, 500).counts).toEqual({ interval_pairs: 2 });
});

test("spans of five and ten are held against the shortest window", () => {
  const shortest = watched(...Array.from({ length: 11 }, (_, index) => 50 * index)).counts;
  const shorter = watched(...Array.from({ length: 11 }, (_, index) => 44 * index)).counts;

  expect(shortest).toEqual({ interval_pairs: 9, spans_5: 6, spans_10: 1 });
  expect(shorter).toEqual({ interval_pairs: 9, spans_5: 6, early_spans_5: 6, spans_10: 1, early_spans_10: 1 });
});

import { expect, test } from "vitest";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { LineObserver, type TimingRecorders } from "../../src/timing/line-observer.ts";
import { histogramOf } from "./histogram-of.ts";

function createObserver(): { observer: LineObserver; recorders: TimingRecorders; counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  const recorders = {
    interval: recorder(),
    delayLower: recorder(),
    delayUpper: recorder(),
    delayFromPlan: recorder(),
    bracket: recorder(),
    gap: recorder(),
    saturatedInterval: recorder(),
    saturatedWait: recorder(),
    saturatedWaitLower: recorder(),
  };
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  return {
    observer: new LineObserver({ nominalWindowMs: 100, recorders, count, state: "talking" }),
    recorders,
    counts,
  };
}

function recorder(): HistogramRecorder {
  return new HistogramRecorder();
}

function change(observer: LineObserver, atMs: number, state: string): void {
  observer.sent(atMs - 1, atMs - 0.5, state);
  observer.accepted(state, atMs, atMs + 1);
}

test("a change and the snapshot that shows it give its delays, its bracket and its delay from plan", () => {
  const { observer, recorders } = createObserver();
  change(observer, 1000, "held");
  observer.snapshot(1050, "held");

  expect(recorders.delayUpper.take()).toEqual(histogramOf([50]));
  expect(recorders.delayLower.take()).toEqual(histogramOf([49]));
  expect(recorders.delayFromPlan.take()).toEqual(histogramOf([51]));
  expect(recorders.bracket.take()).toEqual(histogramOf([1]));
});

test("each change that a snapshot shows is told with its instants", () => {
  const told: [number, number][] = [];
  const { recorders } = createObserver();
  const observer = new LineObserver({
    nominalWindowMs: 100,
    recorders,
    state: "talking",
    count: () => {},
    resolved: (writtenMs, snapshotMs) => told.push([writtenMs, snapshotMs]),
  });
  change(observer, 1000, "held");
  change(observer, 1020, "talking");
  observer.snapshot(1050, "talking");
  change(observer, 1060, "held");

  expect(told).toEqual([
    [1000, 1050],
    [1020, 1050],
  ]);
});

test("a snapshot that changes had filled gives a saturated interval, and a wait from its first change", () => {
  const { observer, recorders } = createObserver();
  change(observer, 1000, "held");
  observer.snapshot(1010, "held");
  change(observer, 1040, "talking");
  change(observer, 1080, "held");
  observer.snapshot(1110, "held");

  expect(recorders.saturatedInterval.take()).toEqual(histogramOf([100]));
  expect(recorders.saturatedWait.take()).toEqual(histogramOf([70]));
  expect(recorders.saturatedWaitLower.take()).toEqual(histogramOf([69]));
  expect(recorders.gap.take()).toEqual(histogramOf([40, 40]));
});

test("a snapshot whose line was quiet for half a window tells nothing of the window", () => {
  const { observer, recorders } = createObserver();
  change(observer, 1000, "held");
  observer.snapshot(1010, "held");
  change(observer, 1100, "talking");
  observer.snapshot(1110, "talking");

  expect(recorders.interval.take()).toEqual(histogramOf([100]));
  expect(recorders.saturatedInterval.take()).toEqual(histogramOf([]));
});

test("no interval reaches over a rest", () => {
  const { observer, recorders } = createObserver();
  change(observer, 1000, "held");
  observer.snapshot(1010, "held");
  observer.rested();
  change(observer, 1300, "talking");
  observer.snapshot(1310, "talking");

  expect(recorders.interval.take()).toEqual(histogramOf([]));
  expect(recorders.gap.take()).toEqual(histogramOf([]));
});

test("shown and wanted state tell whether the last state has arrived", () => {
  const { observer } = createObserver();
  change(observer, 1000, "held");

  expect(observer).toMatchObject({ shownState: "talking", wantedState: "held", unresolvedCount: 1 });
  observer.snapshot(1010, "held");
  expect(observer).toMatchObject({ shownState: "held", wantedState: "held", unresolvedCount: 0 });
});

test("snapshots too close together, and snapshots that show nothing new, are counted", () => {
  const { observer, counts } = createObserver();
  observer.snapshot(1000, "talking");
  observer.snapshot(1040, "talking");

  expect(counts).toEqual({ snapshots_without_change: 2, short_spans_1: 1 });
  change(observer, 1050, "held");
  observer.snapshot(1060, "held");
  expect(counts).toMatchObject({ snapshots_without_change: 2, snapshots_with_change: 1 });
  // Of the cadence only what shows a change is part.
  change(observer, 1150, "talking");
  observer.snapshot(1160, "talking");
  expect(counts).not.toHaveProperty("interval_pairs");
  change(observer, 1250, "held");
  observer.snapshot(1260, "held");
  expect(counts).toMatchObject({ interval_pairs: 1 });
});

test("a first change after a rest has delays of its own, the one after it has not", () => {
  const { observer: _, recorders } = createObserver();
  const first = { delayLower: recorder(), delayUpper: recorder() };
  const observer = new LineObserver({
    nominalWindowMs: 100,
    recorders: { ...recorders, first },
    count: () => {},
    state: "talking",
  });
  change(observer, 1000, "held");
  observer.snapshot(1010, "held");
  change(observer, 1040, "talking");
  observer.snapshot(1110, "talking");
  observer.rested();
  change(observer, 1500, "held");
  observer.snapshot(1520, "held");

  expect(first.delayUpper.take()).toEqual(histogramOf([10, 20]));
  expect(first.delayLower.take()).toEqual(histogramOf([9, 19]));
});

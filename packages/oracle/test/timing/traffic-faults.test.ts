import type { Histogram } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { trafficFaults } from "../../src/timing/traffic-faults.ts";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { SparseRecorder } from "../../src/timing/sparse-recorder.ts";

const nothing = new HistogramRecorder(400).take();

function faultsOf(late: number, planned: number, placedLate?: Histogram): string[] {
  const traffic = {
    timetable: { callsPerSecond: 8, callsAtOnce: 120, share: 1, laidOut: planned, postponed: 0, peak: 140 },
    calls: { planned, placed: planned - late, refused: 0, late, blocked: 0, answered: 0, unanswered: 0, ended: 0 },
    changes: { planned: 0, accepted: 0, refused: 0 },
    delayLower: nothing,
    delayUpper: nothing,
    ...(placedLate === undefined ? {} : { placedLate }),
  };
  return trafficFaults(traffic, 100);
}

/** So many calls placed late by that, and the others at once. */
function placed(calls: number, late: number, lateMs: number): Histogram {
  const recorder = new SparseRecorder(30_000);
  for (let index = 0; index < calls; index += 1) recorder.add(index < late ? lateMs : 0.4);
  return recorder.take();
}

test("one call in a hundred may come too late", () => {
  expect([faultsOf(0, 0), faultsOf(0, 50), faultsOf(5, 500)]).toEqual([[], [], []]);
});

test("more are not the load that was planned", () => {
  expect(faultsOf(6, 500)).toEqual([
    "6 of 500 calls of the timetable were left out, since the instrument came too late",
  ]);
});

test("calls that are placed are so within two windows of their instant, but for one in twenty", () => {
  expect(faultsOf(0, 500, placed(500, 25, 450))).toEqual([]);
  expect(faultsOf(0, 500, placed(500, 500, 199))).toEqual([]);
  expect(faultsOf(0, 500, placed(500, 26, 450))).toEqual([
    "the instrument placed the calls of the timetable 450.1 ms late at p95, 200 ms (two windows) are allowed",
  ]);
  expect(faultsOf(0, 500, placed(500, 500, 40_000))).toEqual([expect.stringContaining(" more than 30000 ms late ")]);
});

test("too few calls for a p95 tell nothing of how late they are placed", () => {
  expect(faultsOf(0, 58, placed(58, 58, 450))).toEqual([]);
  expect(faultsOf(0, 59, placed(59, 59, 450))).toHaveLength(1);
});

import { expect, test } from "vitest";
import { trafficFaults } from "../../src/timing/traffic-faults.ts";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";

const nothing = new HistogramRecorder(400).take();

function faultsOf(late: number, planned: number): string[] {
  return trafficFaults({
    timetable: { callsPerSecond: 8, callsAtOnce: 120, share: 1, laidOut: planned, postponed: 0, peak: 140 },
    calls: { planned, placed: planned - late, refused: 0, late, blocked: 0, answered: 0, unanswered: 0, ended: 0 },
    changes: { planned: 0, accepted: 0, refused: 0 },
    delayLower: nothing,
    delayUpper: nothing,
  });
}

test("one call in a hundred may come too late", () => {
  expect([faultsOf(0, 0), faultsOf(0, 50), faultsOf(5, 500)]).toEqual([[], [], []]);
});

test("more are not the load that was planned", () => {
  expect(faultsOf(6, 500)).toEqual([
    "6 of 500 calls of the timetable were left out, since the instrument came too late",
  ]);
});

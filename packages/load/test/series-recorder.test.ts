import { expect, test } from "vitest";
import { SeriesRecorder } from "../src/user/series-recorder.ts";

function counting(): SeriesRecorder {
  const series = new SeriesRecorder(1000, 2500);
  series.begin(10_000);
  return series;
}

test("what happens is counted in the bucket of its instant, whenever it is told", () => {
  const series = counting();
  series.count("frames", 12_499);
  series.add("answer", 10_000, 7.4);
  series.add("answer", 10_999, 7.6);
  series.count("frames", 11_000);

  const taken = series.take().toSorted((one, other) => one.bucket - other.bucket);

  expect(taken).toMatchObject([
    { bucket: 0, histograms: { answer: { binMs: 1, rangeMs: 30_000, count: 2, bins: [[7, 2]] } }, counters: {} },
    { bucket: 1, histograms: {}, counters: { frames: 1 } },
    { bucket: 2, histograms: {}, counters: { frames: 1 } },
  ]);
});

test("takes add up: what was taken is not told again", () => {
  const series = counting();
  series.count("calls_placed", 10_100);
  expect(series.take()).toHaveLength(1);

  series.count("calls_placed", 10_200);
  expect(series.take()).toEqual([{ bucket: 0, histograms: {}, counters: { calls_placed: 1 } }]);
  expect(series.take()).toEqual([]);
});

test("what is not within the measured time is left out, and everything before it begins", () => {
  const series = counting();
  series.count("frames", 9_999);
  series.count("frames", 12_500);
  const early = new SeriesRecorder(1000, 2500);
  early.count("frames", 10_000);

  expect([...series.take(), ...early.take()]).toEqual([]);
});

import type { LoadLine } from "@myrcc/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeLines } from "../src/merge-lines.ts";
import { seriesOf } from "../src/merge-series.ts";
import { SeriesRecorder } from "../src/user/series-recorder.ts";
import { aLoadConfig } from "./a-load-config.ts";

const CONFIG = { ...aLoadConfig(4500), bucketMs: 1000 };

interface Sample {
  readonly user: number;
  readonly atMs: number;
  readonly delayMs: number;
}

const SAMPLE = fc.record({
  user: fc.integer({ min: 0, max: 3 }),
  atMs: fc.integer({ min: 0, max: 4499 }),
  delayMs: fc.integer({ min: 0, max: 40_000 }),
});

function recorded(samples: readonly Sample[]): LoadLine["series"] {
  const series = new SeriesRecorder(1000, 4500);
  series.begin(0);
  for (const { atMs, delayMs } of samples) {
    series.add("drivenDelay", atMs, delayMs);
    series.count("frames", atMs);
  }
  return series.take();
}

/** Two processes of two users each. */
function lineOf(user: number, samples: readonly Sample[]): LoadLine {
  const series = recorded(samples.filter((sample) => sample.user === user));
  return {
    format: "myrcc-load-line/1",
    instance: String(1 + (user % 2)),
    user: user + 1,
    sequence: 0,
    isLast: true,
    histograms: {},
    counters: {},
    ...(series === undefined ? {} : { series }),
  };
}

function mergedOf(lines: readonly LoadLine[]): ReturnType<typeof seriesOf> {
  const text = lines.map((line) => JSON.stringify(line)).join("\n");
  return seriesOf(mergeLines(text, lines.length, 400).series, CONFIG);
}

test("figures by time of several users and processes add up to what one would have counted", () => {
  fc.assert(
    fc.property(fc.array(SAMPLE), (samples) => {
      const several = mergedOf([0, 1, 2, 3].map((user) => lineOf(user, samples)));
      const one = mergedOf([
        lineOf(
          0,
          samples.map((sample) => ({ ...sample, user: 0 })),
        ),
      ]);

      expect(several).toEqual(one);
      expect(several.buckets.reduce((sum, { frames }) => sum + frames, 0)).toBe(samples.length);
    }),
  );
});

test("every bucket of the measured time is there, and calls where there is traffic", () => {
  const traffic = { callsAtOncePerUser: 1, calls: [] };
  const line = {
    ...lineOf(0, []),
    series: [
      { bucket: 4, histograms: {}, counters: { calls_offered: 4, calls_placed: 2, calls_failed: 1, calls_late: 1 } },
    ],
  };
  const { series } = mergeLines(JSON.stringify(line), 1, 400);

  expect(seriesOf(series, CONFIG).buckets.map(({ calls }) => calls)).toEqual([1, 2, 3, 4, 5].map(() => undefined));
  expect(seriesOf(series, { ...CONFIG, traffic }).buckets.map(({ calls }) => calls?.offered)).toEqual([0, 0, 0, 0, 4]);
  expect(seriesOf(series, { ...CONFIG, traffic }).buckets[4]?.calls).toEqual({
    offered: 4,
    placed: 2,
    failed: 1,
    late: 1,
  });
});

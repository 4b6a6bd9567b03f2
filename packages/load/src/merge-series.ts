import type { Histogram, LoadConfig, LoadLine, LoadResult, SeriesBucket } from "@myrcc/contracts";
import { emptyHistogram, mergeHistograms } from "@myrcc/oracle";
import { LONG_RANGE_MS } from "./user/quantities.ts";
import { SERIES_BIN_MS, type SeriesCount, type SeriesQuantity } from "./user/series-recorder.ts";

/** What all users counted in one bucket. */
export interface MergedBucket {
  readonly histograms: Readonly<Record<string, Histogram>>;
  readonly counters: Readonly<Record<string, number>>;
}

/** Adds counters up, by name. */
export function addUp(parts: readonly Pick<LoadLine, "counters">[]): Record<string, number> {
  const counters: Record<string, number> = {};
  for (const part of parts) {
    for (const [name, count] of Object.entries(part.counters)) counters[name] = (counters[name] ?? 0) + count;
  }
  return counters;
}

/** Adds up what the lines of all users say of the same bucket. */
export function mergeSeries(lines: readonly LoadLine[]): Map<number, MergedBucket> {
  const byBucket = Map.groupBy(
    lines.flatMap(({ series = [] }) => series),
    ({ bucket }) => bucket,
  );
  return new Map(
    [...byBucket].map(([bucket, parts]) => {
      const names = new Set(parts.flatMap(({ histograms }) => Object.keys(histograms)));
      const histograms = Object.fromEntries(
        [...names].map((name) => {
          const own = parts.map((part) => part.histograms[name]).filter((histogram) => histogram !== undefined);
          return [name, mergeHistograms(own)];
        }),
      );
      return [bucket, { histograms, counters: addUp(parts) }];
    }),
  );
}

/** Every bucket of the measured time, those in which nothing happened as well. */
export function seriesOf(
  merged: ReadonlyMap<number, MergedBucket>,
  { bucketMs, measuredMs, traffic }: LoadConfig,
): NonNullable<LoadResult["series"]> {
  const hasTraffic = traffic !== undefined;
  const buckets = Array.from({ length: Math.ceil(measuredMs / bucketMs) }, (_, index) =>
    bucketOf(merged.get(index), hasTraffic),
  );
  return { bucketMs, buckets };
}

function bucketOf(merged: MergedBucket | undefined, hasTraffic: boolean): SeriesBucket {
  const counted = (name: SeriesCount): number => merged?.counters[name] ?? 0;
  const taken = (name: SeriesQuantity): Histogram =>
    merged?.histograms[name] ?? { ...emptyHistogram(LONG_RANGE_MS), binMs: SERIES_BIN_MS };
  return {
    frames: counted("frames"),
    drivenDelay: taken("drivenDelay"),
    ...(hasTraffic
      ? {
          singleDelay: taken("singleDelay"),
          answer: taken("answer"),
          calls: {
            offered: counted("calls_offered"),
            placed: counted("calls_placed"),
            failed: counted("calls_failed"),
            late: counted("calls_late"),
          },
        }
      : {}),
  };
}

import type { LoadResult, SeriesBucket } from "@myrcc/contracts";
import type { Markup } from "../markup.ts";
import { heightAxis, timeAxis } from "./axes.ts";
import { roundUp } from "./bins.ts";
import { CANVASES, draw, GRID, INK } from "./drawing.ts";
import { timeMarks } from "./window-marks.ts";

export type Series = NonNullable<LoadResult["series"]>;

/** A curve over time: a value for each bucket, none where there is nothing to tell. */
export type ValueOf = (bucket: SeriesBucket, seconds: number) => number | undefined;

export interface OverTime {
  /** Keeps the drawing's names apart from others'. */
  readonly id: string;
  readonly label: string;
  /** With its unit. */
  readonly axis: string;
  readonly solid: ValueOf;
  readonly dashed?: ValueOf;
  /** The agreed window, where the axis is one of delays. */
  readonly windowMs?: number;
  readonly endOfOverloadS?: number;
}

/** Lower than other drawings: there are several below each other. */
const HEIGHT_PX = 230;

/** One or two figures of each bucket over the measured time, one drawing per canvas. */
export function drawOverTime(series: Series, durationMs: number, chart: OverTime): Markup[] {
  const { axis, dashed, endOfOverloadS, id, label, solid, windowMs } = chart;
  const durationS = durationMs / 1000;
  const stepMs = roundUp(durationS / 12);
  const scale = { endMs: Math.ceil(durationS / (2 * stepMs)) * 2 * stepMs, stepMs, binMs: series.bucketMs / 1000 };
  const curve = (valueOf: ValueOf): [number, number | null][] =>
    spansOf(series, durationMs).flatMap(({ bucket, fromS, toS }) => {
      const value = valueOf(bucket, toS - fromS);
      const height = value !== undefined && Number.isFinite(value) ? Number(value.toFixed(2)) : null;
      return [
        [fromS, height],
        [toS, height],
      ] satisfies [number, number | null][];
    });
  return CANVASES.map((canvas) =>
    draw(id, { ...canvas, heightPx: HEIGHT_PX }, label, {
      grid: GRID,
      xAxis: timeAxis(canvas, "time since the measured time began (s)", scale),
      yAxis: heightAxis(axis, { boundaryGap: [0, "10%"] }),
      series: [
        {
          ...CURVE,
          data: curve(solid),
          color: INK.primary,
          lineStyle: { width: 2 },
          ...timeMarks(windowMs, endOfOverloadS),
        },
        ...(dashed === undefined
          ? []
          : [{ ...CURVE, data: curve(dashed), color: INK.secondary, lineStyle: { width: 2, type: [6, 4] } }]),
      ],
    }),
  );
}

/** When each bucket begins and ends, in seconds. */
export function spansOf(
  { buckets, bucketMs }: Series,
  durationMs: number,
): { readonly bucket: SeriesBucket; readonly fromS: number; readonly toS: number }[] {
  return buckets.map((bucket, index) => ({
    bucket,
    fromS: (index * bucketMs) / 1000,
    toS: Math.min(durationMs, (index + 1) * bucketMs) / 1000,
  }));
}

const CURVE = { type: "line", symbol: "none", silent: true } as const;

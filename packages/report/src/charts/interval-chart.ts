import type { LoadResult } from "@myrcc/contracts";
import type { Markup } from "../markup.ts";
import { heightAxis, timeAxis } from "./axes.ts";
import { countsOn, scaleFor } from "./bins.ts";
import type { Scale } from "./bins.ts";
import { CANVASES, draw, GRID, INK } from "./drawing.ts";
import { windowMarks } from "./window-marks.ts";

/** Histogram of the time between consecutive snapshots of a line, the saturated ones told apart; one per canvas. */
export function drawIntervals(load: LoadResult): Markup[] {
  const scale = intervalScale(load);
  const all = outline(scale, countsOn(scale, load.interval));
  const saturated = outline(scale, countsOn(scale, load.saturated.interval));
  return CANVASES.map((canvas) =>
    draw("interval", canvas, "Histogram of the time between snapshots", {
      grid: GRID,
      xAxis: timeAxis(canvas, "time since the line’s previous snapshot (ms)", scale),
      yAxis: heightAxis(`snapshots per ${scale.binMs} ms`, { boundaryGap: [0, "8%"] }),
      series: [
        {
          ...AREA,
          data: all,
          color: INK.secondary,
          areaStyle: { color: INK.secondary, opacity: 0.35 },
          ...windowMarks(load.nominalWindowMs),
        },
        {
          ...AREA,
          data: saturated,
          color: INK.primary,
          areaStyle: { color: INK.primary, opacity: 0.85 },
        },
      ],
    }),
  );
}

export function intervalScale({ interval, saturated, nominalWindowMs }: LoadResult): Scale {
  return scaleFor([interval, saturated.interval], nominalWindowMs, 2.2 * nominalWindowMs);
}

const AREA = { type: "line", step: "end", z: 3, symbol: "none", lineStyle: { width: 1 }, silent: true } as const;

/** A count holds from the lower edge of its bin to the upper one. */
function outline({ binMs }: Scale, counts: readonly number[]): [ms: number, count: number][] {
  const edges = counts.map((count, bin): [number, number] => [round(bin * binMs), count]);
  return [...edges, [round(counts.length * binMs), counts.at(-1) ?? 0]];
}

function round(ms: number): number {
  return Number(ms.toFixed(3));
}

import type { LoadResult } from "@myrcc/contracts";
import type { Markup } from "../markup.ts";
import { heightAxis, timeAxis } from "./axes.ts";
import { scaleFor, sharesBelow } from "./bins.ts";
import type { Scale } from "./bins.ts";
import { CANVASES, draw, GRID, INK } from "./drawing.ts";
import { windowLine } from "./window-marks.ts";

/**
 * Share of the changes whose snapshot had arrived within a time, one drawing per canvas. The instant of a change is
 * known as a bracket, so there are two curves; the true one runs in the band between them.
 */
export function drawDelays(load: LoadResult): Markup[] {
  const scale = delayScale(load);
  const upper = sharesBelow(scale, load.delayUpper);
  const lower = sharesBelow(scale, load.delayLower);
  const points = (shares: readonly number[]): [number, number][] =>
    shares.map((share, edge) => [round(edge * scale.binMs), round(100 * share)]);
  const band = lower.map((share, edge) => share - (upper[edge] ?? 0));
  return CANVASES.map((canvas) =>
    draw("delay", canvas, "Share of changes shown within a time", {
      grid: GRID,
      xAxis: timeAxis(canvas, "time from a change to the snapshot that shows it (ms)", scale),
      yAxis: heightAxis("share of changes shown", { max: 100, interval: 25, axisLabel: PERCENT }),
      series: [
        { ...BAND, data: points(upper), ...windowLine(load.nominalWindowMs) },
        { ...BAND, data: points(band), areaStyle: { color: INK.primary, opacity: 0.18 } },
        { ...CURVE, data: points(lower), color: INK.primary, lineStyle: { width: 2 } },
        { ...CURVE, data: points(upper), color: INK.secondary, lineStyle: DASHED },
      ],
    }),
  );
}

export function delayScale({ delayLower, delayUpper, nominalWindowMs }: LoadResult): Scale {
  return scaleFor([delayLower, delayUpper], nominalWindowMs, 1.2 * nominalWindowMs);
}

const PERCENT = { color: INK.quiet, fontSize: 12, formatter: "{value} %" };
const CURVE = { type: "line", symbol: "none", silent: true } as const;
/** Stacked on each other, without a line: the second begins where the first ends. */
const BAND = { ...CURVE, stack: "band", lineStyle: { width: 0 } } as const;
const DASHED = { width: 2, type: [6, 4] };

function round(value: number): number {
  return Number(value.toFixed(3));
}

import type { KneeResult, KneeRun } from "@myrcc/contracts";
import type { Markup } from "../markup.ts";
import { heightAxis, timeAxis } from "./axes.ts";
import { roundUp } from "./bins.ts";
import { CANVASES, draw, GRID, INK } from "./drawing.ts";

const HEIGHT_PX = 260;

export interface LadderChart {
  readonly id: string;
  readonly label: string;
  readonly axis: string;
  readonly height: (run: KneeRun) => number | undefined;
  /** In percent of a whole. */
  readonly isShare?: boolean;
}

/** A figure of every run over its rate: full where the objectives are met, a cross where they are missed, else a ring. */
export function drawLadder({ runs }: KneeResult, { axis, height, id, isShare, label }: LadderChart): Markup[] {
  const highest = Math.max(...runs.map(({ callsPerSecond }) => callsPerSecond));
  const stepMs = roundUp(highest / 10);
  const scale = { endMs: Math.ceil((1.02 * highest) / (2 * stepMs)) * 2 * stepMs, stepMs, binMs: 1 };
  const points = (isShown: (run: KneeRun) => boolean): [number, number][] =>
    runs.filter(isShown).flatMap((run) => {
      const value = height(run);
      return value === undefined ? [] : [[run.callsPerSecond, Number(value.toFixed(2))] satisfies [number, number]];
    });
  return CANVASES.map((canvas) =>
    draw(id, { ...canvas, heightPx: HEIGHT_PX }, label, {
      grid: GRID,
      xAxis: timeAxis(canvas, "calls per second of the timetable", scale),
      yAxis: heightAxis(axis, isShare === true ? { max: 100, interval: 25 } : { boundaryGap: [0, "10%"] }),
      series: [
        {
          ...POINTS,
          symbol: "circle",
          data: points(({ outcome }) => outcome === "met"),
          itemStyle: { color: INK.primary, opacity: 1 },
        },
        {
          ...POINTS,
          symbol: CROSS,
          data: points(({ outcome }) => outcome === "missed"),
          itemStyle: { color: INK.mark, opacity: 1 },
        },
        {
          ...POINTS,
          symbol: "circle",
          data: points(({ outcome }) => outcome === "undecided" || outcome === "void"),
          itemStyle: { color: "transparent", borderColor: INK.secondary, borderWidth: 2, opacity: 1 },
        },
      ],
    }),
  );
}

const POINTS = { type: "scatter", symbolSize: 9, silent: true } as const;

/** Two strokes, as an outline. */
const CROSS = "path://M0,1.5L1.5,0L5,3.5L8.5,0L10,1.5L6.5,5L10,8.5L8.5,10L5,6.5L1.5,10L0,8.5L3.5,5Z";

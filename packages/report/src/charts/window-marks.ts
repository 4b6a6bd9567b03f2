import { COALESCING } from "@myrcc/contracts";
import { INK } from "./drawing.ts";

/** What is agreed about the window, in ms: the window itself, what a SHOULD allows around it, and a MUST. */
export function windowLimits(nominalMs: number): {
  readonly should: readonly [lowMs: number, highMs: number];
  readonly must: readonly [lowMs: number, highMs: number];
} {
  const toleranceMs = nominalMs * COALESCING.shouldToleranceRatio;
  return {
    should: [nominalMs - toleranceMs, nominalMs + toleranceMs],
    must: [nominalMs / COALESCING.mustFactor, nominalMs * COALESCING.mustFactor],
  };
}

/** The agreed window as a line, what a SHOULD allows as a band and what a MUST allows as dashed lines. */
export function windowMarks(nominalMs: number): Record<string, unknown> {
  const { should, must } = windowLimits(nominalMs);
  const limit = { label: { show: false }, lineStyle: { color: INK.mark, width: 1, type: "dashed" } };
  return {
    markArea: {
      silent: true,
      itemStyle: { color: INK.mark, opacity: 0.12 },
      data: [[{ xAxis: should[0] }, { xAxis: should[1] }]],
    },
    markLine: { ...LINE, data: [agreed(nominalMs), ...must.map((xAxis) => ({ xAxis, ...limit }))] },
  };
}

/** The agreed window as a line, where nothing else about it is meant. */
export function windowLine(nominalMs: number): Record<string, unknown> {
  return { markLine: { ...LINE, data: [agreed(nominalMs)] } };
}

/** Over time: the agreed window as a height, and where an overload ended. */
export function timeMarks(nominalMs: number | undefined, endOfOverloadS: number | undefined): Record<string, unknown> {
  const marks = [
    ...(nominalMs === undefined
      ? []
      : [
          {
            yAxis: nominalMs,
            // Its meaning stands in the key: a label would lie on the curves.
            label: { show: false },
            lineStyle: { color: INK.mark, width: 1.5, type: "solid" },
          },
        ]),
    ...(endOfOverloadS === undefined
      ? []
      : [
          {
            xAxis: endOfOverloadS,
            label: { formatter: "overload ends" },
            lineStyle: { color: INK.mark, width: 1, type: "dashed" },
          },
        ]),
  ];
  return marks.length === 0 ? {} : { markLine: { ...LINE, data: marks } };
}

const LINE = {
  silent: true,
  // Behind the curves: what lies exactly on the agreed window must be seen.
  z: 2,
  symbol: "none",
  label: { color: INK.text, fontSize: 12, position: "end", distance: 4 },
} as const;

function agreed(nominalMs: number): Record<string, unknown> {
  return {
    xAxis: nominalMs,
    label: { formatter: `agreed ${nominalMs} ms` },
    lineStyle: { color: INK.mark, width: 1.5, type: "solid" },
  };
}

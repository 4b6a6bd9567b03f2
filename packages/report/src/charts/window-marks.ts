import { COALESCING } from "@myrcc/contracts";
import type { Canvas } from "./drawing.ts";
import { INK } from "./drawing.ts";

/** The agreed window as a line and what may be around it as a band; what a MUST rules out as thin lines. */
export function windowMarks(nominalMs: number, { name }: Canvas): Record<string, unknown> {
  const toleranceMs = nominalMs * COALESCING.shouldToleranceRatio;
  const limit = { lineStyle: { color: INK.mark, width: 1, type: "dashed" } };
  return {
    markArea: {
      silent: true,
      itemStyle: { color: INK.mark, opacity: 0.12 },
      data: [[{ xAxis: nominalMs - toleranceMs }, { xAxis: nominalMs + toleranceMs }]],
    },
    markLine: {
      silent: true,
      symbol: "none",
      label: { color: INK.text, fontSize: 12, position: "end", distance: 4 },
      data: [
        {
          xAxis: nominalMs,
          label: { formatter: `agreed ${nominalMs} ms` },
          lineStyle: { color: INK.mark, width: 1.5, type: "solid" },
        },
        {
          xAxis: nominalMs / COALESCING.mustFactor,
          label: { formatter: name === "wide" ? "shortest allowed" : "min" },
          ...limit,
        },
        {
          xAxis: nominalMs * COALESCING.mustFactor,
          label: { formatter: name === "wide" ? "longest allowed" : "max" },
          ...limit,
        },
      ],
    },
  };
}

/** The agreed window as a line, where nothing else about it is meant. */
export function windowLine(nominalMs: number): Record<string, unknown> {
  return {
    markLine: {
      silent: true,
      symbol: "none",
      label: { color: INK.text, fontSize: 12, position: "end", distance: 4, formatter: `agreed ${nominalMs} ms` },
      lineStyle: { color: INK.mark, width: 1.5, type: "solid" },
      data: [{ xAxis: nominalMs }],
    },
  };
}

import type { Scale } from "./bins.ts";
import type { Canvas } from "./drawing.ts";
import { INK } from "./drawing.ts";

/** The axis of time, along the bottom; its name carries the unit. */
export function timeAxis(canvas: Canvas, name: string, { endMs, stepMs }: Scale): Record<string, unknown> {
  return {
    type: "value",
    name,
    nameLocation: "middle",
    nameGap: 28,
    nameTextStyle: { color: INK.text, fontSize: 12 },
    min: 0,
    max: endMs,
    interval: canvas.name === "narrow" ? 2 * stepMs : stepMs,
    axisLine: { show: true, lineStyle: { color: INK.quiet } },
    axisTick: { show: true, lineStyle: { color: INK.quiet } },
    axisLabel: { color: INK.quiet, fontSize: 12 },
    splitLine: { show: false },
  };
}

/** The axis of counts or shares, with its name above it, where it reads without turning the head. */
export function heightAxis(name: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    type: "value",
    name,
    nameLocation: "end",
    nameGap: 24,
    nameTextStyle: { color: INK.text, fontSize: 12, align: "left" },
    min: 0,
    minInterval: 1,
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: INK.quiet, fontSize: 12 },
    splitLine: { show: true, lineStyle: { color: INK.rule } },
    ...more,
  };
}

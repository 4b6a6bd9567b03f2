import type { Histogram } from "@myrcc/contracts";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";

export function histogramOf(values: readonly number[], rangeMs = 400): Histogram {
  const recorder = new HistogramRecorder(rangeMs);
  for (const value of values) recorder.add(value);
  return recorder.take();
}

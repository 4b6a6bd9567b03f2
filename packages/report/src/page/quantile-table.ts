import type { Distribution, Histogram, LoadResult, LoadSummary } from "@myrcc/contracts";
import { quantileMs } from "@myrcc/oracle";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { formatCount, formatMs } from "../quantity.ts";

const QUANTILES = [
  ["p1", 0.01],
  ["p5", 0.05],
  ["p50", 0.5],
  ["p90", 0.9],
  ["p95", 0.95],
  ["p99", 0.99],
  ["p99.9", 0.999],
] as const;

interface QuantileRow {
  readonly name: string;
  readonly count: number;
  readonly valuesMs: readonly (number | undefined)[];
}

/** The figures behind the charts: quantiles of everything that was measured. */
export function quantileTable(summary: LoadSummary, load: LoadResult | null): Markup {
  const rows = load === null ? rowsOfSummary(summary) : rowsOfResult(load);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Quantiles of the load run">
    <table class="quantiles">
      <caption>
        Quantiles in ms, each the middle of its bin; – where there are too few samples to bound it (95 %).
      </caption>
      <thead>
        <tr>
          <th scope="col">Quantity</th>
          <th scope="col" class="number">Samples</th>
          ${QUANTILES.map(([name]) => html`<th scope="col" class="number">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, count, valuesMs }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${formatCount(count)}</td>
              ${valuesMs.map((value) => html`<td class="number">${value === undefined ? "–" : formatMs(value)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function rowsOfResult(load: LoadResult): QuantileRow[] {
  return [
    ofHistogram("Between snapshots", load.interval),
    ofHistogram("Between snapshots of a line that kept changing", load.saturated.interval),
    ofHistogram("First unseen change to snapshot, same lines, from the answer", load.saturated.waitLower),
    ofHistogram("First unseen change to snapshot, same lines, from the request", load.saturated.wait),
    ofHistogram("Change to snapshot, from the answer", load.delayLower),
    ofHistogram("Change to snapshot, from the request", load.delayUpper),
    ofHistogram("Change to snapshot, from the timetable", load.delayFromPlan),
    ofHistogram("Uncertainty of the instant of a change", load.bracket),
    ...(load.traffic?.placedLate === undefined
      ? []
      : [ofHistogram("Call placed, from its instant", load.traffic.placedLate)]),
    ofHistogram("Noise: error of the control metronome", load.control.error),
    ofHistogram("Noise: lateness of our handlers", load.loopLateness),
  ];
}

function rowsOfSummary({ interval, delay, controlError, loopLateness }: LoadSummary): QuantileRow[] {
  return [
    ofDistribution("Between snapshots", interval),
    ofDistribution("Change to snapshot", delay),
    ofDistribution("Noise: error of the control metronome", controlError),
    ofDistribution("Noise: lateness of our handlers", loopLateness),
  ];
}

function ofHistogram(name: string, histogram: Histogram): QuantileRow {
  return { name, count: histogram.count, valuesMs: QUANTILES.map(([, quantile]) => quantileMs(histogram, quantile)) };
}

function ofDistribution(name: string, { count, quantiles }: Distribution): QuantileRow {
  return { name, count, valuesMs: QUANTILES.map(([quantile]) => quantiles[quantile]) };
}

import type { Histogram, LoadResult, SeriesBucket } from "@myrcc/contracts";
import { boundsOfRank, quantileMs, recoverySentence } from "@myrcc/oracle";
import { drawOverTime, spansOf, type OverTime, type Series } from "../charts/over-time.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { formatCount } from "../quantity.ts";
import { key } from "./key.ts";

type KeyEntry = readonly [mark: string, meaning: string];

interface Figure {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly KeyEntry[];
  readonly chart: OverTime;
  /** Whether a bucket has anything of it. */
  readonly has: (bucket: SeriesBucket) => boolean;
}

const QUANTILE_MARKS: readonly KeyEntry[] = [
  ["line-1", "half of them, p50"],
  ["line-2", "all but a twentieth, p95"],
];

/** Figures by time as charts, and as a table for those who cannot see them; nothing for a result without. */
export function overTime({ durationMs, nominalWindowMs, recovery, series, traffic }: LoadResult): Markup[] {
  if (series === undefined) return [];
  const shown = figuresOf(nominalWindowMs, traffic).filter(({ has }) => series.buckets.some(has));
  if (shown.length === 0) return [];
  const overload = recovery === undefined ? {} : { endOfOverloadS: recovery.overloadEndsAtMs / 1000 };
  return [
    ...(recovery === undefined ? [] : [html`<p class="recovery">Over time: ${recoverySentence(recovery)}.</p>`]),
    ...shown.map(
      ({ chart, marks, text, title }) =>
        html`<figure>
          <figcaption>
            <h3>${title}</h3>
            <p>${text}</p>
            ${key(marks)}
          </figcaption>
          ${drawOverTime(series, durationMs, { ...chart, ...overload })}
        </figure>`,
    ),
    seriesTable(series, durationMs),
  ];
}

function figuresOf(windowMs: number, traffic: LoadResult["traffic"]): Figure[] {
  return [
    {
      title: "From a change to its snapshot, over time",
      text: "Of the driven calls, by when the change was requested, from the request on. No curve where there are too few.",
      marks: [...QUANTILE_MARKS, ["agreed", `the agreed window, ${windowMs}\u00a0ms`]],
      has: ({ drivenDelay }) => drivenDelay.count > 0,
      chart: {
        id: "delay-time",
        label: "Delay of changes over time",
        axis: "delay (ms)",
        solid: ({ drivenDelay }) => quantileMs(drivenDelay, 0.5),
        dashed: ({ drivenDelay }) => quantileMs(drivenDelay, 0.95),
        windowMs,
      },
    },
    {
      title: "Frames over time",
      text: "Of all listeners, by when they arrived.",
      marks: [["line-1", "frames per second"]],
      has: ({ frames }) => frames > 0,
      chart: {
        id: "frames-time",
        label: "Frames per second over time",
        axis: "frames per second",
        solid: ({ frames }, seconds) => frames / seconds,
      },
    },
    {
      title: "Calls over time",
      text: ["Calls that come and go, by when the timetable wants them.", ...latenessSentences(traffic)].join(" "),
      marks: [
        ["line-1", "placed, per second"],
        ["line-2", "offered, per second"],
      ],
      has: ({ calls }) => calls !== undefined && calls.offered > 0,
      chart: {
        id: "calls-time",
        label: "Calls offered and placed per second over time",
        axis: "calls per second",
        solid: ({ calls }, seconds) => (calls === undefined ? undefined : calls.placed / seconds),
        dashed: ({ calls }, seconds) => (calls === undefined ? undefined : calls.offered / seconds),
      },
    },
    {
      title: "Answers over time",
      text: "From a request’s last byte to the first of its answer, all actions together, by when it was written.",
      marks: QUANTILE_MARKS,
      has: ({ answer }) => answer !== undefined && answer.count > 0,
      chart: {
        id: "answers-time",
        label: "Time to the answer over time",
        axis: "time to the answer (ms)",
        solid: ({ answer }) => (answer === undefined ? undefined : quantileMs(answer, 0.5)),
        dashed: ({ answer }) => (answer === undefined ? undefined : quantileMs(answer, 0.95)),
      },
    },
  ];
}

/** How late calls were placed: what is offered is what the timetable says only while that is little. */
function latenessSentences(traffic: LoadResult["traffic"]): string[] {
  const histogram = traffic?.placedLate;
  if (histogram === undefined || histogram.count === 0) return [];
  const written = (valueMs: number | undefined): string => {
    if (valueMs === undefined) return "too few to tell";
    return Number.isFinite(valueMs) ? `${valueMs.toFixed(1)}\u00a0ms` : `over ${histogram.rangeMs}\u00a0ms`;
  };
  const most = written(boundsOfRank(histogram, histogram.count).highMs);
  const [half, nearlyAll] = [0.5, 0.95].map((quantile) => written(quantileMs(histogram, quantile)));
  return [`They were placed late by ${half} (p50), ${nearlyAll} (p95), ${most} at most.`];
}

type Column = readonly [name: string, cell: (bucket: SeriesBucket, seconds: number) => string];

function seriesTable(series: Series, durationMs: number): Markup {
  const columns = columnsOf(series.buckets.some(({ calls }) => calls !== undefined));
  return html`<details class="by-time">
    <summary>The same as a table, ${series.bucketMs / 1000} s a row</summary>
    <div class="scroll" role="region" tabindex="0" aria-label="Figures by time">
      <table class="quantiles">
        <caption>
          Figures by time. Delays and answers in ms, as p50 and p95; – where there are too few.
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">From (s)</th>
            ${columns.map(([name]) => html`<th scope="col" class="number">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${spansOf(series, durationMs).map(
            ({ bucket, fromS, toS }) =>
              html`<tr>
                <th scope="row" class="number">${fromS}</th>
                ${columns.map(([, cell]) => html`<td class="number">${cell(bucket, toS - fromS)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function columnsOf(hasTraffic: boolean): Column[] {
  return [
    ["Frames/s", ({ frames }, seconds) => formatCount(frames / seconds)],
    ["Driven delay", ({ drivenDelay }) => quantilesOf(drivenDelay)],
    ...(hasTraffic
      ? ([
          ["Single delay", ({ singleDelay }) => quantilesOf(singleDelay)],
          ["Answer", ({ answer }) => quantilesOf(answer)],
          ["Offered", ({ calls }) => formatCount(calls?.offered ?? 0)],
          ["Placed", ({ calls }) => formatCount(calls?.placed ?? 0)],
          ["Failed", ({ calls }) => formatCount(calls?.failed ?? 0)],
        ] satisfies Column[])
      : []),
  ];
}

function quantilesOf(histogram: Histogram | undefined): string {
  const written = (quantile: number): string => {
    const value = histogram === undefined ? undefined : quantileMs(histogram, quantile);
    if (value === undefined) return "–";
    return Number.isFinite(value) ? value.toFixed(1) : "> range";
  };
  return `${written(0.5)} / ${written(0.95)}`;
}

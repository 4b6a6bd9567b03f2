import type { Certificate, Histogram, LoadResult } from "@myrcc/contracts";
import { viewSentence } from "@myrcc/oracle";
import { delayScale, drawDelays } from "../charts/delay-chart.ts";
import { drawIntervals, intervalScale } from "../charts/interval-chart.ts";
import { windowLimits } from "../charts/window-marks.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf } from "../quantity.ts";
import { key } from "./key.ts";
import { overTime } from "./over-time.ts";
import { quantileTable } from "./quantile-table.ts";
import { sloTable } from "./slo-table.ts";
import { usageTable } from "./usage-table.ts";
import { windowStatement } from "./window-statement.ts";

/** What the load run measured: in words, as charts, as figures. */
export function loadSection({ load: summary }: Certificate, load: LoadResult | null): Markup {
  return html`<section aria-labelledby="load">
    <h2 id="load">Load</h2>
    ${summary === null ? html`<p>No load was run.</p>` : windowStatement(summary, load)}
    ${load === null ? null : [sloTable(load), ...figures(load)]}
    ${summary === null ? null : quantileTable(summary, load)} ${load === null ? null : usageTable(load)}
  </section>`;
}

/** Nothing is drawn of what there is nothing of. */
export function figures(load: LoadResult): (Markup | null)[] {
  return [
    load.interval.count === 0 ? null : intervalFigure(load),
    load.delayLower.count + load.delayUpper.count === 0 ? null : delayFigure(load),
    ...overTime(load),
    viewParagraph(load),
  ];
}

function viewParagraph(load: LoadResult): Markup | null {
  const sentence = viewSentence(load);
  return sentence === undefined ? null : html`<p>To the client, ${sentence}.</p>`;
}

function intervalFigure(load: LoadResult): Markup {
  const { endMs } = intervalScale(load);
  const { should, must } = windowLimits(load.nominalWindowMs);
  return html`<figure>
    <figcaption>
      <h3>Time between snapshots</h3>
      <p>
        How long after a line’s last snapshot its next one arrived. Only a line that had changed again before half the
        agreed window was over tells the window from a pause of the stimulus. ${beyond(load.interval, endMs)}
      </p>
      ${key([
        ["area-2", "all snapshots"],
        ["area-1", "of a line that kept changing"],
        ["band", `${should[0]} to ${should[1]}\u00a0ms, which a SHOULD asks for`],
        ["dashed", `${must[0]} to ${must[1]}\u00a0ms, which a MUST asks for`],
      ])}
    </figcaption>
    ${drawIntervals(load)}
  </figure>`;
}

function delayFigure(load: LoadResult): Markup {
  const { endMs } = delayScale(load);
  const overtaking = load.delayLower.underflow;
  return html`<figure>
    <figcaption>
      <h3>From a change to its snapshot</h3>
      <p>
        What share of the changes had been shown to the client after that time. A change takes effect somewhere between
        its request and its answer, so the true curve lies between the two. ${beyond(load.delayUpper, endMs)}
        ${overtaking === 0 ? null : `${countOf(overtaking, "snapshot")} overtook the answer.`}
      </p>
      ${key([
        ["line-1", "from the answer on: at least this long"],
        ["line-2", "from the request on: at most this long"],
      ])}
    </figcaption>
    ${drawDelays(load)}
  </figure>`;
}

function beyond(histogram: Histogram, endMs: number): string | null {
  const within = histogram.bins
    .filter(([index]) => (index + 0.5) * histogram.binMs < endMs)
    .reduce((sum, [, inBin]) => sum + inBin, histogram.underflow);
  const outside = histogram.count - within;
  return outside === 0
    ? null
    : `${countOf(outside, "sample")} beyond ${endMs}\u00a0ms ${outside === 1 ? "is" : "are"} not drawn.`;
}

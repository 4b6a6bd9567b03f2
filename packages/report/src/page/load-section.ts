import type { Certificate, Histogram, LoadResult } from "@myrcc/contracts";
import { delayScale, drawDelays } from "../charts/delay-chart.ts";
import { drawIntervals, intervalScale } from "../charts/interval-chart.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf } from "../quantity.ts";
import { quantileTable } from "./quantile-table.ts";
import { windowStatement } from "./window-statement.ts";

/** What the load run measured: in words, as charts, as figures. */
export function loadSection({ load: summary }: Certificate, load: LoadResult | null): Markup {
  return html`<section aria-labelledby="load">
    <h2 id="load">Load</h2>
    ${summary === null ? html`<p>No load was run.</p>` : windowStatement(summary, load)}
    ${load === null ? null : [intervalFigure(load), delayFigure(load)]}
    ${summary === null ? null : quantileTable(summary, load)}
  </section>`;
}

function intervalFigure(load: LoadResult): Markup {
  const { endMs } = intervalScale(load);
  return html`<figure>
    <figcaption>
      <h3>Time between snapshots</h3>
      How long after its last snapshot a line's next one arrived. Only a line that had changed again before half the
      window was over tells the window from a pause of the stimulus. The band is what a SHOULD allows around the agreed
      window. ${beyond(load.interval, endMs)}
    </figcaption>
    ${drawIntervals(load)}
  </figure>`;
}

function delayFigure(load: LoadResult): Markup {
  const { endMs } = delayScale(load);
  return html`<figure>
    <figcaption>
      <h3>From a change to its snapshot</h3>
      What share of the changes a client had been told of after that time. A change takes effect somewhere between its
      request and its answer, so the true curve lies in the band between the two. ${beyond(load.delayUpper, endMs)}
      ${load.delayLower.underflow === 0 ? null : `${countOf(load.delayLower.underflow, "snapshot")} overtook the answer.`}
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
    : `${countOf(outside, "sample")} beyond ${endMs} ms ${outside === 1 ? "is" : "are"} not drawn.`;
}

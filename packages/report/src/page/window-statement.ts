import type { LoadResult, LoadSummary } from "@myrcc/contracts";
import { estimateWindow } from "@myrcc/oracle";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf, formatCount, formatDuration } from "../quantity.ts";

/** What the load says about the window, in words, with the samples it rests on and the instrument's noise beside it. */
export function windowStatement(summary: LoadSummary, load: LoadResult | null): Markup {
  return html`<p class="window">${windowText(summary, load)}</p>
    <p>
      ${formatCount(summary.calls)} concurrent calls for ${formatDuration(summary.durationMs)}, profile
      ${summary.profile}, k6 ${summary.k6Version}; ${countOf(summary.interval.count, "interval")} between snapshots and
      ${countOf(summary.delay.count, "delay")} from a change to its snapshot.
      ${summary.lostFinals === 0 ? "No line lost its last state." : html`<strong>${countOf(summary.lostFinals, "line")} lost the last state.</strong>`}
    </p>
    <p>${noiseText(summary)}</p>
    ${summary.valid ? null : html`<p class="void"><strong>This run is void:</strong> <bdi>${summary.reasons.join("; ")}</bdi>.</p>`}`;
}

function windowText({ nominalWindowMs, valid }: LoadSummary, load: LoadResult | null): Markup {
  const agreed = html`${nominalWindowMs} ms are agreed`;
  const estimate = load === null || !valid ? undefined : estimateWindow(load);
  if (estimate === undefined) return html`The coalescing window was not measured; ${agreed}.`;
  const { lowMs, midMs, highMs, basis, samples } = estimate;
  const constant = {
    interval: "the time between two snapshots of a line that keeps changing is what is constant",
    wait: "the time from the first unseen change to its snapshot is what is constant",
    either: "neither the time between snapshots nor the wait for one is clearly constant",
  }[basis];
  return html`The coalescing window is <strong>${shown(midMs)} ms</strong>, certainly between ${shown(lowMs)} and
    ${shown(highMs)} ms (99.9 %, the instrument's noise allowed for); ${agreed}. It was read from
    ${countOf(samples, "snapshot")}: ${constant}.`;
}

function noiseText({ controlError, loopLateness }: LoadSummary): string {
  const error = controlError.quantiles["p99"];
  const lateness = loopLateness.quantiles["p99"];
  const noise =
    error === undefined
      ? "The instrument's own noise is unknown"
      : `The instrument's own noise: a metronome of ours, read in the same run by the same machinery, was off by at most ${error.toFixed(2)} ms in 99 of 100 of its ${countOf(controlError.count, "interval")}`;
  return lateness === undefined ? `${noise}.` : `${noise}; handlers ran at most ${lateness.toFixed(2)} ms late (p99).`;
}

function shown(ms: number): string {
  return Number.isFinite(ms) ? ms.toFixed(1) : "∞";
}

import type { LoadResult, LoadSummary } from "@myrcc/contracts";
import { estimateWindow } from "@myrcc/oracle";
import type { WindowEstimate } from "@myrcc/oracle";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf, formatCount, formatDuration, formatInstant } from "../quantity.ts";

/** What the load says about the window, in words, with the samples it rests on and the instrument's noise beside it. */
export function windowStatement(summary: LoadSummary, load: LoadResult | null): Markup {
  const { nominalWindowMs, valid, reasons, lostFinals } = summary;
  const estimate = load === null || !valid ? undefined : estimateWindow(load);
  return html`<p class="window">
      ${estimate === undefined ? "The coalescing window was not measured" : html`The coalescing window is <strong>${range(estimate)}</strong>`};
      ${`${nominalWindowMs}\u00a0ms`} are agreed.
    </p>
    ${valid ? null : html`<p class="void"><strong>The load run is void:</strong> <bdi>${reasons.join("; ")}</bdi>. Its figures are shown all the same, but no verdict rests on them.</p>`}
    ${attemptsText(summary)} ${estimate === undefined ? null : html`<p>${basisOf(estimate)}</p>`}
    <p>${noiseText(summary)}</p>
    <p>
      ${countsText(summary, load)} ${sampleText(summary)}
      ${lostFinals === 0 ? "No last state was lost." : html`<strong>${countOf(lostFinals, "last state")} lost.</strong>`}
    </p>`;
}

function countsText({ calls, durationMs, profile, k6Version, interval }: LoadSummary, load: LoadResult | null): string {
  const run = `${formatCount(calls)} concurrent calls for ${formatDuration(durationMs)}, profile ${profile}, k6 ${k6Version}`;
  const found =
    load === null
      ? []
      : [
          `${countOf(load.changes.resolved, "change")} found in a snapshot`,
          `${countOf(load.finals.checked, "last state")} compared`,
        ];
  return `${run}: ${[`${countOf(interval.count, "interval")} between snapshots`, ...found].join(", ")}.`;
}

/** What was checked of the frames, lest a reader takes it for all of them. */
function sampleText({ frames: { checked, received } }: LoadSummary): string {
  if (received === 0) return "No frame came under load.";
  return `Frames under load are a sample: ${formatCount(checked)} of ${formatCount(received)}, drawn at random, were held against the schema.`;
}

/** Why there was more than one attempt; null when there was not. */
function attemptsText({ attempts }: LoadSummary): Markup | null {
  if (attempts.length === 1) return null;
  return html`<p class="attempts">
      The load was run ${countOf(attempts.length, "time")}; the figures are those of the last. What was run again had
      decided nothing:
    </p>
    <ol class="attempts">
      ${attempts.map(
        ({ startedAt, repeatedBecause }) =>
          html`<li>${formatInstant(startedAt)}: <bdi>${repeatedBecause ?? "the one that counts"}</bdi></li>`,
      )}
    </ol>`;
}

function range({ lowMs, midMs, highMs }: WindowEstimate): string {
  return `${shown(midMs)}\u00a0ms (${shown(lowMs)} to ${shown(highMs)}\u00a0ms)`;
}

function basisOf({ basis, samples }: WindowEstimate): string {
  const constant = {
    interval: "the time between two snapshots of a line that keeps changing, which is what this target keeps constant",
    wait: "the time from the first unseen change to its snapshot, which is what this target keeps constant",
    either: "the time between snapshots and the wait for one, as neither is clearly constant",
  }[basis];
  return `It is the median over ${countOf(samples, "snapshot")} of ${constant}. The range holds it with 99.9\u00a0% confidence and allows for the noise of the instrument.`;
}

function noiseText({ controlError, loopLateness }: LoadSummary): string {
  const { p50: median, p99: error } = controlError.quantiles;
  const { p99: lateness } = loopLateness.quantiles;
  if (median === undefined || error === undefined) return "The noise of the instrument is unknown.";
  const what = `${countOf(controlError.count, "interval")} of a metronome of ours, read in the same run by the same machinery`;
  const noise = `Noise of the instrument: of ${what}, half were right within ${exact(median)} and 99\u00a0% within ${exact(error)}`;
  return lateness === undefined ? `${noise}.` : `${noise}; 99\u00a0% of our handlers ran within ${exact(lateness)}.`;
}

function shown(ms: number): string {
  return Number.isFinite(ms) ? ms.toFixed(1) : "∞";
}

function exact(ms: number): string {
  return `${ms.toFixed(2)}\u00a0ms`;
}

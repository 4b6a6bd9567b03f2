import type { KneeResult, KneeRun, KneeRunOutcome } from "@myrcc/contracts";
import { kneeSentence, scalabilitySentence } from "@myrcc/oracle";
import { drawLadder, type LadderChart } from "../charts/ladder-chart.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf, formatCount, formatInstant } from "../quantity.ts";
import type { Appearance } from "../verdict-words.ts";
import { badgeOf } from "./badge.ts";
import { pageOf } from "./document.ts";
import { head, type Fact } from "./head.ts";
import { key } from "./key.ts";

export interface KneePageParts {
  readonly result: KneeResult;
  readonly baseUrl: string;
  readonly product: { readonly name: string; readonly version: string };
}

const OUTCOMES = {
  met: { word: "met", sign: "✓", tone: "good" },
  missed: { word: "missed", sign: "✗", tone: "bad" },
  undecided: { word: "undecided", sign: "?", tone: "caution" },
  void: { word: "void", sign: "○", tone: "caution" },
} as const satisfies Record<KneeRunOutcome, Appearance>;

const HEADINGS = {
  knee: { sign: "✓", tone: "good" },
  "met-throughout": { sign: "✓", tone: "good" },
  "missed-throughout": { sign: "✗", tone: "bad" },
  "generator-ended-first": { sign: "?", tone: "caution" },
  undecided: { sign: "?", tone: "caution" },
  unfinished: { sign: "?", tone: "caution" },
} as const satisfies Record<KneeResult["outcome"]["kind"], Omit<Appearance, "word">>;

const CHARTS: readonly (LadderChart & { readonly title: string; readonly text: string })[] = [
  {
    id: "ladder-placed",
    title: "What of the calls was placed",
    text: "Share of the calls of the timetable that the platform took.",
    label: "Share of calls placed over the rate",
    axis: "placed (%)",
    height: ({ offered, placed }) => (offered === 0 ? undefined : (100 * placed) / offered),
    isShare: true,
  },
  {
    id: "ladder-answers",
    title: "How fast requests were answered",
    text: "The p95 of all requests together, from the last byte to the first of the answer.",
    label: "Time to the answer over the rate",
    axis: "p95 (ms)",
    height: ({ answerP95Ms }) => answerP95Ms,
  },
  {
    id: "ladder-delay",
    title: "How fast changes were shown",
    text: "The p95 from a change of a driven call to its snapshot, from the request on.",
    label: "Delay of driven changes over the rate",
    axis: "p95 (ms)",
    height: ({ drivenP95Ms }) => drivenP95Ms,
  },
];

/** A search for the knee as one HTML file that needs nothing else. */
export function renderKneePage(parts: KneePageParts): string {
  const { baseUrl, product, result } = parts;
  const drawn = CHARTS.filter(({ height }) => result.runs.some((run) => height(run) !== undefined));
  return pageOf(
    `${headline(result)}: ${product.name} ${product.version} under ${result.profile}`,
    html`${masthead(parts)}
      <section aria-labelledby="ladder">
        <h2 id="ladder">The ladder</h2>
        ${runTable(result)}
        ${drawn.map(
          (chart) =>
            html`<figure>
              <figcaption>
                <h3>${chart.title}</h3>
                <p>${chart.text}</p>
                ${key([
                  ["dot-met", "objectives met"],
                  ["dot-missed", "missed"],
                  ["dot-open", "undecided or void"],
                ])}
              </figcaption>
              ${drawLadder(result, chart)}
            </figure>`,
        )}
      </section>
      <section aria-labelledby="law">
        <h2 id="law">A law over the ladder</h2>
        <p>${capital(scalabilitySentence(result.scalability))}.</p>
        <p class="lead">
          Throughput as a function of how many requests are under way at once: σ is the share that is done one after the
          other, κ what each pair costs that has to agree. Short runs of an open timetable tell how the curve goes
          through them, not whether the platform obeys the law.
        </p>
      </section>`,
    html`<p>Profile <code>${result.profile}</code> on <code>${baseUrl}</code></p>`,
  );
}

/** The rate, where one was found. */
function headline({ outcome }: KneeResult): string {
  const { kind, meetsAt } = outcome;
  switch (kind) {
    case "knee":
      return `Knee at ${meetsAt ?? 0} calls/s`;
    case "met-throughout":
      return `Met up to ${meetsAt ?? 0} calls/s`;
    case "missed-throughout":
      return "Missed throughout";
    case "generator-ended-first":
      return "The generator ended first";
    case "undecided":
      return "Undecided";
    case "unfinished":
      return "Unfinished";
  }
}

function masthead({ baseUrl, product, result }: KneePageParts): Markup {
  const { generator, leftovers, search, seed, startedAt } = result;
  const facts: readonly Fact[] = [
    ["Subject", html`<bdi>${product.name} ${product.version}</bdi>`],
    ["Base URL", html`<code>${baseUrl}</code>`],
    ["When", html`<time datetime="${startedAt}">${formatInstant(startedAt)}</time>`],
    [
      "Generator",
      `k6 ${generator.k6Version}, ${generator.virtualUsers} virtual users${generator.processes === 1 ? "" : `, ${generator.processes} processes`}`,
    ],
    [
      "Ladder",
      `${search.fromCallsPerSecond} to ${search.toCallsPerSecond} calls/s by ${search.factor}, to ${Number((100 * search.resolution).toFixed(2))} %, ${countOf(search.repeats, "run")} a rung at most`,
    ],
    ...leftovers.map((text) => ["Left behind", html`<bdi>${text}</bdi>`] as const),
    ["Seed", html`<code>${seed}</code>`],
  ];
  return head({
    kind: "knee",
    appearance: HEADINGS[result.outcome.kind],
    status: headline(result),
    sentence: html`Under the profile <bdi>${result.profile}</bdi>, ${kneeSentence(result)}.`,
    facts,
  });
}

function runTable({ runs }: KneeResult): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Runs of the ladder">
    <table class="rungs">
      <caption>
        Every run in the order in which it was made; answers and delays as p95, – where there are too few.
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">Calls/s</th>
          <th scope="col" class="verdict">Objectives</th>
          <th scope="col" class="number">Placed</th>
          <th scope="col" class="number">Failed</th>
          <th scope="col" class="number">Answers/s</th>
          <th scope="col" class="number">Answer (ms)</th>
          <th scope="col" class="number">Delay (ms)</th>
        </tr>
      </thead>
      <tbody>
        ${runs.map(runRows)}
      </tbody>
    </table>
  </div>`;
}

function runRows(run: KneeRun): Markup {
  return html`<tr>
      <th scope="row" class="number">${run.callsPerSecond}</th>
      <td class="verdict">${badgeOf(OUTCOMES[run.outcome])}</td>
      <td class="number">${formatCount(run.placed)} of ${formatCount(run.offered)}</td>
      <td class="number">${formatCount(run.failed)}</td>
      <td class="number">${formatCount(run.requestsPerSecond)}</td>
      <td class="number">${figure(run.answerP95Ms)}</td>
      <td class="number">${figure(run.drivenP95Ms)}</td>
    </tr>
    ${run.because.map(
      (reason) =>
        html`<tr class="reason">
          <td></td>
          <td colspan="6"><bdi>${reason}</bdi></td>
        </tr>`,
    )}`;
}

function figure(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(1);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import type { CaseResult, Certificate } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf, formatDuration } from "../quantity.ts";
import { badgeOf } from "./badge.ts";
import { requirementLink } from "./link.ts";

/** What the conformance run did; what did not reach its end first. */
export function cases({ cases: all }: Certificate): Markup {
  const interrupted = all.filter(({ outcome }) => outcome === "interrupted");
  const notOffered = all.filter(({ outcome }) => outcome === "not-offered");
  const completed = all.filter(({ outcome }) => outcome === "completed");
  return html`<section aria-labelledby="cases">
    <h2 id="cases">Cases</h2>
    ${
      all.length === 0
        ? html`<p>No case was run.</p>`
        : html`<table class="cases stacking" role="table">
            <caption>
              ${countOf(all.length, "case")},
              ${interrupted.length === 0 ? "all run to the end" : `${interrupted.length} of them not run to the end`}${notOffered.length === 0 ? "" : `, ${notOffered.length} set aside for what the target does not offer`}.
              A case only causes traffic; the verdicts come from the trace as a whole.
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">Case</th>
                <th scope="col" role="columnheader" class="aims">Aims at</th>
                <th scope="col" role="columnheader" class="outcome">Outcome</th>
                <th scope="col" role="columnheader" class="number">Took</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${[...interrupted, ...notOffered, ...completed].map(caseRow)}
            </tbody>
          </table>`
    }
  </section>`;
}

const OUTCOMES = {
  completed: { word: "completed", sign: "✓", tone: "quiet" },
  interrupted: { word: "interrupted", sign: "⊘", tone: "caution" },
  "not-offered": { word: "not offered", sign: "–", tone: "quiet" },
} as const satisfies Record<CaseResult["outcome"], { word: string; sign: string; tone: string }>;

function caseRow({ id, title, requirements, outcome, reason, repeat, durationMs }: CaseResult): Markup {
  return html`<tr role="row">
    <td role="cell" class="what">
      <p class="statement"><bdi>${title}</bdi></p>
      <p class="note"><code>${id}</code>${repeat === undefined ? null : `, repeat ${repeat}`}</p>
      ${reason === undefined ? null : html`<p class="note"><span class="label">Because</span> <bdi>${reason}</bdi></p>`}
    </td>
    <td role="cell" class="aims">${requirements.map((one) => html`<span>${requirementLink(one)}</span> `)}</td>
    <td role="cell" class="outcome">${badgeOf(OUTCOMES[outcome])}</td>
    <td role="cell" class="number" data-label="took">${formatDuration(durationMs)}</td>
  </tr>`;
}

import type { LoadResult, SloResult } from "@myrcc/contracts";
import { sloText } from "@myrcc/oracle";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import type { Appearance } from "../verdict-words.ts";
import { badgeOf } from "./badge.ts";

const DECISIONS = {
  met: { word: "met", sign: "✓", tone: "good" },
  missed: { word: "missed", sign: "✗", tone: "bad" },
  undecided: { word: "undecided", sign: "?", tone: "caution" },
} as const satisfies Record<SloResult["decision"], Appearance>;

/** The profile's own objectives, which are no requirements of the API; null when it has none. */
export function sloTable({ slos = [] }: LoadResult): Markup | null {
  if (slos.length === 0) return null;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Objectives of the profile">
    <table class="slos">
      <caption>
        What the profile asks for besides the API. Bounds hold with 95&nbsp;% confidence, each on its side.
      </caption>
      <thead>
        <tr>
          <th scope="col" class="verdict">Decision</th>
          <th scope="col">Objective</th>
          <th scope="col">Expected</th>
          <th scope="col">Observed</th>
        </tr>
      </thead>
      <tbody>
        ${slos.map(sloRow)}
      </tbody>
    </table>
  </div>`;
}

function sloRow(slo: SloResult): Markup {
  const { expected, observed } = sloText(slo);
  return html`<tr>
    <td class="verdict">${badgeOf(DECISIONS[slo.decision])}</td>
    <th scope="row"><bdi>${slo.name}</bdi></th>
    <td>${expected}</td>
    <td>${observed}</td>
  </tr>`;
}

import type { Certificate, Keyword } from "@myrcc/contracts";
import { checkedOf } from "../checked.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { formatCount } from "../quantity.ts";
import { VERDICTS_BY_WEIGHT } from "../verdict-words.ts";
import { badge } from "./badge.ts";

const KEYWORDS = ["MUST", "SHOULD", "OBSERVE"] as const satisfies readonly Keyword[];

/** How many requirements of each keyword got which verdict, of those that are checked. */
export function counts(certificate: Certificate): Markup {
  const requirements = checkedOf(certificate.requirements);
  const verdicts = VERDICTS_BY_WEIGHT.toReversed().filter((verdict) =>
    requirements.some((one) => one.verdict === verdict),
  );
  const keywords = KEYWORDS.filter((keyword) => requirements.some((one) => one.keyword === keyword));
  const count = (keyword: Keyword | "all", verdict: string): number =>
    requirements.filter(
      (one) => (keyword === "all" || one.keyword === keyword) && (verdict === "all" || one.verdict === verdict),
    ).length;
  return html`<section class="whole" aria-labelledby="counts">
    <h2 id="counts">Verdicts</h2>
    <p class="lead">A MUST decides; a SHOULD that is missed is a warning; an OBSERVE is only recorded.</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="counts">
      <table class="counts">
        <caption>
          Checked requirements by verdict and keyword
        </caption>
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            ${keywords.map((keyword) => html`<th scope="col" class="number">${keyword}</th>`)}
            <th scope="col" class="number">All</th>
          </tr>
        </thead>
        <tbody>
          ${verdicts.map(
            (verdict) =>
              html`<tr>
                <th scope="row">${badge(verdict)}</th>
                ${[...keywords, "all" as const].map((keyword) => html`<td class="number">${shown(count(keyword, verdict))}</td>`)}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            ${[...keywords, "all" as const].map((keyword) => html`<td class="number">${shown(count(keyword, "all"))}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>
  </section>`;
}

function shown(count: number): string {
  return count === 0 ? "–" : formatCount(count);
}

import type { Certificate, RequirementResult } from "@myrcc/contracts";
import { areaTitle, byArea } from "../area.ts";
import { checkedOf } from "../checked.ts";
import { flakeText, heldInEvery, ownFlakeText } from "../flake-text.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf, formatCount } from "../quantity.ts";
import { VERDICTS_BY_WEIGHT } from "../verdict-words.ts";
import { badge } from "./badge.ts";
import { findings } from "./findings.ts";
import { anchorOf } from "./link.ts";
import { prose } from "./prose.ts";
import { unchecked } from "./unchecked.ts";

/** Every requirement that is checked with its verdict, by area, what failed first; then those that are not checked. */
export function requirementTable(certificate: Certificate): Markup {
  const { requirements, run } = certificate;
  const areas = byArea(checkedOf(requirements))
    .map(([area, results]) => ({ area, results: results.toSorted(byWeight) }))
    .toSorted((one, other) => heaviest(one.results) - heaviest(other.results));
  // The roles repeat what the elements say: a narrow screen stacks the cells, and browsers then drop the table's meaning.
  return html`<section aria-labelledby="requirements">
    <h2 id="requirements">Requirements</h2>
    <table class="requirements stacking" role="table">
      <caption>
        Judged: how many times the evidence gave occasion to judge. Missed: how many of those went wrong. What failed
        comes first.${run.repeats === undefined ? null : ` ${repeated(requirements, run.repeats)}`}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="verdict">Verdict</th>
          <th scope="col" role="columnheader">Requirement</th>
          <th scope="col" role="columnheader" class="number">Judged</th>
          <th scope="col" role="columnheader" class="number">Missed</th>
        </tr>
      </thead>
      ${areas.map(({ area, results }) => areaRows(area, results, certificate))}
    </table>
    ${unchecked(requirements)}
  </section>`;
}

/** What the flake rate of a requirement can be of which no repeat shows one. */
function repeated(requirements: readonly RequirementResult[], repeats: number): string {
  const steady = requirements.filter((result) => heldInEvery(repeats, result));
  const flake = steady[0]?.flake;
  const times = `The cases were run ${repeats} times, each time judged by itself.`;
  if (flake === undefined) return times;
  return `${times} ${countOf(steady.length, "requirement")} held in every one: ${flakeText(flake, repeats)}.`;
}

function areaRows(area: string, results: readonly RequirementResult[], certificate: Certificate): Markup {
  const passed = results.filter(({ verdict }) => verdict === "pass").length;
  return html`<tbody role="rowgroup">
    <tr role="row" class="area">
      <th scope="rowgroup" role="rowheader" colspan="4">
        <h3><bdi>${areaTitle(area)}</bdi></h3>
        <span class="tally">${formatCount(passed)} of ${formatCount(results.length)} passed</span>
      </th>
    </tr>
    ${results.map((result) => resultRow(result, certificate))}
  </tbody>`;
}

function resultRow(result: RequirementResult, certificate: Certificate): Markup {
  const { id, keyword, statement, source, verdict, exercised, failures, reason } = result;
  const flake = ownFlakeText(result, certificate.run);
  // What a miss or the reason says already is not said twice.
  const said = [reason, ...result.findings.map(({ observed }) => observed)];
  const measured = said.includes(result.measured) ? undefined : result.measured;
  return html`<tr role="row" id="${anchorOf(id)}" class="${verdict}">
    <td role="cell" class="verdict">${badge(verdict)}</td>
    <td role="cell" class="what">
      <p class="name">
        <span class="id">${id}</span> <span class="keyword">${keyword}</span>
        <span class="source">${source.join(", ")}</span>
      </p>
      <p class="statement"><bdi>${prose(statement)}</bdi></p>
      ${measured === undefined ? null : html`<p class="note"><span class="label">Measured</span> <bdi>${measured}</bdi></p>`}
      ${reason === undefined ? null : html`<p class="note"><span class="label">Because</span> <bdi>${reason}</bdi></p>`}
      ${flake === undefined ? null : html`<p class="note"><span class="label">Flake rate</span> ${flake}</p>`}
      ${findings(result, certificate)}
    </td>
    <td role="cell" class="number" data-label="judged">${formatCount(exercised)}</td>
    <td role="cell" class="number" data-label="missed">${formatCount(failures)}</td>
  </tr>`;
}

function byWeight(one: RequirementResult, other: RequirementResult): number {
  return VERDICTS_BY_WEIGHT.indexOf(one.verdict) - VERDICTS_BY_WEIGHT.indexOf(other.verdict);
}

function heaviest(results: readonly RequirementResult[]): number {
  return Math.min(...results.map(({ verdict }) => VERDICTS_BY_WEIGHT.indexOf(verdict)));
}

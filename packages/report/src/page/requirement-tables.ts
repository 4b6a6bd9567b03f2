import type { Certificate, RequirementResult } from "@myrcc/contracts";
import { areaTitle, byArea } from "../area.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf, formatCount } from "../quantity.ts";
import { VERDICTS_BY_WEIGHT } from "../verdict-words.ts";
import { badge } from "./badge.ts";
import { findings } from "./findings.ts";
import { anchorOf } from "./link.ts";

/** Every requirement with its verdict, a table per area; what failed comes first, areas and rows alike. */
export function requirementTables({ requirements }: Certificate): Markup {
  const areas = byArea(requirements)
    .map(([area, results]) => ({ area, results: results.toSorted(byWeight) }))
    .toSorted((one, other) => heaviest(one.results) - heaviest(other.results));
  return html`<section aria-labelledby="requirements">
    <h2 id="requirements">Requirements</h2>
    <p class="lead">
      Judged: how many times the evidence gave occasion to judge. Missed: how many of those went wrong.
    </p>
    ${areas.map(({ area, results }) => areaTable(area, results))}
  </section>`;
}

// The roles repeat what the elements say: a narrow screen stacks the cells, and browsers then drop the table's meaning.
function areaTable(area: string, results: readonly RequirementResult[]): Markup {
  const passed = results.filter(({ verdict }) => verdict === "pass").length;
  return html`<table class="requirements stacking" role="table">
    <caption>
      <h3><bdi>${areaTitle(area)}</bdi></h3>
      <span class="tally">${formatCount(passed)} of ${countOf(results.length, "requirement")} passed</span>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="verdict">Verdict</th>
        <th scope="col" role="columnheader">Requirement</th>
        <th scope="col" role="columnheader" class="number">Judged</th>
        <th scope="col" role="columnheader" class="number">Missed</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${results.map(resultRow)}
    </tbody>
  </table>`;
}

function resultRow(result: RequirementResult): Markup {
  const { id, keyword, statement, source, verdict, exercised, failures, reason, measured } = result;
  return html`<tr role="row" id="${anchorOf(id)}" class="${verdict}">
    <td role="cell" class="verdict">${badge(verdict)}</td>
    <td role="cell" class="what">
      <p class="name"><span class="id">${id}</span> <span class="keyword">${keyword}</span></p>
      <p class="statement"><bdi>${statement}</bdi></p>
      ${measured === undefined ? null : html`<p class="measured"><b>Measured</b> <bdi>${measured}</bdi></p>`}
      ${reason === undefined ? null : html`<p class="reason"><b>Because</b> <bdi>${reason}</bdi></p>`}
      <p class="source"><b>Rests on</b> ${source.join(", ")}</p>
      ${findings(result)}
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

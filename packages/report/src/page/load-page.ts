import { requirement, type LoadResult } from "@myrcc/contracts";
import type { LoadFinding } from "@myrcc/oracle";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { formatDuration, formatInstant } from "../quantity.ts";
import { summarizeLoad } from "../summarize-load.ts";
import type { Appearance } from "../verdict-words.ts";
import { badge } from "./badge.ts";
import { pageOf } from "./document.ts";
import { head, type Fact } from "./head.ts";
import { figures } from "./load-section.ts";
import { quantileTable } from "./quantile-table.ts";
import { sloTable } from "./slo-table.ts";
import { usageTable } from "./usage-table.ts";
import { windowStatement } from "./window-statement.ts";

/** What a page about a load run alone is made of. */
export interface LoadPageParts {
  readonly result: LoadResult;
  readonly baseUrl: string;
  /** Unknown where nobody knows it any more. */
  readonly product?: { readonly name: string; readonly version: string };
  readonly seed: number;
  readonly findings: readonly LoadFinding[];
  readonly troubles: readonly string[];
  /** The verdict; its word stands in the heading. */
  readonly verdict: Appearance;
}

/** A load run without a certificate as one HTML file that needs nothing else. */
export function renderLoadPage(parts: LoadPageParts): string {
  const { baseUrl, product, result } = parts;
  const name = product === undefined ? "A platform" : `${product.name} ${product.version}`;
  return pageOf(
    `${name} under ${result.profile}`,
    html`${masthead(parts, name)}
      <section aria-labelledby="judged">
        <h2 id="judged">Judged</h2>
        ${findingTable(parts)} ${sloTable(result)} ${troubleList(parts)}
      </section>
      <section aria-labelledby="measured">
        <h2 id="measured">Measured</h2>
        ${windowStatement(summarizeLoad(result), result)} ${figures(result)}
        ${quantileTable(summarizeLoad(result), result)} ${usageTable(result)}
      </section>`,
    html`<p>Profile <code>${result.profile}</code> on <code>${baseUrl}</code></p>`,
  );
}

function masthead({ baseUrl, result, seed, verdict }: LoadPageParts, name: string): Markup {
  const { generator } = result;
  const processes = generator.processes === 1 ? "" : `, ${generator.processes} processes`;
  const facts: readonly Fact[] = [
    ["Base URL", html`<code>${baseUrl}</code>`],
    ["When", html`<time datetime="${result.startedAt}">${formatInstant(result.startedAt)}</time>`],
    ["Measured time", formatDuration(result.durationMs)],
    ["Generator", `k6 ${generator.k6Version}, ${generator.virtualUsers} virtual users${processes}`],
    ["Seed", html`<code>${seed}</code>`],
  ];
  return head({
    kind: "load",
    appearance: verdict,
    status: verdict.word,
    sentence: html`<bdi>${name}</bdi> under the profile <bdi>${result.profile}</bdi>.`,
    facts,
  });
}

function findingTable({ findings }: LoadPageParts): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Requirements under load">
    <table class="slos">
      <caption>
        Requirements of the API that a load run judges.
      </caption>
      <thead>
        <tr>
          <th scope="col" class="verdict">Verdict</th>
          <th scope="col">Requirement</th>
          <th scope="col">Expected</th>
          <th scope="col">Observed</th>
        </tr>
      </thead>
      <tbody>
        ${findings.map(findingRow)}
      </tbody>
    </table>
  </div>`;
}

function findingRow({ expected, observed, requirement: id, verdict }: LoadFinding): Markup {
  const { keyword } = requirement(id);
  return html`<tr>
    <td class="verdict">${badge(verdict === "fail" && keyword !== "MUST" ? "warning" : verdict)}</td>
    <th scope="row"><span class="id">${id}</span> <span class="keyword">${keyword}</span></th>
    <td>${expected}</td>
    <td><bdi>${observed}</bdi></td>
  </tr>`;
}

function troubleList({ troubles }: LoadPageParts): Markup | null {
  if (troubles.length === 0) return null;
  return html`<p>What kept the run from being sound:</p>
    <ul class="remarks">
      ${troubles.map((trouble) => html`<li><bdi>${trouble}</bdi></li>`)}
    </ul>`;
}

import type { Certificate, RequirementResult } from "@myrcc/contracts";
import { checkedOf, uncheckedOf } from "../checked.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf, formatCount } from "../quantity.ts";
import { isUnjudged } from "../verdict-words.ts";
import { badge } from "./badge.ts";
import { requirementLink } from "./link.ts";

/** What the verdict does not rest on, and why: a reader must not have to find that out from what is missing. */
export function untested(certificate: Certificate): Markup {
  const unjudged = checkedOf(certificate.requirements).filter(isUnjudged);
  const remarks = remarksOn(certificate);
  // One cause often keeps several requirements from being judged.
  const groups = Map.groupBy(unjudged, ({ verdict, reason }) => JSON.stringify([verdict, reason]));
  return html`<section aria-labelledby="untested">
    <h2 id="untested">What was not tested</h2>
    ${
      remarks.length === 0
        ? null
        : html`<ul class="remarks">
            ${remarks.map((remark) => html`<li><bdi>${remark}</bdi></li>`)}
          </ul>`
    }
    ${
      unjudged.length === 0
        ? html`<p>Every requirement that this suite checks was judged.</p>`
        : html`<dl class="untested">${[...groups.values()].map(untestedGroup)}</dl>`
    }
    ${uncheckedNote(certificate)}
  </section>`;
}

function uncheckedNote({ requirements }: Certificate): Markup | null {
  const unchecked = uncheckedOf(requirements);
  if (unchecked.length === 0) return null;
  const musts = unchecked.filter(({ keyword }) => keyword === "MUST").length;
  return html`<p>
    ${countOf(unchecked.length, "requirement")} of the API, ${formatCount(musts)} of them mandatory,
    ${unchecked.length === 1 ? "is" : "are"} <a href="#unchecked">not checked by this version of the suite</a> and count
    for nothing here.
  </p>`;
}

function untestedGroup(results: readonly RequirementResult[]): Markup | null {
  const [first] = results;
  if (first === undefined) return null;
  return html`<div>
    <dt>
      ${badge(first.verdict)}
      ${results.map(({ id, keyword }) => html`<span class="one">${requirementLink(id)} <span class="keyword">${keyword}</span></span> `)}
    </dt>
    <dd><bdi>${first.reason ?? "no reason was recorded"}</bdi></dd>
  </div>`;
}

const NO_WALKS =
  "No random walks were taken: sequences of actions are those that the cases plan. certify --walks <seconds> takes some.";

function remarksOn({ requirements, run, load, troubles, cases }: Certificate): string[] {
  const interrupted = cases.filter(({ outcome }) => outcome === "interrupted").length;
  const voidness = load === null || load.valid ? "" : load.reasons.join("; ");
  const isSaid = checkedOf(requirements).some((result) => isUnjudged(result) && result.reason?.includes(voidness));
  const remarks = [
    ...troubles,
    ...(interrupted === 0 ? [] : [`${countOf(interrupted, "case")} did not reach the end; see Cases.`]),
    ...(cases.length === 0 || cases.some(({ id }) => id.startsWith("walks.")) ? [] : [NO_WALKS]),
    ...(load === null ? ["No load was run, so nothing is said about the coalescing window."] : []),
    ...(voidness === "" || isSaid ? [] : [`The load run is void: ${voidness}.`]),
  ];
  return remarks.length === 0 && !run.complete ? ["The run is not complete."] : remarks;
}

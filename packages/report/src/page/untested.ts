import type { Certificate } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf } from "../quantity.ts";
import { isUnjudged } from "../verdict-words.ts";
import { badge } from "./badge.ts";
import { requirementLink } from "./link.ts";

/** What the verdict does not rest on, and why: a reader must not have to find that out from what is missing. */
export function untested({ requirements, run, load, troubles, cases }: Certificate): Markup {
  const open = requirements.filter(isUnjudged);
  const interrupted = cases.filter(({ outcome }) => outcome === "interrupted");
  const remarks = [
    ...troubles,
    ...(interrupted.length === 0 ? [] : [`${countOf(interrupted.length, "case")} did not reach the end; see Cases.`]),
    ...(load === null ? ["No load was run, so nothing is said about the coalescing window."] : []),
    ...(load === null || load.valid ? [] : [`The load run is void: ${load.reasons.join("; ")}.`]),
  ];
  if (!run.complete && remarks.length === 0) remarks.push("The run is not complete.");
  return html`<section aria-labelledby="untested">
    <h2 id="untested">What was not tested</h2>
    ${
      remarks.length === 0
        ? null
        : html`<ul class="remarks">
            ${remarks.map((remark) => html`<li><bdi>${remark}</bdi></li>`)}
          </ul>`
    }
    ${open.length === 0 ? html`<p>Every requirement of the suite was judged.</p>` : null}
    ${
      open.length === 0
        ? null
        : html`<dl class="untested">
            ${open.map(
              ({ id, keyword, verdict, reason }) =>
                html`<div>
                  <dt>${requirementLink(id)} <span class="keyword">${keyword}</span> ${badge(verdict)}</dt>
                  <dd><bdi>${reason ?? "no reason was recorded"}</bdi></dd>
                </div>`,
            )}
          </dl>`
    }
  </section>`;
}

import type { RequirementResult } from "@myrcc/contracts";
import { uncheckedOf } from "../checked.ts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countOf } from "../quantity.ts";
import { anchorOf } from "./link.ts";
import { prose } from "./prose.ts";

/** The requirements that this version of the harness does not judge, folded away, by the reason for it. */
export function unchecked(requirements: readonly RequirementResult[]): Markup | null {
  const results = uncheckedOf(requirements);
  if (results.length === 0) return null;
  const groups = [...Map.groupBy(results, ({ reason }) => reason ?? "no reason was recorded")].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return html`<details class="unchecked" id="unchecked">
    <summary>${countOf(results.length, "requirement")} not checked by this version of the suite</summary>
    ${groups.map(
      ([reason, members]) =>
        html`<h3>${reason}</h3>
          <ul>
            ${members.map(uncheckedItem)}
          </ul>`,
    )}
  </details>`;
}

function uncheckedItem({ id, keyword, statement }: RequirementResult): Markup {
  return html`<li id="${anchorOf(id)}">
    <span class="id">${id}</span> <span class="keyword">${keyword}</span> <bdi>${prose(statement)}</bdi>
  </li>`;
}

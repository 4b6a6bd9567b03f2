import type { Certificate, CoverageCount } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { coverageRows } from "../model-coverage.ts";
import { formatCount } from "../quantity.ts";

/** What of the call model the target was made to do, from the traces. */
export function modelCoverage({ coverage }: Certificate): Markup | null {
  if (coverage === undefined) return null;
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">Call model</h2>
    <dl class="untested">${coverageRows(coverage).map(([what, count]) => row(what, count))}</dl>
  </section>`;
}

function row(what: string, { all, done, open }: CoverageCount): Markup {
  return html`<div>
    <dt>${formatCount(done)} of ${formatCount(all)} ${what}</dt>
    <dd>
      ${open.map(
        ({ reason, names }) =>
          html`<details>
            <summary>${formatCount(names.length)} not: ${reason}</summary>
            <p class="note">${names.join(", ")}</p>
          </details>`,
      )}
    </dd>
  </div>`;
}

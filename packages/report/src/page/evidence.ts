import type { Certificate } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { formatBytes } from "../quantity.ts";

/** The files that the verdicts rest on, so that anyone can tell whether they are the same ones. */
export function evidence({ evidence: files }: Certificate): Markup {
  return html`<section aria-labelledby="evidence">
    <h2 id="evidence">Evidence</h2>
    ${
      files.length === 0
        ? html`<p>No evidence was kept.</p>`
        : html`<table class="evidence stacking" role="table">
            <caption>
              Files beside this page that the verdicts rest on.
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">File</th>
                <th scope="col" role="columnheader" class="number">Size</th>
                <th scope="col" role="columnheader">SHA-256</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${files.map(
                ({ path, sha256, bytes }) =>
                  html`<tr role="row">
                    <td role="cell"><code>${path}</code></td>
                    <td role="cell" class="number">${formatBytes(bytes)}</td>
                    <td role="cell"><code class="digest">${sha256}</code></td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

/** How a reader gets the same run again. */
export function reproduction({ reproduce }: Certificate): Markup {
  return html`<section aria-labelledby="reproduce">
    <h2 id="reproduce">How to reproduce</h2>
    <p>In a clone of the suite, at the commit named above:</p>
    <pre class="command" tabindex="0"><code>${reproduce}</code></pre>
    <p>
      The same verdicts for machines: <code>certificate.json</code> (its schema is
      <code>certificate.schema.json</code>), <code>junit.xml</code>, <code>summary.md</code>.
    </p>
  </section>`;
}

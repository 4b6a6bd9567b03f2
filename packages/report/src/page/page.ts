import { readFileSync } from "node:fs";
import type { Certificate, LoadResult } from "@myrcc/contracts";
import { reachOf } from "../coverage.ts";
import { html, trusted } from "../markup.ts";
import { STATUSES } from "../verdict-words.ts";
import { cases } from "./cases.ts";
import { counts } from "./counts.ts";
import { dialectTable } from "./dialect-table.ts";
import { evidence, reproduction } from "./evidence.ts";
import { loadSection } from "./load-section.ts";
import { masthead } from "./masthead.ts";
import { modelCoverage } from "./model-coverage.ts";
import { requirementTable } from "./requirement-table.ts";
import { untested } from "./untested.ts";

const STYLE = readFileSync(new URL("page.css", import.meta.url), "utf8");

/** Nothing is fetched and nothing runs: whatever a target slipped into its answers stays text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The certificate as one HTML file that needs nothing else: no network, no script, no other file. With the load result
 * its charts are drawn; without it only the figures of the certificate are shown.
 */
export function renderHtml(certificate: Certificate, load: LoadResult | null): string {
  const { subject, status, run } = certificate;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${STATUSES[status].word} ${reachOf(certificate)}: ${subject.name} ${subject.version}, myRCC API</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>
          ${masthead(certificate)} ${untested(certificate)} ${counts(certificate)} ${requirementTable(certificate)}
          ${dialectTable(certificate)} ${loadSection(certificate, load)} ${modelCoverage(certificate)}
          ${cases(certificate)} ${evidence(certificate)} ${reproduction(certificate)}
        </main>
        <footer>
          <p>Run <code>${run.id}</code></p>
        </footer>
      </body>
    </html> `.text;
}

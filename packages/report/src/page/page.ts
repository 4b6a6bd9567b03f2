import type { Certificate, LoadResult } from "@myrcc/contracts";
import { reachOf } from "../coverage.ts";
import { html } from "../markup.ts";
import { STATUSES } from "../verdict-words.ts";
import { cases } from "./cases.ts";
import { counts } from "./counts.ts";
import { dialectTable } from "./dialect-table.ts";
import { pageOf } from "./document.ts";
import { evidence, reproduction } from "./evidence.ts";
import { loadSection } from "./load-section.ts";
import { masthead } from "./masthead.ts";
import { modelCoverage } from "./model-coverage.ts";
import { requirementTable } from "./requirement-table.ts";
import { untested } from "./untested.ts";

/**
 * The certificate as one HTML file that needs nothing else: no network, no script, no other file. With the load result
 * its charts are drawn; without it only the figures of the certificate are shown.
 */
export function renderHtml(certificate: Certificate, load: LoadResult | null): string {
  const { subject, status, run } = certificate;
  return pageOf(
    `${STATUSES[status].word} ${reachOf(certificate)}: ${subject.name} ${subject.version}, myRCC API`,
    html`${masthead(certificate)} ${untested(certificate)} ${counts(certificate)} ${requirementTable(certificate)}
    ${dialectTable(certificate)} ${loadSection(certificate, load)} ${modelCoverage(certificate)} ${cases(certificate)}
    ${evidence(certificate)} ${reproduction(certificate)}`,
    html`<p>Run <code>${run.id}</code></p>`,
  );
}

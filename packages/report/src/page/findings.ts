import type { Certificate, CertificateFinding, EvidenceEvent, RequirementResult } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { placeOf } from "../place.ts";
import { countOf } from "../quantity.ts";

/** What a certificate says for all of its findings. */
type Circumstances = Pick<Certificate, "replay" | "subject">;

/** The misses of a requirement, each to be unfolded; the first of a failure is open. */
export function findings(
  { findings: shown, failures, verdict }: RequirementResult,
  circumstances: Circumstances,
): Markup | null {
  if (shown.length === 0) return null;
  const more = failures - shown.length;
  return html`<div class="findings">
    ${shown.map((one, index) => finding(one, circumstances, index === 0 && (verdict === "fail" || verdict === "unstable")))}
    ${more <= 0 ? null : html`<p class="more">${countOf(more, "more miss", "more misses")} of the same requirement; see the trace.</p>`}
  </div>`;
}

function finding(
  { expected, observed, caseId, evidence }: CertificateFinding,
  { replay, subject }: Circumstances,
  isOpen: boolean,
): Markup {
  return html`<details${isOpen ? html` open` : null}>
    <summary><span class="label">Observed</span> <bdi>${observed}</bdi></summary>
    <dl class="finding">
      <div>
        <dt>Expected</dt>
        <dd><bdi>${expected}</bdi></dd>
      </div>
      <div>
        <dt>Case</dt>
        <dd>${caseId === null ? "none: seen over the run as a whole" : html`<code>${caseId}</code>`}</dd>
      </div>
      ${
        evidence.length === 0
          ? null
          : html`<div>
              <dt>Evidence</dt>
              <dd>${timeline(evidence, subject.nominalWindowMs)}</dd>
            </div>`
      }
      ${againBy(caseId, replay)}
    </dl>
  </details>`;
}

/** A walk has a token of its own, which stands with its case; what is of no case takes the whole run. */
function againBy(caseId: string | null, replay: string | undefined): Markup | null {
  if (caseId === null || caseId.startsWith("walks.") || replay === undefined) return null;
  return html`<div>
    <dt>Again</dt>
    <dd><code>${replay.replace("<case>", caseId)}</code></dd>
  </div>`;
}

/** Events in the order they happened, with the time since the first of them, in agreed windows as well. */
function timeline(evidence: readonly EvidenceEvent[], windowMs: number | undefined): Markup {
  const events = evidence.toSorted((one, other) => one.atMs - other.atMs || one.seq - other.seq);
  const startMs = events[0]?.atMs ?? 0;
  return html`<ol class="timeline">
    ${events.map(
      (event, index) =>
        html`<li>
          <span class="at">${index === 0 ? `${tenths(event.atMs)} ms` : `+${tenths(event.atMs - startMs)} ms`}</span>
          <span class="event"
            ><bdi>${event.text}</bdi>
            <span class="place"
              >${placeOf(event)}${
                index === 0 || windowMs === undefined
                  ? null
                  : `, ${tenths((event.atMs - startMs) / windowMs)} windows on`
              }</span
            ></span
          >
        </li>`,
    )}
  </ol>`;
}

const TENTHS = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function tenths(ms: number): string {
  return TENTHS.format(ms);
}

import type { Certificate } from "@myrcc/contracts";
import { reachOf } from "../coverage.ts";
import { html } from "../markup.ts";
import type { Fragment, Markup } from "../markup.ts";
import { countOf, formatDuration, formatInstant } from "../quantity.ts";
import { STATUSES, verdictParts } from "../verdict-words.ts";
import { head } from "./head.ts";
import { requirementLink } from "./link.ts";

/** The verdict in one sentence, and what it is about: subject, run, suite and specification. */
export function masthead(certificate: Certificate): Markup {
  const { status, requirements } = certificate;
  const { word, sign, tone } = STATUSES[status];
  const { before, subject, after } = verdictParts(certificate);
  const failed = requirements.filter(({ keyword, verdict }) => keyword === "MUST" && verdict === "fail");
  const unstable = requirements.filter(({ keyword, verdict }) => keyword === "MUST" && verdict === "unstable");
  return head({
    kind: "certificate of conformance",
    appearance: { sign, tone },
    status: html`${word} <span class="reach">${reachOf(certificate)}</span>`,
    sentence: html`${before}<bdi>${subject}</bdi>${after}`,
    facts: facts(certificate),
    remarks: [
      failed.length === 0
        ? null
        : html`<p class="failed">Failed: ${listed(failed.map(({ id }) => requirementLink(id)))}.</p>`,
      unstable.length === 0
        ? null
        : html`<p class="failed">Unstable: ${listed(unstable.map(({ id }) => requirementLink(id)))}.</p>`,
    ],
    after: html`<nav aria-label="Contents">
      <ul>
        ${CONTENTS.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>`)}
      </ul>
    </nav>`,
  });
}

const CONTENTS = [
  ["untested", "Not tested"],
  ["counts", "Verdicts"],
  ["requirements", "Requirements"],
  ["dialect", "Dialect"],
  ["load", "Load"],
  ["cases", "Cases"],
  ["evidence", "Evidence"],
  ["reproduce", "Reproduce"],
] as const;

function facts({ subject, specification, suite, run }: Certificate): [string, Markup][] {
  const build = subject.build === undefined ? null : html`, build <bdi>${subject.build}</bdi>`;
  const commit = suite.commit === undefined ? null : html`<br /><code class="digest">${suite.commit}</code>`;
  const kind = subject.embedded ? html`<br /><span class="aside">the simulator embedded in this suite</span>` : null;
  const tookMs = Date.parse(run.endedAt) - Date.parse(run.startedAt);
  const { faults = [] } = subject;
  return [
    ["Subject", html`<bdi>${subject.name}</bdi>${kind}`],
    ["Version", html`<bdi>${subject.version}</bdi>${build}`],
    ["Base URL", html`<code>${subject.baseUrl}</code>`],
    ...(faults.length === 0
      ? []
      : [["Faults switched on", html`<code>${faults.join(", ")}</code>`] satisfies [string, Markup]]),
    ["Run", html`<code>${run.id}</code>`],
    [
      "When",
      html`<time datetime="${run.startedAt}">${formatInstant(run.startedAt)}</time><br /><span class="aside"
          >took ${formatDuration(tookMs)} with profile ${run.profile},
          ${countOf(run.workers, "worker")}${run.repeats === undefined ? "" : `, the cases run ${run.repeats} times`}${run.complete ? "" : ", not complete"}</span
        >`,
    ],
    ["Suite", html`${suite.version}${commit}<br /><span class="aside">Node ${suite.node} on ${suite.platform}</span>`],
    [
      "Specification",
      html`${specification.name} ${specification.version}<br /><code class="digest">${specification.digest}</code>`,
    ],
  ];
}

function listed(items: readonly Markup[]): Fragment {
  return items.map((item, index) => (index === 0 ? item : html`, ${item}`));
}

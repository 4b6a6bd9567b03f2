import { styleText } from "node:util";
import type { Certificate, RequirementResult } from "@myrcc/contracts";
import { checkedOf, coverageText, reachOf } from "@myrcc/report";

const STATUS = {
  conformant: { text: "CONFORMANT", colour: "green", mark: "✓" },
  "not-conformant": { text: "NOT CONFORMANT", colour: "red", mark: "✗" },
  inconclusive: { text: "INCONCLUSIVE", colour: "yellow", mark: "?" },
} as const;

const QUIET = new Set(["pass", "observed", "not-applicable"]);

/** The few lines that a run prints at its end: the verdict, counts per keyword, whatever is not a pass, the window. */
export function verdictTable(certificate: Certificate, reportPath: string): string {
  const { text, colour, mark } = STATUS[certificate.status];
  const { subject, load, troubles, run, coverage } = certificate;
  const requirements = checkedOf(certificate.requirements);
  const unchecked = certificate.requirements.length - requirements.length;
  return [
    "",
    `${styleText(["bold", colour], `${mark} ${text} ${reachOf(certificate)}`)}  ${subject.name} ${subject.version} at ${subject.baseUrl}`,
    "",
    ...keywordRows(certificate.requirements),
    ...(run.repeats === undefined ? [] : [`  The cases were run ${run.repeats} times, each time judged by itself.`]),
    ...(unchecked === 0 ? [] : ["  The report lists what is not checked by this version."]),
    ...(coverage === undefined ? [] : [`  Call model: ${coverageText(coverage)}`]),
    ...requirements.filter(({ verdict }) => !QUIET.has(verdict)).flatMap(openRow),
    ...troubles.map((trouble) => `  trouble: ${trouble}`),
    ...(load === null ? [] : ["", windowLine(certificate)]),
    "",
    `Report: ${reportPath}`,
  ].join("\n");
}

function keywordRows(requirements: readonly RequirementResult[]): string[] {
  return (["MUST", "SHOULD", "OBSERVE"] as const).flatMap((keyword) => {
    const own = requirements.filter((one) => one.keyword === keyword);
    if (own.length === 0) return [];
    const checked = checkedOf(own);
    const counts = new Map<string, number>();
    for (const { verdict } of checked) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (checked.length < own.length) counts.set("not checked", own.length - checked.length);
    const cells = [...counts].map(([verdict, count]) => `${count} ${verdict}`);
    return [`  ${keyword.padEnd(8)}${String(own.length).padStart(3)}: ${cells.join(", ")}`];
  });
}

function openRow({ id, verdict, statement, findings, failures, reason }: RequirementResult): string[] {
  const [first] = findings;
  const more = failures > 1 ? ` (and ${failures - 1} more)` : "";
  return [
    "",
    `  ${verdict.toUpperCase()} ${id}  ${statement}`,
    ...(first === undefined ? [] : [`      expected ${first.expected}`, `      observed ${first.observed}${more}`]),
    ...(reason === undefined ? [] : [`      because ${reason}`]),
  ];
}

function windowLine({ load, requirements }: Certificate): string {
  if (load === null) return "";
  const measured = requirements.find(({ id }) => id === "RCC-COALESCE-3")?.measured ?? "not measured";
  const noise = load.controlError.quantiles["p99"];
  const noiseText = noise === undefined ? "noise unknown" : `instrument noise p99 ${noise.toFixed(2)} ms`;
  return `  Window  ${measured}; agreed ${load.nominalWindowMs} ms; ${load.interval.count} intervals on ${load.calls} calls; ${noiseText}`;
}

import type { Certificate, Keyword, RequirementResult } from "@myrcc/contracts";
import { checkedOf } from "./checked.ts";
import { reachOf } from "./coverage.ts";
import { ownFlakeText } from "./flake-text.ts";
import { coverageText } from "./model-coverage.ts";
import { STATUSES, VERDICTS, VERDICTS_BY_WEIGHT, verdictSentence } from "./verdict-words.ts";

const KEYWORDS = ["MUST", "SHOULD", "OBSERVE"] as const satisfies readonly Keyword[];
const CELL_LENGTH = 200;

/** The certificate in a screenful of Markdown, for a CI step summary. */
export function renderSummary(certificate: Certificate): string {
  const { status, subject, specification, suite, run, load, troubles, reproduce, coverage } = certificate;
  const { sign, word } = STATUSES[status];
  const lines = [
    `## ${sign} ${word} ${reachOf(certificate)}`,
    "",
    escapeMarkdown(verdictSentence(certificate)),
    "",
    `- Subject: ${escapeMarkdown(subject.name)} ${escapeMarkdown(subject.version)} at ${escapeMarkdown(subject.baseUrl)}${subject.embedded ? " (embedded simulator)" : ""}`,
    ...(subject.faults === undefined ? [] : [`- Faults switched on: ${escapeMarkdown(subject.faults.join(", "))}`]),
    `- Run: ${escapeMarkdown(run.id)}, ${run.startedAt} to ${run.endedAt}${run.repeats === undefined ? "" : `, the cases run ${run.repeats} times`}${run.complete ? "" : ", not complete"}`,
    `- Suite ${escapeMarkdown(suite.version)}, specification ${escapeMarkdown(specification.name)} ${escapeMarkdown(specification.version)} (${specification.digest.slice(0, 12)})`,
    ...KEYWORDS.flatMap((keyword) => countLine(keyword, certificate.requirements)),
    ...(load === null ? ["- Load: none was run"] : [loadLine(certificate, load), ...attemptLines(load)]),
    ...(coverage === undefined ? [] : [`- Call model: ${coverageText(coverage)}`]),
    ...troubles.map((trouble) => `- Trouble: ${escapeMarkdown(trouble)}`),
    `- Again: ${inlineCode(reproduce)}`,
    ...openTable(certificate),
  ];
  return `${lines.join("\n")}\n`;
}

function countLine(keyword: Keyword, requirements: readonly RequirementResult[]): string[] {
  const own = requirements.filter((one) => one.keyword === keyword);
  if (own.length === 0) return [];
  const checked = checkedOf(own);
  const counts = VERDICTS_BY_WEIGHT.toReversed().flatMap((verdict) => {
    const count = checked.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${VERDICTS[verdict].word}`];
  });
  const unchecked = own.length - checked.length;
  const left = unchecked === 0 ? [] : [`${unchecked} not checked by this version of the suite`];
  return [`- ${keyword}, ${own.length} in all: ${[...counts, ...left].join(", ")}`];
}

function loadLine({ requirements }: Certificate, load: NonNullable<Certificate["load"]>): string {
  if (!load.valid) return `- Window: not measured, the load run is void: ${escapeMarkdown(load.reasons.join("; "))}`;
  const window = requirements.find(({ id }) => id === "RCC-COALESCE-3")?.measured ?? "not measured";
  const noise = load.controlError.quantiles["p99"];
  const noiseText = noise === undefined ? "unknown" : `p99 ${noise.toFixed(2)} ms`;
  return `- Window: ${escapeMarkdown(`${window}; agreed ${load.nominalWindowMs} ms; noise of the instrument ${noiseText}`)}`;
}

/** The runs before the one whose figures count, with why they were made again. */
function attemptLines({ attempts }: NonNullable<Certificate["load"]>): string[] {
  return attempts.slice(0, -1).map(({ startedAt, repeatedBecause = "" }, index) => {
    const which = `attempt ${index + 1} of ${attempts.length} at ${startedAt}`;
    return `- Load, ${which}, made again: ${escapeMarkdown(repeatedBecause)}`;
  });
}

function openTable({ requirements, run }: Certificate): string[] {
  const open = checkedOf(requirements)
    .filter(({ verdict }) => !["pass", "observed", "not-applicable"].includes(verdict))
    .toSorted((one, other) => VERDICTS_BY_WEIGHT.indexOf(one.verdict) - VERDICTS_BY_WEIGHT.indexOf(other.verdict));
  if (open.length === 0) return [];
  return [
    "",
    "| Requirement | Verdict | Expected | Observed |",
    "| --- | --- | --- | --- |",
    ...open.map((result) => openRow(result, run)),
  ];
}

function openRow(result: RequirementResult, run: Certificate["run"]): string {
  const { id, keyword, verdict, statement, findings, failures, reason } = result;
  const flake = ownFlakeText(result, run);
  const [first] = findings;
  const expected = first?.expected ?? statement;
  const more = failures > 1 ? ` (and ${failures - 1} more)` : "";
  const seen = first === undefined ? (reason ?? "") : first.observed;
  const observed = flake === undefined ? seen : `${flake}: ${seen}`;
  const { sign, word } = VERDICTS[verdict];
  return `| ${escapeMarkdown(id)} ${keyword} | ${sign} ${word} | ${cell(expected)} | ${cell(observed)}${more} |`;
}

function cell(text: string): string {
  // Half a pair of surrogates would be no text.
  return escapeMarkdown(text.length <= CELL_LENGTH ? text : `${text.slice(0, CELL_LENGTH).toWellFormed()}…`);
}

function escapeMarkdown(text: string): string {
  return plain(text).replaceAll(/[\\`*_[\]<>|~#&]/g, String.raw`\$&`);
}

/** A code span whose fence is longer than any run of backticks in it. */
function inlineCode(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  return `${fence} ${plain(text)} ${fence}`;
}

/** One line, and without the characters that turn round the direction of whatever follows them. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

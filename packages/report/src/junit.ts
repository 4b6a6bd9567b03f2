import type { Certificate, CertificateFinding, RequirementResult } from "@myrcc/contracts";
import { areaOf, byArea } from "./area.ts";
import { counts } from "./checked.ts";
import { ownFlakeText } from "./flake-text.ts";
import { escapeText } from "./markup.ts";
import { placeOf } from "./place.ts";
import { verdictSentence } from "./verdict-words.ts";

/** What a verdict becomes in JUnit, which knows passed, failed, broken and skipped only. */
type Outcome = "passed" | "failure" | "error" | "skipped";

/**
 * The certificate as JUnit XML: a suite per area, a test case per requirement, and one case for the run itself, which is
 * broken by whatever kept the harness from judging. What has no place there is a property.
 */
export function renderJunit(certificate: Certificate): string {
  const { requirements, run } = certificate;
  const seconds = Math.max(0, (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000);
  const suites = byArea(requirements).map(([area, results]) =>
    element(
      "testsuite",
      { name: area, ...tally(results), timestamp: run.startedAt },
      results.map((result) => testcase(result, run)).join(""),
    ),
  );
  const own = [element("properties", {}, properties(propertiesOfRun(certificate))), runCase(certificate)];
  const broken = certificate.troubles.length === 0 ? 0 : 1;
  const about = element(
    "testsuite",
    { name: "certificate", tests: 1, failures: 0, errors: broken, skipped: 0, timestamp: run.startedAt },
    own.join(""),
  );
  const all = tally(requirements);
  const totals = { ...all, tests: all.tests + 1, errors: all.errors + broken };
  const attributes = { name: verdictSentence(certificate), ...totals, time: seconds };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, [about, ...suites].join(""))}`;
}

function runCase({ troubles, run }: Certificate): string {
  const error =
    troubles.length === 0
      ? ""
      : element("error", { type: "trouble", message: troubles.join("; ") }, escapeText(troubles.join("\n")));
  return element("testcase", { classname: "certificate", name: `run ${run.id} could be judged`, time: 0 }, error);
}

function testcase(result: RequirementResult, run: Certificate["run"]): string {
  const outcome = outcomeOf(result);
  const because = result.reason ?? result.findings[0]?.observed ?? "no reason given";
  const flake = ownFlakeText(result, run);
  const notes = [
    result.reason === undefined ? [] : [`reason: ${result.reason}`],
    flake === undefined ? [] : [`flake rate: ${flake}`],
    result.measured === undefined ? [] : [`measured: ${result.measured}`],
    outcome === "failure" ? [] : result.findings.map(describeFinding),
  ].flat();
  const children = [
    element("properties", {}, properties(propertiesOfResult(result))),
    outcome === "skipped" ? element("skipped", { message: because }, "") : "",
    outcome === "error" ? element("error", { type: result.verdict, message: because }, escapeText(because)) : "",
    outcome === "failure" ? failure(result) : "",
    notes.length === 0 ? "" : element("system-out", {}, escapeText(notes.join("\n\n"))),
  ];
  const name = `${result.id} ${result.keyword}: ${result.statement}`;
  return element("testcase", { classname: areaOf(result.id), name, time: 0 }, children.join(""));
}

function failure({ verdict, failures, exercised, findings }: RequirementResult): string {
  const [first] = findings;
  const times = `missed ${failures} of ${exercised} times`;
  const message = first === undefined ? times : `expected ${first.expected}; observed ${first.observed}; ${times}`;
  return element("failure", { type: verdict, message }, escapeText(findings.map(describeFinding).join("\n\n")));
}

function describeFinding({ expected, observed, caseId, evidence }: CertificateFinding): string {
  return [
    `expected: ${expected}`,
    `observed: ${observed}`,
    `case: ${caseId ?? "none"}`,
    ...evidence.map((event) => `  ${placeOf(event)} at ${event.atMs} ms: ${event.text}`),
  ].join("\n");
}

/**
 * A mandatory requirement that should have been judged and was not is broken, not skipped: a skip does not stop a build.
 * One that this version of the harness does not check is skipped, whatever its keyword.
 */
function outcomeOf(result: RequirementResult): Outcome {
  const { verdict, keyword } = result;
  if (!counts(result)) return "skipped";
  switch (verdict) {
    case "fail":
      return "failure";
    case "unstable":
      return keyword === "MUST" ? "failure" : "passed";
    case "harness-error":
    case "inconclusive":
      return "error";
    case "not-run":
    case "not-testable":
      return keyword === "MUST" ? "error" : "skipped";
    case "not-applicable":
      return "skipped";
    case "pass":
    case "warning":
    case "observed":
      return "passed";
  }
}

function tally(results: readonly RequirementResult[]): Record<"tests" | "failures" | "errors" | "skipped", number> {
  const count = (wanted: Outcome): number => results.filter((result) => outcomeOf(result) === wanted).length;
  return { tests: results.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
}

function propertiesOfRun(certificate: Certificate): [string, string][] {
  const { format, status, subject, specification, suite, run, summary, load, evidence, reproduce } = certificate;
  return [
    ...flatten("", { format, status, subject, specification, suite, run, summary, load, reproduce }),
    ...evidence.map(({ path, sha256, bytes }): [string, string] => [
      `evidence.${path}`,
      `sha256 ${sha256}, ${bytes} bytes`,
    ]),
  ];
}

function propertiesOfResult(result: RequirementResult): [string, string][] {
  const { keyword, verdict, source, exercised, failures, flake } = result;
  const repeated = flake === undefined ? {} : { flake };
  return flatten("", { keyword, verdict, source: source.join(" "), exercised, failures, ...repeated });
}

/** Leaves of a nested value by dotted path. */
function flatten(path: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(path === "" ? key : `${path}.${key}`, inner));
}

function properties(pairs: readonly [string, string][]): string {
  return pairs.map(([name, value]) => element("property", { name, value }, "")).join("");
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return `<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}\n`;
}

/** A parser turns a line break within an attribute into a blank unless it is written as a reference. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll(/[\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);
}

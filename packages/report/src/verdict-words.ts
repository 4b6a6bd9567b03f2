import type { Certificate, RequirementResult, Verdict } from "@myrcc/contracts";
import { coverageOf } from "./coverage.ts";
import type { Coverage } from "./coverage.ts";

/** How a verdict is shown: a word, a sign that is told apart without colour, and the tone that picks the colour. */
export interface Appearance {
  readonly word: string;
  readonly sign: string;
  readonly tone: "good" | "bad" | "caution" | "quiet";
}

export const VERDICTS = {
  fail: { word: "fail", sign: "✗", tone: "bad" },
  unstable: { word: "unstable", sign: "±", tone: "bad" },
  "harness-error": { word: "harness error", sign: "‼", tone: "bad" },
  inconclusive: { word: "inconclusive", sign: "?", tone: "caution" },
  "not-testable": { word: "not testable", sign: "⊘", tone: "caution" },
  "not-run": { word: "not run", sign: "○", tone: "caution" },
  warning: { word: "warning", sign: "!", tone: "caution" },
  observed: { word: "observed", sign: "•", tone: "quiet" },
  "not-applicable": { word: "not applicable", sign: "–", tone: "quiet" },
  pass: { word: "pass", sign: "✓", tone: "good" },
} as const satisfies Record<Verdict, Appearance>;

/** Every verdict, the one that needs attention most first. */
export const VERDICTS_BY_WEIGHT: readonly Verdict[] = [
  "fail",
  "unstable",
  "harness-error",
  "inconclusive",
  "not-testable",
  "not-run",
  "warning",
  "observed",
  "not-applicable",
  "pass",
];

export const STATUSES = {
  conformant: { word: "Conformant", sign: "✓", tone: "good" },
  "not-conformant": { word: "Not conformant", sign: "✗", tone: "bad" },
  inconclusive: { word: "Inconclusive", sign: "?", tone: "caution" },
} as const satisfies Record<Certificate["status"], Appearance>;

/** Verdicts that say a requirement was not judged, as opposed to judged and found so or so. */
export function isUnjudged({ verdict }: RequirementResult): boolean {
  return ["not-run", "not-testable", "not-applicable", "inconclusive", "harness-error"].includes(verdict);
}

/** The verdict in one sentence. */
export function verdictSentence(certificate: Certificate): string {
  const { before, subject, after } = verdictParts(certificate);
  return `${before}${subject}${after}`;
}

/** The same in parts, of which only the middle one is text of the target. */
export function verdictParts({ status, subject, requirements }: Certificate): {
  before: string;
  subject: string;
  after: string;
} {
  const name = `${subject.name} ${subject.version}`;
  const musts = coverageOf(requirements, "MUST");
  const shoulds = coverageOf(requirements, "SHOULD");
  const recommended =
    shoulds.missed === 0 ? "" : ` It misses ${shoulds.missed} of ${judged(shoulds)} recommended ones that were judged.`;
  const mandatory = `its ${musts.all} mandatory requirements`;
  switch (status) {
    case "conformant":
      return {
        before: "",
        subject: name,
        after: ` conforms to the myRCC API in ${musts.passed} of ${mandatory}${rest(musts)}.${recommended}`,
      };
    case "not-conformant":
      return {
        before: "",
        subject: name,
        after: ` does not conform to the myRCC API: it fails ${musts.missed} of ${mandatory} and meets ${musts.passed}${rest(musts)}.`,
      };
    case "inconclusive":
      return {
        before: "Whether ",
        subject: name,
        after: ` conforms to the myRCC API could not be decided: it meets ${musts.passed} of ${mandatory}${rest(musts)}.`,
      };
  }
}

function judged({ passed, missed }: Coverage): number {
  return passed + missed;
}

/** What neither passed nor was missed, so that nobody takes the part for the whole. */
function rest({ open, setAside, unchecked }: Coverage): string {
  const parts = [
    ...(open === 0 ? [] : [`${open} could not be judged`]),
    ...(setAside === 0 ? [] : [`${setAside} do not apply to it`]),
    ...(unchecked === 0 ? [] : [`${unchecked} are not checked by this version of the suite`]),
  ];
  return parts.length === 0 ? "" : `; ${parts.join(", ")}`;
}

import type { Certificate, RequirementResult, Verdict } from "@myrcc/contracts";
import { checkedOf } from "./checked.ts";

/** How a verdict is shown: a word, a sign that is told apart without colour, and the tone that picks the colour. */
export interface Appearance {
  readonly word: string;
  readonly sign: string;
  readonly tone: "good" | "bad" | "caution" | "quiet";
}

export const VERDICTS = {
  fail: { word: "fail", sign: "✗", tone: "bad" },
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
  const checked = checkedOf(requirements);
  const musts = checked.filter(({ keyword }) => keyword === "MUST");
  const shoulds = checked.filter(({ keyword }) => keyword === "SHOULD");
  const missed = shoulds.filter(({ verdict }) => verdict === "warning").length;
  const failed = musts.filter(({ verdict }) => verdict === "fail").length;
  const settled = musts.filter(({ verdict }) => verdict === "pass" || verdict === "not-applicable").length;
  const those = `${musts.length} mandatory requirements that this suite checks`;
  switch (status) {
    case "conformant": {
      const but = missed === 0 ? "" : ` and misses ${missed} of ${shoulds.length} recommended ones`;
      return { before: "", subject: name, after: ` conforms to the myRCC API: it meets all ${those}${but}.` };
    }
    case "not-conformant":
      return {
        before: "",
        subject: name,
        after: ` does not conform to the myRCC API: it fails ${failed} of the ${those}.`,
      };
    case "inconclusive":
      return {
        before: "Whether ",
        subject: name,
        after: ` conforms to the myRCC API could not be decided: ${settled} of the ${those} are settled.`,
      };
  }
}

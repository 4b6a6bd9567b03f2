import type { Certificate, RequirementResult, Verdict } from "@myrcc/contracts";

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
export function verdictParts(certificate: Certificate): { before: string; subject: string; after: string } {
  const { status, requirements } = certificate;
  const subject = `${certificate.subject.name} ${certificate.subject.version}`;
  const musts = requirements.filter(({ keyword }) => keyword === "MUST");
  const shoulds = requirements.filter(({ keyword }) => keyword === "SHOULD");
  const missed = shoulds.filter(({ verdict }) => verdict === "warning").length;
  const failed = musts.filter(({ verdict }) => verdict === "fail").length;
  const settled = musts.filter(({ verdict }) => verdict === "pass" || verdict === "not-applicable").length;
  switch (status) {
    case "conformant": {
      const but = missed === 0 ? "" : ` and misses ${missed} of ${shoulds.length} recommended ones`;
      const after = ` conforms to the myRCC API: it meets all ${musts.length} mandatory requirements${but}.`;
      return { before: "", subject, after };
    }
    case "not-conformant": {
      const after = ` does not conform to the myRCC API: it fails ${failed} of ${musts.length} mandatory requirements.`;
      return { before: "", subject, after };
    }
    case "inconclusive": {
      const after = ` conforms to the myRCC API could not be decided: ${settled} of ${musts.length} mandatory requirements are settled.`;
      return { before: "Whether ", subject, after };
    }
  }
}

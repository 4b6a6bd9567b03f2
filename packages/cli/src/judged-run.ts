import { requirement, type LoadResult } from "@myrcc/contracts";
import { judgeLoad, sloDecision, type LoadFinding } from "@myrcc/oracle";
import { EXIT } from "./exit.ts";

/** What came of a load run by itself, without a certificate. */
export interface JudgedRun {
  readonly findings: readonly LoadFinding[];
  /** What keeps the run from being conformant without breaking a requirement. */
  readonly troubles: readonly string[];
  /**
   * A MUST that failed counts whatever the instrument is worth; a `void` run has no other verdict. `objective-missed` is said
   * where no MUST failed and an objective of the profile's own was missed.
   */
  readonly outcome: "honoured" | "not-honoured" | "objective-missed" | "void" | "open";
}

/** Exit codes of the commands that judge one. */
export const LOAD_EXIT_OF = {
  honoured: EXIT.conformant,
  "not-honoured": EXIT.notConformant,
  "objective-missed": EXIT.notConformant,
  void: EXIT.couldNotJudge,
  open: EXIT.couldNotJudge,
} as const satisfies Record<JudgedRun["outcome"], number>;

export function judgeRun(result: LoadResult, troubles: readonly string[]): JudgedRun {
  const findings = judgeLoad(result);
  const musts = findings.filter(isMust);
  const objectives = sloDecision(result.slos ?? []);
  const isOpen =
    troubles.length > 0 || musts.some(({ verdict }) => verdict === "inconclusive") || objectives === "undecided";
  const undisturbed = objectives === "missed" ? "objective-missed" : isOpen ? "open" : "honoured";
  const unbroken = result.validity.valid ? undisturbed : "void";
  const isBroken = musts.some(({ verdict }) => verdict === "fail");
  return { findings, troubles, outcome: isBroken ? "not-honoured" : unbroken };
}

export function isMust({ requirement: id }: LoadFinding): boolean {
  return requirement(id).keyword === "MUST";
}

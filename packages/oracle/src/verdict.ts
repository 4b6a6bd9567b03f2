import { REQUIREMENT_IDS, isChecked, isRequirementId, requirement } from "@myrcc/contracts";
import type { Keyword, RequirementId, RequirementResult, Verdict } from "@myrcc/contracts";
import type { JudgedTrace } from "./judge.ts";
import type { LoadFinding } from "./timing/load-finding.ts";

/** At most this many misses of a requirement are shown; all are counted. */
export const SHOWN_FINDINGS = 5;

/** What of a recording a verdict rests on. */
export type Recorded = Pick<JudgedTrace, "judgements" | "cases">;

/**
 * One verdict per requirement, by one precedence:
 *
 * 1. a miss decides: MUST fails, SHOULD gives a warning, OBSERVE is observed;
 * 2. a case for it in which the harness itself broke the contract makes it a harness-error: what held may not have held;
 * 3. an instrument that was too noisy makes it inconclusive;
 * 4. at least one occasion without a miss is a pass;
 * 5. no occasion, because the target takes a tolerated reading that leaves none, or because every case for it needs what the
 *    target does not offer: not-applicable, with the reading or with what to add to the target file;
 * 6. no occasion, although a case for it was begun: not-testable, with what stopped the case;
 * 7. no occasion and no case: not-run.
 *
 * A requirement that nothing exercised is never a pass. One that this version of the harness does not judge (pending or
 * untested) is not-run with the reason, and stands in the list so that a reader sees what was not tested.
 */
export function decideVerdicts(trace: JudgedTrace, load: readonly LoadFinding[]): RequirementResult[] {
  return REQUIREMENT_IDS.map((id) => decideVerdict(id, trace, load));
}

/** The verdict on one of them. */
export function decideVerdict(id: RequirementId, trace: Recorded, load: readonly LoadFinding[]): RequirementResult {
  const { keyword, statement, source } = requirement(id);
  const judgement = trace.judgements.get(id);
  const measured = load.filter((finding) => finding.requirement === id);
  const loadMisses = measured
    .filter((finding) => finding.verdict === "fail")
    .map(({ expected, observed }) => ({ expected, observed, caseId: null, evidence: [] }));
  const loadHits = measured
    .filter((finding) => finding.verdict === "pass")
    .reduce((sum, { exercised }) => sum + exercised, 0);
  const misses = [...(judgement?.misses ?? []), ...loadMisses];
  const hits = (judgement?.hits ?? 0) + loadHits;
  const { verdict, reason } = verdictOf(id, keyword, misses.length, hits, measured, trace);
  return {
    id,
    keyword,
    statement,
    source,
    verdict,
    exercised: hits + misses.length,
    failures: misses.length,
    ...(reason === undefined ? {} : { reason }),
    ...(measured.length === 0 ? {} : { measured: measured.map(({ observed }) => observed).join("; ") }),
    findings: misses.slice(0, SHOWN_FINDINGS),
  };
}

function verdictOf(
  id: RequirementId,
  keyword: Keyword,
  misses: number,
  hits: number,
  measured: readonly LoadFinding[],
  trace: Recorded,
): { verdict: Verdict; reason?: string } {
  const unchecked = uncheckedReason(id);
  if (unchecked !== undefined) return { verdict: "not-run", reason: unchecked };
  if (misses > 0) return { verdict: MISSED[keyword] };
  const begun = trace.cases.filter(({ start }) => start.requirements.includes(id));
  const broken = begun.find(({ breach }) => breach !== undefined);
  if (broken !== undefined) return { verdict: "harness-error", reason: `${broken.start.caseId}: ${broken.breach}` };
  const noisy = measured.find((finding) => finding.verdict === "inconclusive");
  if (noisy !== undefined) return { verdict: "inconclusive", reason: noisy.observed };
  if (hits > 0) return { verdict: "pass" };
  const excuse = trace.judgements.get(id)?.excuse;
  if (excuse !== undefined) return { verdict: "not-applicable", reason: excuse };
  const declined = begun.find(({ end }) => end?.outcome === "not-offered");
  const stopped = begun.find(({ end }) => end?.outcome !== "completed" && end?.outcome !== "not-offered");
  if (stopped !== undefined) {
    return {
      verdict: "not-testable",
      reason: `${stopped.start.caseId}: ${stopped.end?.reason ?? "the case did not reach its end"}`,
    };
  }
  if (declined !== undefined && begun.every(({ end }) => end?.outcome === "not-offered"))
    return { verdict: "not-applicable", reason: declined.end?.reason ?? "the target does not offer what it takes" };
  if (begun.length > 0)
    return { verdict: "not-testable", reason: "its cases ran, but the target gave no occasion to judge it" };
  const isMeasured = requirement(id).verifiedBy === "measurement";
  return {
    verdict: "not-run",
    reason: isMeasured ? "only `rcc measure` tells of it" : "nothing in this run exercised it",
  };
}

/** Why this version of the harness cannot judge a requirement; undefined when it can. */
function uncheckedReason(id: RequirementId): string | undefined {
  if (isChecked(id)) return undefined;
  const { reason } = requirement(id);
  return reason === undefined ? "not checked by this version of the harness" : `cannot be tested: ${reason}`;
}

const MISSED = { MUST: "fail", SHOULD: "warning", OBSERVE: "observed" } as const satisfies Record<Keyword, Verdict>;

/**
 * Of the whole run, over the requirements that this version of the harness judges: a MUST that failed, in all
 * repeats of the run or in some, decides; else everything that keeps a MUST from passing makes it inconclusive.
 */
export function decideStatus(
  results: readonly RequirementResult[],
  troubles: readonly string[],
): "conformant" | "not-conformant" | "inconclusive" {
  const musts = results.filter(({ id, keyword }) => keyword === "MUST" && !(isRequirementId(id) && !isChecked(id)));
  if (musts.some(({ verdict }) => verdict === "fail" || verdict === "unstable")) return "not-conformant";
  const settled = musts.every(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
  return settled && troubles.length === 0 ? "conformant" : "inconclusive";
}

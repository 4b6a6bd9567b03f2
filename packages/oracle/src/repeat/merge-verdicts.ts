import type { Verdict } from "@myrcc/contracts";

/**
 * What is left of a requirement's verdicts where none of the repeats contradicts another: the first of these that one of them
 * gave. The order is that of a single run, in which a miss decides, then the noise, then an occasion without a miss.
 */
export const PRECEDENCE = [
  "unstable",
  "fail",
  "warning",
  "observed",
  "harness-error",
  "inconclusive",
  "pass",
  "not-applicable",
  "not-testable",
  "not-run",
] as const satisfies readonly Verdict[];

const JUDGED_MISSES: ReadonlySet<Verdict> = new Set<Verdict>(["fail", "warning"]);

/**
 * One verdict from those of the repeats. Missed in one and held in another is `unstable`, which is as little a pass as a miss
 * is; what is only observed is never judged and so never unstable. The order of the repeats does not matter.
 */
export function mergeVerdicts(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("pass") && verdicts.some((verdict) => JUDGED_MISSES.has(verdict))) return "unstable";
  return heaviest(verdicts);
}

/** The first by precedence; of no verdict at all, that nothing was run. */
export function heaviest(verdicts: readonly Verdict[]): Verdict {
  return PRECEDENCE.find((verdict) => verdicts.includes(verdict)) ?? "not-run";
}

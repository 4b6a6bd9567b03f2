import { REQUIREMENT_IDS, isChecked } from "@myrcc/contracts";
import type { FlakeRate, RequirementId, RequirementResult } from "@myrcc/contracts";
import type { LoadFinding } from "../timing/load-finding.ts";
import { shareInterval } from "../timing/share-interval.ts";
import { SHOWN_FINDINGS, decideVerdict } from "../verdict.ts";
import { mergeVerdicts } from "./merge-verdicts.ts";
import type { Repeats } from "./repeats.ts";

/** Two-sided normal quantile of 95 %. */
const Z = 1.96;

/**
 * One verdict per requirement over all repeats of the conformance suite. The load was run once and weighs in each of them as if
 * there had been no other; a single repeat gives what `decideVerdicts` gives.
 */
export function decideRepeated(repeats: Repeats, load: readonly LoadFinding[]): RequirementResult[] {
  return REQUIREMENT_IDS.map((id) => merge(id, repeats, load));
}

function merge(id: RequirementId, [first, ...others]: Repeats, load: readonly LoadFinding[]): RequirementResult {
  const one = decideVerdict(id, first, load);
  if (others.length === 0) return one;
  const further = others.map((trace) => decideVerdict(id, trace, load));
  const verdict = mergeVerdicts([one.verdict, ...further.map((result) => result.verdict)]);
  const flake = flakeRate([first, ...others].map((trace) => decideVerdict(id, trace, [])));
  // The load is counted once, with the first.
  const counted = [one, ...others.map((trace) => decideVerdict(id, trace, []))];
  const reason =
    verdict === "unstable" && flake !== undefined
      ? `missed in ${flake.missed} of ${flake.judged} repeats that judged it`
      : [one, ...further].find((result) => result.verdict === verdict)?.reason;
  const { reason: _ofFirst, ...common } = one;
  return {
    ...common,
    verdict,
    exercised: sum(counted, ({ exercised }) => exercised),
    failures: sum(counted, ({ failures }) => failures),
    ...(reason === undefined ? {} : { reason }),
    ...(flake === undefined || !isChecked(id) ? {} : { flake }),
    findings: counted.flatMap(({ findings }) => findings).slice(0, SHOWN_FINDINGS),
  };
}

/** Of the repeats that gave occasion to judge, how many missed; undefined when there was none. */
function flakeRate(repeats: readonly Pick<RequirementResult, "exercised" | "failures">[]): FlakeRate | undefined {
  const judged = repeats.filter(({ exercised }) => exercised > 0).length;
  if (judged === 0) return undefined;
  const missed = repeats.filter(({ failures }) => failures > 0).length;
  return { judged, missed, ...shareInterval(missed, judged, Z) };
}

function sum(results: readonly RequirementResult[], of: (result: RequirementResult) => number): number {
  return results.reduce((total, result) => total + of(result), 0);
}

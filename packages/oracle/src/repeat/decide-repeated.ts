import { REQUIREMENT_IDS, isChecked } from "@myrcc/contracts";
import type { FlakeRate, RequirementId, RequirementResult } from "@myrcc/contracts";
import type { LoadFinding } from "../timing/load-finding.ts";
import { shareInterval } from "../timing/share-interval.ts";
import { SHOWN_FINDINGS, decideVerdict } from "../verdict.ts";
import type { Recorded } from "../verdict.ts";
import { heaviest, mergeVerdicts } from "./merge-verdicts.ts";
import type { Repeats } from "./repeats.ts";

/** Two-sided normal quantile of 95 %. */
const Z = 1.96;

/** The load is judged beside the recordings, which it left none of. */
const NO_RECORDING: Recorded = { judgements: new Map(), cases: [] };

/**
 * One verdict per requirement over all repeats of the conformance suite. They are merged by themselves, and what comes of it is
 * weighed once against the load, of which there was one: what that missed decides, as in a single run, and what it saw hold
 * makes up for no repeat that missed. A single repeat gives what `decideVerdicts` gives.
 */
export function decideRepeated(repeats: Repeats, load: readonly LoadFinding[]): RequirementResult[] {
  return REQUIREMENT_IDS.map((id) => decide(id, repeats, load));
}

function decide(id: RequirementId, [first, ...others]: Repeats, load: readonly LoadFinding[]): RequirementResult {
  const whole = decideVerdict(id, first, load);
  if (others.length === 0) return whole;
  const recorded = [first, ...others].map((trace) => decideVerdict(id, trace, []));
  const underLoad = decideVerdict(id, NO_RECORDING, load);
  const merged = mergeVerdicts(recorded.map((result) => result.verdict));
  const verdict = underLoad.failures > 0 ? underLoad.verdict : heaviest([merged, underLoad.verdict]);
  const flake = flakeRate(recorded);
  const all = [...recorded, underLoad];
  const reason =
    verdict === "unstable" && flake !== undefined
      ? `missed in ${flake.missed} of ${flake.judged} repeats that judged it`
      : all.find((result) => result.verdict === verdict)?.reason;
  const { reason: _ofFirst, ...common } = whole;
  return {
    ...common,
    verdict,
    exercised: sum(all, ({ exercised }) => exercised),
    failures: sum(all, ({ failures }) => failures),
    ...(reason === undefined ? {} : { reason }),
    ...(flake === undefined || !isChecked(id) ? {} : { flake }),
    findings: all.flatMap(({ findings }) => findings).slice(0, SHOWN_FINDINGS),
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

import { COALESCING, type LoadResult, type RequirementId } from "@myrcc/contracts";
import { earlySnapshots } from "./early-snapshots.ts";
import { judgeFrames } from "./judge-frames.ts";
import { judgeOrder } from "./judge-order.ts";
import { judgePromptness } from "./judge-promptness.ts";
import type { LoadFinding } from "./load-finding.ts";
import { mayHaveLostItself } from "./load-troubles.ts";
import { quantileInterval } from "./quantile-interval.ts";
import { estimateWindow, MINIMUM_SNAPSHOTS, type WindowEstimate } from "./window-estimate.ts";

/** Fewer compared last states than this bound the rate of lost ones too loosely to be called a pass. */
const MINIMUM_FINALS = 20;

/** What the run shows of the window: an estimate, or that snapshots stay out for as long as changes keep coming. */
type WindowEvidence =
  | { readonly kind: "estimate"; readonly estimate: WindowEstimate }
  | { readonly kind: "starved"; readonly delayMs: number; readonly changes: number }
  | { readonly kind: "unknown"; readonly because: string };

/** A claim about the window, decided by where its bounds lie. */
interface WindowClaim {
  readonly expected: string;
  readonly holds: (estimate: WindowEstimate) => boolean;
  readonly fails: (estimate: WindowEstimate) => boolean;
  readonly whenStarved: "pass" | "fail";
}

type Decision = Omit<LoadFinding, "requirement">;

/** How one requirement is judged from a load run. */
interface LoadRule {
  readonly requirement: RequirementId;
  judge(result: LoadResult): Decision;
}

const LOAD_RULES: readonly LoadRule[] = [
  { requirement: "RCC-COALESCE-3", judge: (result) => judgeClaim(windowAsAgreed(result), windowEvidence(result)) },
  { requirement: "RCC-COALESCE-4", judge: (result) => judgeClaim(windowNotTooLong(result), windowEvidence(result)) },
  { requirement: "RCC-COALESCE-5", judge: judgeCadence },
  { requirement: "RCC-COALESCE-6", judge: judgeFinals },
  { requirement: "RCC-COALESCE-7", judge: judgePromptness },
];

/** What only a load run judges: the registry and this list are equal, held by a test. */
export const JUDGED_UNDER_LOAD: readonly RequirementId[] = LOAD_RULES.map(({ requirement }) => requirement);

/**
 * One finding for each of `JUDGED_UNDER_LOAD`, and those of frames and of the order of snapshots, which the suites judge as well. A
 * claim passes when the whole uncertainty of the window satisfies it and fails when none of it does; in between, with too
 * few samples and after a run whose instrument was not good enough, it is inconclusive. What a void run lost or got
 * broken it lost and got broken all the same, so that fails there too.
 */
export function judgeLoad(result: LoadResult): LoadFinding[] {
  const findings = LOAD_RULES.map((rule) => ({ requirement: rule.requirement, ...rule.judge(result) }));
  return [...findings, ...judgeFrames(result), ...judgeOrder(result)];
}

function windowAsAgreed({ nominalWindowMs }: LoadResult): WindowClaim {
  const toleranceMs = nominalWindowMs * COALESCING.shouldToleranceRatio;
  const [shortestMs, longestMs] = [nominalWindowMs - toleranceMs, nominalWindowMs + toleranceMs];
  return {
    expected: `a window of ${ms(nominalWindowMs)} ± ${ms(toleranceMs)}`,
    holds: ({ lowMs, highMs }) => lowMs >= shortestMs && highMs <= longestMs,
    fails: ({ lowMs, highMs }) => highMs < shortestMs || lowMs > longestMs,
    whenStarved: "fail",
  };
}

function windowNotTooLong({ nominalWindowMs }: LoadResult): WindowClaim {
  const longestMs = nominalWindowMs * COALESCING.mustFactor;
  return {
    expected: `a window of at most ${ms(longestMs)}`,
    holds: ({ highMs }) => highMs <= longestMs,
    fails: ({ lowMs }) => lowMs > longestMs,
    whenStarved: "fail",
  };
}

function windowNotTooShort({ nominalWindowMs }: LoadResult): WindowClaim {
  const shortestMs = nominalWindowMs / COALESCING.mustFactor;
  return {
    expected: `a window of at least ${ms(shortestMs)}`,
    holds: ({ lowMs }) => lowMs >= shortestMs,
    fails: ({ highMs }) => highMs < shortestMs,
    whenStarved: "pass",
  };
}

function windowEvidence(result: LoadResult): WindowEvidence {
  if (!result.validity.valid) return { kind: "unknown", because: voidRun(result) };
  // A debounce sends nothing while changes keep coming, so there is no interval to read; but then most changes wait
  // longer than any window that is allowed.
  const delay = quantileInterval(result.delayLower, 0.5);
  if (delay !== undefined && delay.lowMs > result.nominalWindowMs * COALESCING.mustFactor) {
    return { kind: "starved", delayMs: delay.lowMs, changes: result.delayLower.count };
  }
  const estimate = estimateWindow(result);
  if (estimate !== undefined) return { kind: "estimate", estimate };
  const { count } = result.saturated.interval;
  return { kind: "unknown", because: `${count} saturated snapshots, ${MINIMUM_SNAPSHOTS} are needed` };
}

function judgeClaim({ expected, ...claim }: WindowClaim, evidence: WindowEvidence): Decision {
  switch (evidence.kind) {
    case "unknown":
      return { verdict: "inconclusive", expected, observed: evidence.because, exercised: 0 };
    case "starved":
      return {
        verdict: claim.whenStarved,
        expected,
        observed: `no snapshots while changes keep coming: half of them wait longer than ${ms(evidence.delayMs)}`,
        exercised: evidence.changes,
      };
    case "estimate": {
      const { estimate } = evidence;
      const verdict = claim.holds(estimate) ? "pass" : claim.fails(estimate) ? "fail" : "inconclusive";
      return { verdict, expected, observed: describe(estimate), exercised: estimate.samples };
    }
  }
}

/**
 * The window is the median of what is between snapshots, which a snapshot in between here and there does not move. So what
 * came too early is asked besides: it fails the claim when noise cannot explain it, and leaves it open when that is not sure.
 */
function judgeCadence(result: LoadResult): Decision {
  const evidence = windowEvidence(result);
  const decision = judgeClaim(windowNotTooShort(result), evidence);
  if (evidence.kind !== "estimate" || decision.verdict === "fail") return decision;
  const early = earlySnapshots(result, evidence.estimate);
  const observed = `${decision.observed}; but ${early.observed}`;
  switch (early.kind) {
    case "none":
      return decision;
    case "doubtful":
      return { ...decision, verdict: "inconclusive", observed };
    case "broken":
      return { ...decision, verdict: "fail", observed };
  }
}

function judgeFinals(result: LoadResult): Decision {
  const { checked, lost } = result.finals;
  const decision = { expected: "every last state arrives", exercised: checked };
  if (lost > 0 && !mayHaveLostItself(result)) {
    return { ...decision, verdict: "fail", observed: `${lost} of ${checked} last states never arrived` };
  }
  if (!result.validity.valid) {
    return { ...decision, verdict: "inconclusive", observed: voidRun(result), exercised: 0 };
  }
  if (checked < MINIMUM_FINALS) {
    return {
      ...decision,
      verdict: "inconclusive",
      observed: `${checked} last states seen, ${MINIMUM_FINALS} are needed`,
    };
  }
  // Rule of three: none in n puts the rate below 3/n with 95 % confidence.
  const bound = ((3 / checked) * 100).toPrecision(2);
  return { ...decision, verdict: "pass", observed: `none of ${checked} lost, so fewer than ${bound} % (95 %)` };
}

function describe({ lowMs, midMs, highMs, basis, samples }: WindowEstimate): string {
  const what = {
    interval: "between snapshots",
    wait: "from the first unseen change to its snapshot",
    either: "between snapshots or from the first unseen change, both blurred",
  }[basis];
  return `${ms(midMs)} (${ms(lowMs)} to ${ms(highMs)}) ${what}, ${samples} snapshots`;
}

function voidRun({ validity }: LoadResult): string {
  return `the run is void: ${validity.reasons.join("; ")}`;
}

function ms(value: number): string {
  return Number.isFinite(value) ? `${Number(value.toFixed(1))} ms` : "beyond the range";
}

import type { LoadResult, ProfileSlos, SloResult } from "@myrcc/contracts";
import { mergeHistograms, minimumSamples, quantileMs } from "./histogram.ts";
import type { Bracketed } from "./median-despite-noise.ts";
import { quantileAtLeastMs, type InstrumentErrors } from "./quantile-despite-noise.ts";
import { quantileInterval } from "./quantile-interval.ts";
import { shareInterval } from "./share-interval.ts";

/** One-sided normal quantile of 95 %. */
const Z = 1.645;

/**
 * Changes of a driven line that one snapshot shows in the default trains: they are late together, so that so many count as one.
 * A profile's own stimulus may make more.
 */
const CHANGES_PER_SNAPSHOT = 3;

/** Fewer last states that were compared, or calls of which none or all may, say nothing, as for RCC-COALESCE-6. */
const MINIMUM_COUNTED = 20;

/** Objectives of the traffic's calls, by their names in the result. */
export const CALLS_SLO = { failed: "failed calls", placed: "placed of offered calls" } as const;

/** What objectives are held against. */
export type SloEvidence = Pick<
  LoadResult,
  "control" | "counters" | "delayLower" | "delayUpper" | "finals" | "requests" | "traffic" | "validity"
>;

/** What is known of a figure; bounds are infinite where there are none. */
interface Known {
  readonly value?: number | undefined;
  readonly low: number;
  readonly high: number;
}

/** What a quantile of some durations is to keep to. */
interface QuantileObjective {
  readonly name: string;
  readonly quantile: number;
  readonly atMostMs: number;
  /** Samples that depend on each other: the bounds and the least number allow for it. */
  readonly together: number;
}

type Objective = Pick<SloResult, "name" | "unit" | "limit" | "side" | "samples">;

/**
 * Judges a profile's objectives by the merged figures, in the order of the format. An objective is met when the bound on the
 * worse side keeps to its limit and missed when the one on the better side does not, each with 95 % confidence; otherwise,
 * with too few samples (`minimumSamples`) and in a void run it is undecided. The confidence is of each objective by itself and
 * takes samples for independent but for `CHANGES_PER_SNAPSHOT`: where a tick or a pause delays many at once, it is less. A delay is known between two instants, so what
 * it was at most decides whether it is met, and what it was at least whether it is missed. The instrument's lateness only ever
 * adds to a duration: what is met in spite of it is met, and what it may have made beyond its limit is undecided.
 */
export function judgeSlos(slos: ProfileSlos, evidence: SloEvidence): SloResult[] {
  const judged = [...delaySlos(slos, evidence), ...answerSlos(slos, evidence), ...countedSlos(slos, evidence)];
  return evidence.validity.valid ? judged : judged.map(asVoid);
}

function delaySlos({ drivenDelay = [], singleDelay = [] }: ProfileSlos, evidence: SloEvidence): SloResult[] {
  const { control, traffic } = evidence;
  const driven = { lower: evidence.delayLower, upper: evidence.delayUpper };
  const single = traffic === undefined ? undefined : { lower: traffic.delayLower, upper: traffic.delayUpper };
  return [
    ...drivenDelay.map(({ atMostMs, quantile }) =>
      judgeQuantile(
        { name: `driven delay ${percentile(quantile)}`, quantile, atMostMs, together: CHANGES_PER_SNAPSHOT },
        driven,
        control,
      ),
    ),
    ...singleDelay.map(({ atMostMs, quantile }) =>
      judgeQuantile({ name: `single delay ${percentile(quantile)}`, quantile, atMostMs, together: 1 }, single, control),
    ),
  ];
}

function answerSlos({ answers = [] }: ProfileSlos, { control, requests = {} }: SloEvidence): SloResult[] {
  return answers.map(({ action, atMostMs, quantile }) => {
    const taken =
      action === undefined ? Object.values(requests) : [requests[action]].filter((one) => one !== undefined);
    const histogram = taken.length === 0 ? undefined : mergeHistograms(taken);
    const both = histogram === undefined ? undefined : { lower: histogram, upper: histogram };
    const name = `${action ?? "all"} answered ${percentile(quantile)}`;
    return judgeQuantile({ name, quantile, atMostMs, together: 1 }, both, control);
  });
}

function countedSlos(slos: ProfileSlos, { counters, finals, traffic }: SloEvidence): SloResult[] {
  const { failedCallsShare, lostFinals, placedShare } = slos;
  const results: SloResult[] = [];
  if (lostFinals !== undefined) {
    const objective = { name: "lost last states", unit: "count", side: "at-most", samples: finals.checked } as const;
    const result = decide(
      { ...objective, limit: lostFinals },
      { value: finals.lost, low: finals.lost, high: finals.lost },
    );
    const isOpen = result.decision === "met" && finals.checked < MINIMUM_COUNTED;
    results.push(isOpen ? undecided(result, `${finals.checked} compared, ${MINIMUM_COUNTED} are needed`) : result);
  }
  const { late = 0, placed = 0, planned = 0, refused = 0, unanswered = 0 } = traffic?.calls ?? {};
  if (failedCallsShare !== undefined) {
    const failed = refused + unanswered + (counters["traffic_broken"] ?? 0);
    results.push(judgeShare(CALLS_SLO.failed, "at-most", failedCallsShare, failed, placed + refused));
  }
  if (placedShare !== undefined) {
    results.push(judgeShare(CALLS_SLO.placed, "at-least", placedShare, placed, planned - late));
  }
  return results;
}

function judgeQuantile(
  { atMostMs: limit, name, quantile, together }: QuantileObjective,
  measured: Bracketed | undefined,
  errors: InstrumentErrors,
): SloResult {
  const samples = measured?.upper.count ?? 0;
  const objective = { name, unit: "ms", limit, side: "at-most", samples } as const;
  const needed = together * minimumSamples(quantile);
  if (measured === undefined || samples < needed) {
    return undecided({ ...objective, decision: "undecided" }, `${samples} samples, ${needed} are needed`);
  }
  const z = Z * Math.sqrt(together);
  // Note: a snapshot may overtake the answer to its change, and what the noise leaves of a short delay is none.
  const low = Math.max(0, quantileAtLeastMs(measured.lower, quantile, errors, z));
  const high = quantileInterval(measured.upper, quantile, z)?.highMs ?? Number.POSITIVE_INFINITY;
  const result = decide(objective, { value: quantileMs(measured.upper, quantile), low, high });
  const seenLow = quantileInterval(measured.lower, quantile, z)?.lowMs ?? Number.NEGATIVE_INFINITY;
  const isNoise = result.decision === "undecided" && seenLow > limit;
  return isNoise ? undecided(result, `of ${samples}, which the instrument's noise may have made too long`) : result;
}

/** A limit that no bound can keep to, none or all, is one of the calls of the run themselves. */
function judgeShare(name: string, side: SloResult["side"], limit: number, count: number, all: number): SloResult {
  const known = { ...(all === 0 ? {} : { value: count / all }), ...shareInterval(count, all, Z) };
  const result = decide({ name, unit: "share", limit, side, samples: all }, known);
  const isKept = side === "at-most" ? limit === 0 && count === 0 : limit === 1 && count === all;
  if (!isKept) return result;
  return all < MINIMUM_COUNTED
    ? undecided(result, `${all} calls, ${MINIMUM_COUNTED} are needed`)
    : { ...result, decision: "met" };
}

function decide(objective: Objective, { value, low, high }: Known): SloResult {
  const { limit, side } = objective;
  const [isMet, isMissed] = side === "at-most" ? [high <= limit, low > limit] : [low >= limit, high < limit];
  return {
    ...objective,
    decision: isMet ? "met" : isMissed ? "missed" : "undecided",
    ...(value === undefined || !Number.isFinite(value) ? {} : { value }),
    ...(Number.isFinite(low) ? { low } : {}),
    ...(Number.isFinite(high) ? { high } : {}),
  };
}

function undecided(result: SloResult, because: string): SloResult {
  return { ...result, decision: "undecided", because };
}

function asVoid(result: SloResult): SloResult {
  return undecided(result, "the run is void");
}

function percentile(quantile: number): string {
  return `p${Number((100 * quantile).toFixed(2))}`;
}

/** Of objectives together: missed when one is, met when all are. */
export function sloDecision(results: readonly Pick<SloResult, "decision">[]): SloResult["decision"] {
  if (results.some(({ decision }) => decision === "missed")) return "missed";
  return results.every(({ decision }) => decision === "met") ? "met" : "undecided";
}

/** An objective for people: what was asked for, and what is known of it. */
export function sloText({ because, high, limit, low, samples, side, unit, value }: SloResult): {
  readonly expected: string;
  readonly observed: string;
} {
  const written = (figure: number | undefined, beyond: string): string =>
    figure === undefined ? beyond : figureText(figure, unit);
  const bounds = unit === "count" ? "" : ` (${written(low, "unknown")} to ${written(high, "beyond the bins")})`;
  const observed =
    value === undefined && low === undefined && high === undefined
      ? ""
      : `${written(value, "beyond the bins")}${bounds}`;
  return {
    expected: `${side === "at-most" ? "at most" : "at least"} ${figureText(limit, unit)}`,
    observed: [observed, because ?? `of ${samples}`].filter((text) => text !== "").join(", "),
  };
}

function figureText(figure: number, unit: SloResult["unit"]): string {
  if (unit === "ms") return `${Number(figure.toFixed(1))} ms`;
  return unit === "share" ? `${Number((100 * figure).toFixed(2))} %` : String(figure);
}

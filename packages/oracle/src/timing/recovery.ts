import type { LoadResult, ProfileRecovery, RecoveryResult, SeriesBucket, SloResult } from "@myrcc/contracts";
import { quantileMs } from "./histogram.ts";
import { quantileAtLeastMs, type InstrumentErrors } from "./quantile-despite-noise.ts";

/**
 * What a bucket shows; `unknown` where too few samples fell into it or the instrument's noise may have put it beyond a limit,
 * `idle` where it keeps to every other limit and no call was due, so that none says whether it would have been placed.
 */
type BucketState = "holds" | "idle" | "fails" | "unknown";

/** Why a bucket is unknown, in words. */
const UNTOLD = "too few samples or too much noise";

/**
 * How long after the end of an overload it takes until the figures by time are within the limits again and stay so for as many
 * buckets as are asked for. The first bucket that counts is the first that begins after the end. A bucket is judged by its
 * quantiles as observed; one with fewer samples than these need (`minimumSamples`) neither holds nor fails, and ends a row of
 * those that hold, as does one that is beyond a limit by no more than the noise of the whole run may explain; one in which no
 * call was due may be in such a row, not make it. As many in a row that fail end a recovery before them; fewer are relapses.
 * Delays that no snapshot ended are in no bucket.
 */
export function recoveryOf(
  { bucketMs, buckets }: NonNullable<LoadResult["series"]>,
  wanted: ProfileRecovery,
  errors: InstrumentErrors,
): RecoveryResult {
  const overloadEndsAtMs = 1000 * wanted.overloadEndsAtSeconds;
  const states = buckets.map((bucket) => stateOf(bucket, wanted, errors));
  const first = Math.ceil(overloadEndsAtMs / bucketMs);
  const later = states.slice(first);
  const failing = count(states.slice(0, first), "fails");
  const common = { overloadEndsAtMs, buckets: wanted.buckets, failing };
  const rowFrom = (index: number, isPart: (state: BucketState) => boolean): boolean =>
    isRow(later.slice(index, index + wanted.buckets), wanted.buckets, isPart);
  const isBack = (index: number): boolean =>
    rowFrom(index, isWithin) && later.slice(index, index + wanted.buckets).includes("holds");
  const broken = later.findLastIndex((_, index) => rowFrom(index, (state) => state === "fails"));
  const back = later.findIndex((_, index) => index > broken && isBack(index));
  if (back < 0) {
    const firstBack = later.findIndex((_, index) => isBack(index));
    const relapses = firstBack < 0 ? 0 : count(later.slice(firstBack), "fails");
    const isBeyond = later.slice(-wanted.buckets).includes("fails");
    return { ...common, relapses, state: isBeyond ? "not-recovered" : "unknown" };
  }
  const relapses = count(later.slice(back), "fails");
  const isSilent = later.some((_, index) => index > back && rowFrom(index, (state) => !isWithin(state)));
  if (isSilent && relapses === 0) return { ...common, relapses, state: "unknown" };
  const until = states.slice(0, first + back);
  const unknown = count(until, "unknown");
  if (unknown === 0 && !states.includes("fails")) {
    return { ...common, relapses, state: "held-throughout", afterMs: 0, afterLeastMs: 0 };
  }
  const lastFailing = later.slice(0, back).lastIndexOf("fails");
  return {
    ...common,
    state: "recovered",
    ...(unknown === 0 ? {} : { unknown }),
    relapses,
    afterMs: (first + back) * bucketMs - overloadEndsAtMs,
    afterLeastMs: lastFailing < 0 ? 0 : (first + lastFailing) * bucketMs - overloadEndsAtMs,
  };
}

/**
 * As an objective: missed when it took longer than is allowed at least, met when it took no longer at most and nothing was
 * beyond a limit again. Of the buckets as they were observed, without confidence.
 */
export function judgeRecovery(
  recovery: RecoveryResult,
  { withinSeconds }: ProfileRecovery,
  isValid: boolean,
): SloResult {
  const { afterLeastMs, afterMs, buckets, relapses, state } = recovery;
  const limit = 1000 * withinSeconds;
  const objective = {
    name: "recovery after the overload",
    unit: "ms",
    side: "at-most",
    limit,
    samples: buckets,
    ...(afterMs === undefined ? {} : { value: afterMs, high: afterMs }),
    ...(afterLeastMs === undefined ? {} : { low: afterLeastMs }),
  } as const;
  if (!isValid) return { ...objective, decision: "undecided", because: "the run is void" };
  switch (state) {
    case "held-throughout":
      return { ...objective, decision: "met", because: "nothing left its limits" };
    case "not-recovered":
      return { ...objective, decision: "missed", because: "not recovered" };
    case "unknown":
      return { ...objective, decision: "undecided", because: UNTOLD };
    case "recovered": {
      if ((afterLeastMs ?? 0) > limit) return { ...objective, decision: "missed" };
      if (relapses > 0) {
        return { ...objective, decision: "undecided", because: `${relapses} later buckets were beyond a limit again` };
      }
      return { ...objective, decision: (afterMs ?? Number.POSITIVE_INFINITY) <= limit ? "met" : "undecided" };
    }
  }
}

/** A recovery in a sentence. */
export function recoverySentence(recovery: RecoveryResult): string {
  const { afterLeastMs = 0, afterMs = 0, buckets, failing, overloadEndsAtMs, relapses, state, unknown = 0 } = recovery;
  const end = `the overload ended at ${overloadEndsAtMs / 1000} s`;
  const row = buckets === 1 ? "one bucket" : `${buckets} buckets one after the other`;
  switch (state) {
    case "held-throughout":
      return `${end}; nothing had left its limits, so there was nothing to recover from`;
    case "recovered": {
      const untold = unknown === 0 ? "" : `; ${unknown} buckets until then had ${UNTOLD}`;
      const again = relapses === 0 ? "" : `; ${relapses} later buckets were beyond a limit again`;
      return `${end}; within its limits again for ${row} after ${afterLeastMs / 1000} to ${afterMs / 1000} s (${failing} buckets were beyond a limit before it ended)${untold}${again}`;
    }
    case "not-recovered": {
      const again =
        relapses === 0 ? "" : ` and stayed so; ${relapses} buckets after the first of them were beyond a limit`;
      return `${end}; not recovered: until the end of the measured time it was not within its limits for ${row}${again}`;
    }
    case "unknown":
      return `${end}; whether it recovered is not known: ${UNTOLD} afterwards`;
  }
}

function stateOf(
  { answer, calls, drivenDelay }: SeriesBucket,
  { answers, drivenDelay: delay, placedShare }: ProfileRecovery,
  errors: InstrumentErrors,
): BucketState {
  const states = [ofQuantile(drivenDelay, delay, errors)];
  if (answers !== undefined) states.push(answer === undefined ? "unknown" : ofQuantile(answer, answers, errors));
  if (placedShare !== undefined && calls !== undefined) states.push(ofCalls(calls, placedShare));
  if (states.includes("fails")) return "fails";
  if (states.includes("unknown")) return "unknown";
  return states.includes("idle") ? "idle" : "holds";
}

/** Those that the instrument was late for are none of the platform's. */
function ofCalls({ late = 0, offered, placed }: NonNullable<SeriesBucket["calls"]>, share: number): BucketState {
  if (offered === 0) return "idle";
  if (offered === late) return "unknown";
  return placed >= share * (offered - late) ? "holds" : "fails";
}

function isWithin(state: BucketState): boolean {
  return state === "holds" || state === "idle";
}

function ofQuantile(
  histogram: SeriesBucket["drivenDelay"],
  { atMostMs, quantile }: ProfileRecovery["drivenDelay"],
  errors: InstrumentErrors,
): BucketState {
  const value = quantileMs(histogram, quantile);
  if (value === undefined) return "unknown";
  if (value <= atMostMs) return "holds";
  return quantileAtLeastMs(histogram, quantile, errors, 0) > atMostMs ? "fails" : "unknown";
}

function isRow(row: readonly BucketState[], length: number, isPart: (state: BucketState) => boolean): boolean {
  return row.length === length && row.every(isPart);
}

function count(states: readonly BucketState[], counted: BucketState): number {
  return states.filter((state) => state === counted).length;
}

import type { LoadResult, ProfileRecovery, RecoveryResult, SeriesBucket, SloResult } from "@myrcc/contracts";
import { quantileMs } from "./histogram.ts";

/** What a bucket shows; `unknown` where too few samples fell into it. */
type BucketState = "holds" | "fails" | "unknown";

/**
 * How long after the end of an overload it takes until the figures by time are within the limits again and stay so for as many
 * buckets as are asked for. The first bucket that counts is the first that begins after the end. A bucket is judged by its
 * quantiles as observed; one with fewer samples than these need (`minimumSamples`) neither holds nor fails, and ends a row of
 * those that hold. Delays that no snapshot ended are in no bucket.
 */
export function recoveryOf(
  { bucketMs, buckets }: NonNullable<LoadResult["series"]>,
  wanted: ProfileRecovery,
): RecoveryResult {
  const overloadEndsAtMs = 1000 * wanted.overloadEndsAtSeconds;
  const states = buckets.map((bucket) => stateOf(bucket, wanted));
  const first = Math.ceil(overloadEndsAtMs / bucketMs);
  const later = states.slice(first);
  const failing = countFailing(states.slice(0, first));
  const common = { overloadEndsAtMs, buckets: wanted.buckets, failing, relapses: 0 };
  const back = later.findIndex((_, index) => holdsFrom(later, index, wanted.buckets));
  if (back < 0) {
    const isBeyond = later.slice(-wanted.buckets).includes("fails");
    return { ...common, state: isBeyond ? "not-recovered" : "unknown" };
  }
  const lastFailing = later.slice(0, back).lastIndexOf("fails");
  const relapses = countFailing(later.slice(back));
  if (!states.includes("fails")) return { ...common, state: "held-throughout", afterMs: 0, afterLeastMs: 0 };
  return {
    ...common,
    state: "recovered",
    relapses,
    afterMs: (first + back) * bucketMs - overloadEndsAtMs,
    afterLeastMs: lastFailing < 0 ? 0 : (first + lastFailing) * bucketMs - overloadEndsAtMs,
  };
}

/** As an objective: met when it took no longer than is allowed at most, missed when it took longer at least. */
export function judgeRecovery(
  recovery: RecoveryResult,
  { withinSeconds }: ProfileRecovery,
  isValid: boolean,
): SloResult {
  const { afterLeastMs, afterMs, buckets, state } = recovery;
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
      return { ...objective, decision: "undecided", because: "too few samples" };
    case "recovered": {
      const isMet = (afterMs ?? Number.POSITIVE_INFINITY) <= limit;
      const isMissed = (afterLeastMs ?? 0) > limit;
      return { ...objective, decision: isMet ? "met" : isMissed ? "missed" : "undecided" };
    }
  }
}

/** A recovery in a sentence. */
export function recoverySentence(recovery: RecoveryResult): string {
  const { afterLeastMs = 0, afterMs = 0, buckets, failing, overloadEndsAtMs, relapses, state } = recovery;
  const end = `the overload ended at ${overloadEndsAtMs / 1000} s`;
  const row = buckets === 1 ? "one bucket" : `${buckets} buckets one after the other`;
  switch (state) {
    case "held-throughout":
      return `${end}; nothing had left its limits, so there was nothing to recover from`;
    case "recovered": {
      const again = relapses === 0 ? "" : `; ${relapses} later buckets were beyond a limit again`;
      return `${end}; within its limits again for ${row} after ${afterLeastMs / 1000} to ${afterMs / 1000} s (${failing} buckets were beyond a limit before it ended)${again}`;
    }
    case "not-recovered":
      return `${end}; not recovered: until the end of the measured time it was not within its limits for ${row}`;
    case "unknown":
      return `${end}; whether it recovered is not known: too few samples afterwards`;
  }
}

function stateOf(
  { answer, calls, drivenDelay }: SeriesBucket,
  { answers, drivenDelay: delay, placedShare }: ProfileRecovery,
): BucketState {
  const states = [ofQuantile(drivenDelay, delay)];
  if (answers !== undefined) states.push(answer === undefined ? "unknown" : ofQuantile(answer, answers));
  if (placedShare !== undefined && calls !== undefined) {
    states.push(calls.placed >= placedShare * calls.offered ? "holds" : "fails");
  }
  if (states.includes("fails")) return "fails";
  return states.every((state) => state === "holds") ? "holds" : "unknown";
}

function ofQuantile(
  histogram: SeriesBucket["drivenDelay"],
  { atMostMs, quantile }: ProfileRecovery["drivenDelay"],
): BucketState {
  const value = quantileMs(histogram, quantile);
  if (value === undefined) return "unknown";
  return value <= atMostMs ? "holds" : "fails";
}

function holdsFrom(states: readonly BucketState[], index: number, buckets: number): boolean {
  const row = states.slice(index, index + buckets);
  return row.length === buckets && row.every((state) => state === "holds");
}

function countFailing(states: readonly BucketState[]): number {
  return states.filter((state) => state === "fails").length;
}

import type { Histogram, KneeRun, LoadResult } from "@myrcc/contracts";
import { mergeHistograms, quantileMs, type LoadPoint } from "@myrcc/oracle";
import { judgeRung } from "./judge-rung.ts";

export interface RungFacts {
  readonly callsPerSecond: number;
  readonly seed: number;
  readonly folder: string;
  readonly result: LoadResult;
}

/** What a search keeps of a run. */
export function kneeRunOf({ callsPerSecond, folder, result, seed }: RungFacts): KneeRun {
  const { counters, delayUpper, durationMs, requests = {}, traffic } = result;
  const { placed = 0, refused = 0, unanswered = 0 } = traffic?.calls ?? {};
  const laidOut = traffic?.timetable.laidOut ?? 0;
  const taken = Object.values(requests);
  const answers = taken.length === 0 ? undefined : mergeHistograms(taken);
  const answerMeanMs = answers === undefined ? undefined : meanMs(answers);
  const answerP95Ms = finite(answers === undefined ? undefined : quantileMs(answers, 0.95));
  const drivenP95Ms = finite(quantileMs(delayUpper, 0.95));
  return {
    callsPerSecond,
    seed,
    ...judgeRung(result),
    folder,
    offered: laidOut,
    laidOutPerSecond: (1000 * laidOut) / durationMs,
    placed,
    failed: refused + unanswered + (counters["traffic_broken"] ?? 0),
    requestsPerSecond: (1000 * (answers === undefined ? 0 : answered(answers))) / durationMs,
    ...(answerMeanMs === undefined ? {} : { answerMeanMs }),
    ...(answerP95Ms === undefined ? {} : { answerP95Ms }),
    ...(drivenP95Ms === undefined ? {} : { drivenP95Ms }),
  };
}

/** Runs as points of a law of scalability: by Little's law, requests at once are their rate times how long one takes. */
export function pointsOf(runs: readonly KneeRun[]): LoadPoint[] {
  return runs.flatMap(({ answerMeanMs, outcome, requestsPerSecond }) =>
    outcome === "void" || answerMeanMs === undefined
      ? []
      : [{ concurrency: (requestsPerSecond * answerMeanMs) / 1000, perSecond: requestsPerSecond }],
  );
}

/** How many runs are no point although they are not void. */
export function leftOutOf(runs: readonly KneeRun[]): number {
  return runs.filter(({ outcome }) => outcome !== "void").length - pointsOf(runs).length;
}

/** By the middles of the bins; undefined where some are beyond them. */
function meanMs({ binMs, bins, count, overflow, underflow }: Histogram): number | undefined {
  if (count === underflow || overflow > 0) return undefined;
  return bins.reduce((sum, [index, inBin]) => sum + (index + 0.5) * binMs * inBin, 0) / (count - underflow);
}

/** Beyond the bins are those that never were. */
function answered({ count, overflow }: Histogram): number {
  return count - overflow;
}

/** A figure that is there. */
function finite(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : value;
}

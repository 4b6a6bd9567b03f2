import type { Histogram, KneeRun, KneeRunOutcome, LoadResult } from "@myrcc/contracts";
import { mergeHistograms, quantileMs, sloDecision, sloText, type LoadPoint } from "@myrcc/oracle";

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
    outcome: outcomeOf(result),
    because: becauseOf(result),
    folder,
    offered: laidOut,
    laidOutPerSecond: (1000 * laidOut) / durationMs,
    placed,
    failed: refused + unanswered + (counters["traffic_broken"] ?? 0),
    requestsPerSecond: (1000 * (answers?.count ?? 0)) / durationMs,
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

function outcomeOf({ slos = [], validity }: LoadResult): KneeRunOutcome {
  return validity.valid ? sloDecision(slos) : "void";
}

function becauseOf({ slos = [], validity }: LoadResult): string[] {
  if (!validity.valid) return [...validity.reasons];
  return slos
    .filter(({ decision }) => decision !== "met")
    .map((slo) => {
      const { expected, observed } = sloText(slo);
      return `${slo.name} ${slo.decision}: ${observed}; expected ${expected}`;
    });
}

/** By the middles of the bins; undefined where some are beyond them. */
function meanMs({ binMs, bins, count, overflow, underflow }: Histogram): number | undefined {
  if (count === underflow || overflow > 0) return undefined;
  return bins.reduce((sum, [index, inBin]) => sum + (index + 0.5) * binMs * inBin, 0) / (count - underflow);
}

/** A figure that is there. */
function finite(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : value;
}

import type { KneeLadder, KneeOutcome, KneeRun, KneeRung } from "@myrcc/contracts";

/** What is known of a run when the next one is chosen. */
export type KnownRun = Pick<KneeRun, "callsPerSecond" | "outcome">;

/** What a search does next, or what has come of it. */
export type KneeStep =
  { readonly kind: "run"; readonly callsPerSecond: number } | { readonly kind: "done"; readonly outcome: KneeOutcome };

interface Bracket {
  /** Highest rate that is met. */
  readonly met?: number;
  /** Lowest rate above it that is not. */
  readonly notMet?: { readonly callsPerSecond: number; readonly decision: "missed" | "undecided" };
}

/**
 * The search as a function of the runs so far: up by the factor until a rung is not met, then by the geometric middle until
 * the two rates are as close as the resolution asks for. A rung whose runs do not agree counts as not met, and where it ends
 * the search there is no knee, or there would be one wherever runs scatter. A void one ends the search wherever it comes:
 * above it nothing is known of the platform.
 *
 * @param ladder begins and ends at rates of rungs (`rounded`)
 */
export function nextStep(ladder: KneeLadder, runs: readonly KnownRun[]): KneeStep {
  let bracket: Bracket = {};
  let rate = ladder.fromCallsPerSecond;
  for (;;) {
    const decision = decide(runs, rate, ladder.repeats);
    if (decision === undefined) return { kind: "run", callsPerSecond: rate };
    if (decision === "void") return done("generator-ended-first", bracket.met, rate);
    bracket =
      decision === "met" ? { ...bracket, met: rate } : { ...bracket, notMet: { callsPerSecond: rate, decision } };
    const next = nextRate(ladder, bracket);
    if (typeof next !== "number") return next;
    rate = next;
  }
}

/** What each rate's runs say together, by rate. */
export function rungsOf(runs: readonly KnownRun[], repeats: number): KneeRung[] {
  return [...Map.groupBy(runs, ({ callsPerSecond }) => callsPerSecond)]
    .map(([callsPerSecond, own]) => ({
      callsPerSecond,
      decision: decide(own, callsPerSecond, repeats) ?? "undecided",
      runs: own.length,
    }))
    .toSorted((one, other) => one.callsPerSecond - other.callsPerSecond);
}

function nextRate({ factor, resolution, toCallsPerSecond }: KneeLadder, { met, notMet }: Bracket): number | KneeStep {
  if (notMet === undefined) {
    if (met === undefined || met >= toCallsPerSecond) return done("met-throughout", met);
    return rounded(Math.min(met * factor, toCallsPerSecond));
  }
  const { callsPerSecond, decision } = notMet;
  if (met === undefined)
    return done(decision === "missed" ? "missed-throughout" : "undecided", undefined, callsPerSecond);
  const middle = rounded(Math.sqrt(met * callsPerSecond));
  const isClose = callsPerSecond <= met * (1 + resolution) || middle <= met || middle >= callsPerSecond;
  return isClose ? done(decision === "missed" ? "knee" : "undecided", met, callsPerSecond) : middle;
}

/** Undefined when the rate has to be run once more: neither do most of the repeats agree, nor are they all made. */
function decide(runs: readonly KnownRun[], rate: number, repeats: number): KneeRung["decision"] | undefined {
  const outcomes = runs.filter(({ callsPerSecond }) => callsPerSecond === rate).map(({ outcome }) => outcome);
  const most = OUTCOMES.find((outcome) => 2 * outcomes.filter((one) => one === outcome).length > repeats);
  return most ?? (outcomes.length < repeats ? undefined : "undecided");
}

const OUTCOMES = ["met", "missed", "undecided", "void"] as const satisfies readonly KneeRung["decision"][];

function done(kind: KneeOutcome["kind"], meetsAt?: number, notMetAt?: number): KneeStep {
  return {
    kind: "done",
    outcome: {
      kind,
      ...(meetsAt === undefined ? {} : { meetsAt }),
      ...(notMetAt === undefined ? {} : { notMetAt }),
    },
  };
}

/** As much as is known before a search has come to its end. */
export function unfinished(rungs: readonly KneeRung[], because: string): KneeOutcome {
  const met = rungs.findLast(({ decision }) => decision === "met");
  return { kind: "unfinished", because, ...(met === undefined ? {} : { meetsAt: met.callsPerSecond }) };
}

/** The highest rate of a rung that is no higher than this one. */
export function roundedDown(callsPerSecond: number): number {
  const near = rounded(callsPerSecond);
  return near <= callsPerSecond ? near : rounded(near - 10 ** (Math.floor(Math.log10(callsPerSecond)) - 2));
}

/** A rate that two runs of one rung share exactly. */
export function rounded(callsPerSecond: number): number {
  return Number(callsPerSecond.toPrecision(3));
}

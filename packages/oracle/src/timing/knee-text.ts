import type { KneeResult } from "@myrcc/contracts";

/** What a search found, in a sentence. */
export function kneeSentence({ outcome, rungs, search }: Pick<KneeResult, "outcome" | "rungs" | "search">): string {
  const { because = "", kind, meetsAt = 0, notMetAt = 0 } = outcome;
  const missed = rungs.find(({ decision }) => decision === "missed");
  const before =
    outcome.meetsAt === undefined
      ? "no rate met the objectives before"
      : `${meetsAt} calls/s met the objectives before`;
  const met = missed === undefined ? before : `${before}, ${missed.callsPerSecond} calls/s missed them`;
  switch (kind) {
    case "knee":
      return `the objectives are met up to ${meetsAt} calls/s and missed at ${notMetAt} calls/s`;
    case "generator-ended-first":
      return `the generator ended first: at ${notMetAt} calls/s the instrument was not good enough; ${met}`;
    case "met-throughout":
      return `the objectives are met up to ${meetsAt} calls/s, where the ladder ends`;
    case "missed-throughout":
      return `the objectives are missed at ${search.fromCallsPerSecond} calls/s already, where the ladder begins`;
    case "undecided":
      return `undecided: the ${rungs.find(({ callsPerSecond }) => callsPerSecond === notMetAt)?.runs ?? 0} runs at ${notMetAt} calls/s do not decide; ${met}`;
    case "unfinished":
      return `unfinished: ${because}; ${met}`;
  }
}

/** What the fit over the ladder says, in a sentence. */
export function scalabilitySentence({
  atOnce,
  kappa,
  lambda,
  leftOut = 0,
  peak,
  samples,
  sigma,
  tooFew,
}: KneeResult["scalability"]): string {
  const without =
    leftOut === 0 ? "" : `; ${leftOut} left out for want of a mean: an answer took longer than 30 s, or none came`;
  if (lambda === undefined || sigma === undefined || kappa === undefined) {
    return `no scalability law was fitted: ${tooFew ?? "unknown"}${without}`;
  }
  const bounded = ({ high, low, value }: typeof lambda, digits: number): string =>
    `${value.toPrecision(digits)} (${low.toPrecision(digits)} to ${high.toPrecision(digits)})`;
  const range =
    atOnce === undefined ? "" : ` of ${atOnce.low.toPrecision(2)} to ${atOnce.high.toPrecision(2)} requests at once`;
  const top =
    peak === undefined
      ? "no peak can be told from these loads"
      : `most throughput with ${bounded(peak, 3)} requests at once`;
  return `Universal Scalability Law over ${samples} runs${range}, 95 %: λ ${bounded(lambda, 3)} answers/s of one request at a time, σ ${bounded(sigma, 2)}, κ ${bounded(kappa, 2)}; ${top}${without}`;
}

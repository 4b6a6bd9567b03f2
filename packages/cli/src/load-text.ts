import type { Histogram, LoadResult, Target } from "@myrcc/contracts";
import {
  boundsOfRank,
  quantileInterval,
  quantileMs,
  recoverySentence,
  sloText,
  viewSentence,
  type LoadFinding,
} from "@myrcc/oracle";
import { isMust, type JudgedRun } from "./judged-run.ts";

export interface LoadTextParts {
  /** Without a product where nobody knows it any more. */
  readonly target: Pick<Target, "baseUrl"> & Partial<Pick<Target, "product">>;
  readonly result: LoadResult;
  readonly judged: JudgedRun;
  readonly seed: number;
}

const OUTCOMES = {
  honoured: "honoured",
  "not-honoured": "not honoured",
  "objective-missed": "an objective of the profile was missed",
  void: "void: the instrument was not good enough, so there is no verdict",
  open: "open: could not judge",
} as const satisfies Record<JudgedRun["outcome"], string>;

type Row = readonly [name: string, text: string];

/** A load run for people. A void one gives its reasons, what it missed all the same, and no figure of the platform. */
export function loadText({ target, result, judged, seed }: LoadTextParts): string {
  const { baseUrl, product } = target;
  const { findings, outcome, troubles } = judged;
  const isVoid = !result.validity.valid;
  const rows: Row[] = [
    ...(isVoid ? result.validity.reasons.map((reason): Row => ["void", reason]) : []),
    ...findings.filter(({ verdict }) => !isVoid || verdict === "fail").map(findingRow),
    ...(isVoid ? [] : sloRows(result)),
    ...(isVoid || result.recovery === undefined ? [] : [["recovery", recoverySentence(result.recovery)] satisfies Row]),
    ...troubles.map((trouble): Row => ["trouble", trouble]),
    ...offeredRows(result),
    ...guestRows(result, isVoid),
    ...(isVoid ? [] : [...cadenceRows(result), ...delayRows(result), ...viewRows(result)]),
    ...instrumentRows(result),
    ...usageRows(result),
    ["seed", String(seed)],
  ];
  const platform = product === undefined ? "A platform" : `${product.name} ${product.version}`;
  const heading = `${platform} at ${baseUrl} under ${result.profile}, ${result.durationMs / 1000} s: ${OUTCOMES[outcome]}`;
  return [heading, ...rows.map(([name, text]) => `  ${name.padEnd(14)}${text}`)].join("\n");
}

function findingRow(finding: LoadFinding): Row {
  const { expected, observed, requirement: id, verdict } = finding;
  const word = verdict === "fail" && !isMust(finding) ? "warning" : verdict;
  return [word, `${id}: ${observed}; expected ${expected}`];
}

function sloRows({ slos = [] }: LoadResult): Row[] {
  return slos.map((slo): Row => {
    const { expected, observed } = sloText(slo);
    return [slo.decision, `${slo.name}: ${observed}; expected ${expected}`];
  });
}

function offeredRows({ calls, changes, traffic }: LoadResult): Row[] {
  const driven: Row = [
    "driven",
    `${calls.established} of ${calls.planned} calls; ${changes.accepted} of ${changes.planned} changes accepted, ${changes.skipped} left out`,
  ];
  if (traffic === undefined) return [driven];
  const { timetable } = traffic;
  const share = timetable.share === 1 ? "all" : `${(100 * timetable.share).toFixed(1)} %`;
  const { answered, blocked, ended, late, placed, planned, refused } = traffic.calls;
  return [
    [
      "offered",
      `${timetable.callsPerSecond.toFixed(2)} calls/s, ${timetable.callsAtOnce.toFixed(0)} at once in the long run; ${share} of it laid out: ${timetable.laidOut} calls, at most ${timetable.peak} at once, ${timetable.postponed} put off`,
    ],
    [
      "achieved",
      `${placed} of ${planned} calls placed (${refused} refused, ${late} too late, ${blocked} blocked), ${answered} answered, ${ended} hung up; ${traffic.changes.accepted} of ${traffic.changes.planned} holds, resumes and tones`,
    ],
    ...(traffic.placedLate === undefined ? [] : [["", `placed late by ${latenessText(traffic.placedLate)}`] as const]),
    driven,
  ];
}

/** Of the instrument, so that it is told of a void run as well. */
function latenessText(histogram: Histogram): string {
  const { count } = histogram;
  const most = count === 0 ? "?" : written(boundsOfRank(histogram, count).highMs, histogram);
  return `p50 ${ms(histogram, 0.5)}, p95 ${ms(histogram, 0.95)}, at most ${most} (${count})`;
}

function guestRows({ guests }: LoadResult, isVoid: boolean): Row[] {
  if (guests === undefined) return [];
  const { does, failed, firstFrameAfter, lost, planned, ready, readyAfter, silent } = guests;
  const counts = `${ready} of ${planned} sessions subscribed (${failed} failed, ${lost} sockets lost), ${silent} told nothing`;
  if (isVoid) return [[does, counts]];
  return [
    [does, counts],
    ["", `ready ${bracketed(readyAfter)} after their instant (${readyAfter.count})`],
    [
      "",
      `first frame ${bracketed(firstFrameAfter)} later (${firstFrameAfter.count}); in brackets at 99.9 % confidence`,
    ],
  ];
}

/** A snapshot without a change is no miss here: whether two differ is judged where they are read in full. */
function cadenceRows({ cadence }: LoadResult): Row[] {
  if (cadence === undefined || cadence.snapshots === 0) return [];
  const { snapshots, unchanged } = cadence;
  const share = `${((100 * unchanged) / snapshots).toFixed(1)} %`;
  return [
    ["redundant", `${unchanged} of ${snapshots} snapshots of driven lines (${share}) showed no change of the run`],
  ];
}

function kindRows(
  name: string,
  of: { readonly delayLower: Histogram; readonly delayUpper: Histogram } | undefined,
): Row[] {
  return of === undefined ? [] : [["", `of ${name} ${bothBounds(of.delayLower, of.delayUpper)}`]];
}

function delayRows({
  delayLower,
  delayUpper,
  firstChange,
  loneChange,
  otherListeners: others,
  requests = {},
  ringing,
  traffic,
}: LoadResult): Row[] {
  return [
    ["delay", `of driven changes ${bothBounds(delayLower, delayUpper)}`],
    ...kindRows("single changes", traffic),
    ...kindRows("first changes", firstChange),
    ...kindRows("changes that came alone", loneChange),
    ...kindRows("lines that began to ring", ringing),
    ...(others === undefined
      ? []
      : [
          [
            "",
            `to other listeners ${bothBounds(others.delayLower, others.delayUpper)}, ${others.neverShown} never`,
          ] as const,
        ]),
    ...Object.entries(requests).map(([action, histogram], index): Row => [
      index === 0 ? "answers" : "",
      `${action} p50 ${ms(histogram, 0.5)}, p99 ${ms(histogram, 0.99)} (${histogram.count})`,
    ]),
  ];
}

function viewRows(result: LoadResult): Row[] {
  const sentence = viewSentence(result);
  return sentence === undefined ? [] : [["view", sentence]];
}

/** With what a repetition may give: guests are few. */
function bracketed(histogram: Histogram): string {
  const one = (quantile: number): string => {
    const interval = quantileInterval(histogram, quantile);
    const bounds =
      interval === undefined ? "?" : `${written(interval.lowMs, histogram)} to ${written(interval.highMs, histogram)}`;
    return `${ms(histogram, quantile)} (${bounds})`;
  };
  return `p50 ${one(0.5)}, p95 ${one(0.95)}`;
}

function bothBounds(lower: Histogram, upper: Histogram): string {
  const bounds = (quantile: number): string => `${ms(lower, quantile)} to ${ms(upper, quantile)}`;
  return `p50 ${bounds(0.5)}, p99 ${bounds(0.99)} (${upper.count})`;
}

function instrumentRows({ control, generator, loopLateness }: LoadResult): Row[] {
  return [
    [
      "instrument",
      `${generator.processes === 1 ? "" : `${generator.processes} k6 processes; `}noise p50 ${ms(control.error, 0.5)}, p75 ${ms(control.error, 0.75)}, p99 ${ms(control.error, 0.99)}; handlers late by ${ms(loopLateness, 0.95)} (p95)`,
    ],
  ];
}

/** Beyond this share of the machine a generator's own waiting shows in the tails of what it measures. */
const GENERATOR_SHARE = 0.7;

function usageRows({ usage }: LoadResult): Row[] {
  if (usage === undefined) return [];
  const { busy, cores, processes } = usage;
  const costs = processes.map(
    ({ name, cores: mean, mostCores, mostMemoryMiB }) =>
      `${name} ${mean.toFixed(2)} (at most ${mostCores.toFixed(2)}, ${mostMemoryMiB.toFixed(0)} MiB)`,
  );
  const generators = processes.filter(({ name }) => name.startsWith("k6"));
  const share = generators.reduce((sum, process) => sum + process.cores, 0) / cores;
  return [
    ["cores", `${costs.join(", ")}; the machine has ${cores} and was ${(100 * busy).toFixed(0)} % busy`],
    ...(share > GENERATOR_SHARE
      ? [["", `k6 took ${(100 * share).toFixed(0)} % of the machine: tails may be its own; use more of them`] as const]
      : []),
  ];
}

/** A quantile, or that there are too few samples for it. */
function ms(histogram: Histogram, quantile: number): string {
  const value = quantileMs(histogram, quantile);
  return value === undefined ? "?" : written(value, histogram);
}

function written(value: number, { rangeMs }: Histogram): string {
  if (value === Number.NEGATIVE_INFINITY) return "0 ms";
  return Number.isFinite(value) ? `${value.toFixed(1)} ms` : `over ${rangeMs} ms`;
}

import type { Histogram, LoadConfig, LoadGuests, LoadResult, LoadUsage, OfferedTraffic } from "@myrcc/contracts";
import {
  cadenceOf,
  emptyHistogram,
  instrumentFaults,
  judgeRecovery,
  judgeSlos,
  recoveryOf,
  trafficFaults,
} from "@myrcc/oracle";
import { METRONOME_PERIOD_MS } from "./lifeline/lifeline-message.ts";
import type { MergedLines } from "./merge-lines.ts";
import { seriesOf } from "./merge-series.ts";
import { BATCH, EARLY_PAIR, LONG_RANGE_MS, REQUEST, type OtherQuantity } from "./user/quantities.ts";

export interface LoadRunFacts {
  readonly config: LoadConfig;
  readonly k6Version: string;
  readonly startedAt: Date;
  readonly merged: MergedLines;
  /** How late the control metronome itself was. */
  readonly metronomeLateness: Histogram;
  /** Of the machine, while the run lasted; undefined where nobody watched it. */
  readonly clockSteps: number | undefined;
  /** Of the processes on this machine; absent where nobody watched them. */
  readonly usage?: LoadUsage | undefined;
}

const UNWATCHED = "whether the clock stepped is not known: only the process that starts k6 watches it";

/** The published result of a run, apart from how many others there were. */
export type MeasuredLoad = Omit<LoadResult, "attempts">;

/** What one run measured, with whether its figures may be judged. */
export function buildLoadResult(facts: LoadRunFacts): MeasuredLoad {
  const { config, merged } = facts;
  const { controlError, loopLateness, saturatedInterval, saturatedWait, saturatedWaitLower, ...timings } =
    merged.histograms;
  const { clockSteps } = facts;
  const counters = { ...merged.counters, ...(clockSteps === undefined ? {} : { clock_steps: clockSteps }) };
  const counted = (name: string): number => merged.counters[name] ?? 0;
  const evidence = {
    nominalWindowMs: config.nominalWindowMs,
    calls: { planned: config.pairs.length, established: counted("calls_established") },
    changes: {
      planned: counted("changes_planned"),
      sent: counted("changes_sent"),
      accepted: counted("changes_accepted"),
      refused: counted("changes_refused"),
      skipped: counted("changes_skipped"),
      resolved: counted("changes_resolved"),
    },
    control: { periodMs: METRONOME_PERIOD_MS, error: controlError, lateness: facts.metronomeLateness },
    loopLateness,
  };
  const traffic = config.offered === undefined ? undefined : trafficOf(config.offered, facts);
  const reasons = [
    ...merged.gaps,
    ...instrumentFaults({ ...evidence, counters }),
    ...(clockSteps === undefined ? [UNWATCHED] : []),
    ...(traffic === undefined ? [] : trafficFaults(traffic, config.nominalWindowMs)),
  ];
  const requests = traffic === undefined ? undefined : requestsOf(merged);
  const validity = { valid: reasons.length === 0, reasons };
  const finals = { checked: counted("finals_checked"), lost: counted("finals_lost") };
  const series = seriesOf(merged.series, config);
  const recovery = config.recovery === undefined ? undefined : recoveryOf(series, config.recovery, evidence.control);
  const judged = {
    control: evidence.control,
    counters,
    finals,
    validity,
    delayLower: timings.delayLower,
    delayUpper: timings.delayUpper,
    ...(traffic === undefined ? {} : { traffic }),
    ...(requests === undefined ? {} : { requests }),
  };
  const slos = [
    ...(config.slos === undefined ? [] : judgeSlos(config.slos, judged)),
    ...(config.recovery === undefined || recovery === undefined
      ? []
      : [judgeRecovery(recovery, config.recovery, validity.valid)]),
  ];
  return {
    format: "myrcc-load/1",
    ...(config.run === undefined ? {} : { run: config.run }),
    profile: config.profile,
    generator: { k6Version: facts.k6Version, processes: config.processes, virtualUsers: config.virtualUsers },
    startedAt: facts.startedAt.toISOString(),
    durationMs: config.measuredMs,
    ...evidence,
    ...timings,
    saturated: { interval: saturatedInterval, wait: saturatedWait, waitLower: saturatedWaitLower },
    cadence: cadenceOf(merged.counters, longOf(merged, EARLY_PAIR)),
    finals,
    frames: {
      received: counted("frames"),
      checked: counted("frames_checked"),
      invalid: counted("frames_invalid"),
      misnamed: counted("frames_misnamed"),
      ...(merged.firstInvalidFrame === undefined ? {} : { firstInvalid: merged.firstInvalidFrame }),
      ...(merged.firstMisnamedFrame === undefined ? {} : { firstMisnamed: merged.firstMisnamedFrame }),
    },
    view: viewOf(merged),
    ...(config.listenersPerSession === 1 ? {} : { otherListeners: otherListenersOf(facts) }),
    ...(config.firstChanges === true
      ? {
          firstChange: {
            delayLower: otherOf(merged, config, "firstChangeDelayLower"),
            delayUpper: otherOf(merged, config, "firstChangeDelayUpper"),
          },
        }
      : {}),
    loneChange: {
      delayLower: otherOf(merged, config, "loneChangeDelayLower"),
      delayUpper: otherOf(merged, config, "loneChangeDelayUpper"),
    },
    ringing: {
      delayLower: longOf(merged, "ringingDelayLower"),
      delayUpper: longOf(merged, "ringingDelayUpper"),
    },
    ...(config.guests === undefined ? {} : { guests: guestsOf(config.guests, facts) }),
    ...(traffic === undefined ? {} : { traffic }),
    ...(requests === undefined ? {} : { requests }),
    ...(facts.usage === undefined ? {} : { usage: facts.usage }),
    counters,
    series,
    ...(recovery === undefined ? {} : { recovery }),
    ...(slos.length === 0 ? {} : { slos }),
    validity,
  };
}

function trafficOf(timetable: OfferedTraffic, { config, merged }: LoadRunFacts): NonNullable<LoadResult["traffic"]> {
  const counted = (name: string): number => merged.counters[`traffic_${name}`] ?? 0;
  return {
    timetable,
    calls: {
      planned: counted("planned"),
      placed: counted("placed"),
      refused: counted("refused"),
      late: counted("late"),
      blocked: counted("blocked"),
      answered: counted("answered"),
      unanswered: counted("unanswered"),
      ended: counted("ended"),
    },
    placedLate: longOf(merged, "trafficPlacedLate"),
    changes: {
      planned: counted("changes_planned"),
      accepted: counted("changes_accepted"),
      refused: counted("changes_refused"),
    },
    delayLower: otherOf(merged, config, "trafficDelayLower"),
    delayUpper: otherOf(merged, config, "trafficDelayUpper"),
  };
}

function viewOf({ counters }: MergedLines): NonNullable<LoadResult["view"]> {
  const batches = Object.entries(counters).flatMap(([name, frames]) =>
    name.startsWith(BATCH) && frames > 0 ? [{ upTo: Number(name.slice(BATCH.length)), frames }] : [],
  );
  return {
    outdatedMs: counters["outdated_ms"] ?? 0,
    batches: batches.toSorted((one, other) => one.upTo - other.upTo),
  };
}

function otherListenersOf({ config, merged }: LoadRunFacts): NonNullable<LoadResult["otherListeners"]> {
  return {
    delayLower: otherOf(merged, config, "otherListenerDelayLower"),
    delayUpper: otherOf(merged, config, "otherListenerDelayUpper"),
    neverShown: merged.counters["other_listeners_never_shown"] ?? 0,
  };
}

function guestsOf({ does }: LoadGuests, { merged }: LoadRunFacts): NonNullable<LoadResult["guests"]> {
  const counted = (name: string): number => merged.counters[`guests_${name}`] ?? 0;
  return {
    does,
    planned: counted("planned"),
    ready: counted("ready"),
    failed: counted("failed"),
    silent: counted("silent"),
    lost: counted("lost"),
    readyAfter: longOf(merged, "guestReady"),
    firstFrameAfter: longOf(merged, "guestFirstFrame"),
  };
}

function otherOf({ others }: MergedLines, { rangeMs }: LoadConfig, name: OtherQuantity): Histogram {
  return others[name] ?? emptyHistogram(rangeMs);
}

function longOf({ others }: MergedLines, name: OtherQuantity): Histogram {
  return others[name] ?? emptyHistogram(LONG_RANGE_MS);
}

function requestsOf({ others }: MergedLines): Record<string, Histogram> {
  return Object.fromEntries(
    Object.entries(others).flatMap(([name, histogram]) =>
      name.startsWith(REQUEST) ? [[name.slice(REQUEST.length), histogram] as const] : [],
    ),
  );
}

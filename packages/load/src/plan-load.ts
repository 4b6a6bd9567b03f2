import {
  Trouble,
  type LoadConfig,
  type LoadRange,
  type Profile,
  type ProfileStimulus,
  type Target,
} from "@myrcc/contracts";
import { bucketMsOf } from "./bucket-width.ts";
import { METRONOME_PERIOD_MS } from "./lifeline/lifeline-message.ts";
import type { LoadProfile } from "./profile/load-profile.ts";
import { limitsOf, pairsOf, patienceMsOf, rangeMsOf, windowMsOf } from "./target-room.ts";

/** Intervals of the control metronome that a run aims for: twice what its p99 needs, and some. */
const CONTROL_INTERVALS = 700;

/** Two changes in each window at least, and after many a rest long enough for the last state to arrive. */
const TRAINS: ProfileStimulus = {
  gapWindows: { min: 0.2, max: 0.45 },
  trainWindows: { min: 10, max: 20 },
  restWindows: { min: 4, max: 5 },
};

/** How long a guest may take to get ready, on average, when nobody else does, in milliseconds. */
const GUEST_MS = 100;

export interface LoadPlan {
  readonly target: Target;
  readonly profile: LoadProfile;
  readonly dialectProfile: Profile;
  readonly seed: number;
  /** Default: 1. */
  readonly processes?: number;
  /** Where the parent's WebSocket server listens; left out when k6 runs alone. */
  readonly lifelineUrl?: string;
  readonly summaryFile: string;
  /** Names the run, or the attempt at it, among all others. Default: it has no name. */
  readonly run?: string;
}

/** The k6 processes of a run, in order. */
export function instancesOf(processes: number): string[] {
  return Array.from({ length: processes }, (_, index) => String(index + 1));
}

/**
 * The configuration of the first k6 process; the others' have another instance and summary file. The stimulus is in proportion to the agreed window: at least two changes of
 * every line in each, and after ten to twenty windows a rest long enough for the last state to arrive.
 *
 * @throws {Trouble} target-file.invalid when the target has no account for the enterprise that is exercised
 */
export function planLoad(plan: LoadPlan): LoadConfig {
  const { target, profile, dialectProfile, seed, processes = 1, lifelineUrl, run, summaryFile } = plan;
  const [enterprise] = target.enterprises;
  const account = target.accounts.find((candidate) => candidate.enterprise === enterprise?.name);
  if (enterprise === undefined || account === undefined) {
    throw new Trouble("target-file.invalid", {
      where: "accounts",
      expected: `an account for the enterprise ${enterprise?.name ?? ""}`,
      found: "none",
      mend: "Add an account of that enterprise to the target file.",
    });
  }
  const { maxConcurrentCalls, maxCallsPerSecond } = limitsOf(target);
  const windowMs = windowMsOf(target);
  const stimulus = profile.stimulus ?? TRAINS;
  const pairs = pairsOf(enterprise.pool).slice(0, Math.min(profile.calls, maxConcurrentCalls));
  const virtualUsers = Math.min(profile.virtualUsers, pairs.length);
  const intervalsPerSocket = Math.max(1, profile.measuredMs / METRONOME_PERIOD_MS - 2);
  return {
    format: "myrcc-load-config/1",
    ...(run === undefined ? {} : { run }),
    instance: "1",
    processes,
    baseUrl: target.baseUrl.replace(/\/$/, ""),
    login: account.login,
    enterprise: account.enterprise,
    passwordEnv: account.passwordEnv,
    ...(account.access === undefined ? {} : { access: account.access }),
    nominalWindowMs: windowMs,
    seed,
    virtualUsers,
    listenersPerSession: profile.listenersPerSession ?? 1,
    pairs,
    callsPerSecond: maxCallsPerSecond,
    measuredMs: profile.measuredMs,
    gapMs: times(stimulus.gapWindows, windowMs),
    trainMs: times(stimulus.trainWindows, windowMs),
    restMs: times(stimulus.restWindows, windowMs),
    ...(profile.stimulus === undefined ? {} : { firstChanges: true }),
    profile: profile.name,
    establishMs: 10_000 + (pairs.length * 1000) / maxCallsPerSecond + guestsMs(profile),
    patienceMs: patienceMsOf(target),
    flushMs: 2000,
    bucketMs: bucketMsOf(profile.measuredMs),
    dialectProfile,
    schemaSampleEvery: 20,
    rangeMs: rangeMsOf(target),
    ...(lifelineUrl === undefined ? {} : { lifelineUrl }),
    controlSockets: lifelineUrl === undefined ? 0 : Math.ceil(CONTROL_INTERVALS / (virtualUsers * intervalsPerSocket)),
    summaryFile,
    ...(profile.traffic === undefined ? {} : { traffic: profile.traffic.timetable, offered: profile.traffic.offered }),
    ...(profile.guests === undefined ? {} : { guests: profile.guests }),
    ...(profile.slos === undefined ? {} : { slos: profile.slos }),
    ...(profile.recovery === undefined ? {} : { recovery: profile.recovery }),
  };
}

function times({ min, max }: LoadRange, factor: number): LoadRange {
  return { min: min * factor, max: max * factor };
}

/** For those that are there before: one after the other logs in, connects, and subscribes. */
function guestsMs({ guests }: LoadProfile): number {
  return guests?.does === "reconnect" ? guests.atMs.length * GUEST_MS : 0;
}

/** In words, why a run makes fewer calls than its profile wants; undefined when it makes them all. */
export function whyFewerCalls(target: Target, { calls }: LoadProfile): string | undefined {
  const { maxConcurrentCalls } = limitsOf(target);
  const possible = pairsOf(target.enterprises[0]?.pool ?? []).length;
  if (Math.min(possible, maxConcurrentCalls) >= calls) return undefined;
  return possible < maxConcurrentCalls
    ? `${possible} calls instead of ${calls}: the pool has extensions for no more`
    : `${maxConcurrentCalls} calls instead of ${calls}: limits.maxConcurrentCalls of the target allows no more`;
}

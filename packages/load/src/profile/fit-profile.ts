import { Trouble, type ProfileFile, type Target } from "@myrcc/contracts";
import { DEFAULT_LIMITS, limitsOf, pairsOf, patienceMsOf, windowMsOf } from "../target-room.ts";
import { callsAtOnce, highestCallsPerSecond } from "../timetable/draw-calls.ts";
import { bucketMsOf } from "../bucket-width.ts";
import { drawGuests } from "../timetable/draw-guests.ts";
import type { LaidOutTraffic } from "../timetable/laid-out-traffic.ts";
import { TrafficPlan, type Room } from "../timetable/lay-out.ts";
import type { LoadProfile } from "./load-profile.ts";
import { requireCountable } from "./require-countable.ts";
import { requireReach } from "./require-reach.ts";

/** What a run does otherwise than its profile says. */
export interface Overrides {
  readonly durationMs?: number;
  /** At most so many calls at once; traffic is thinned out until it keeps to it. */
  readonly calls?: number;
  readonly sessions?: number;
  /** Of each session. */
  readonly listeners?: number;
}

/** What a target has to allow for a profile. */
export interface Needs {
  readonly callsAtOnce: number;
  readonly callsPerSecond: number;
  readonly extensions: number;
  readonly sessions: number;
}

export interface FitOptions {
  readonly profile: ProfileFile;
  readonly overrides: Overrides;
  readonly seed: number;
}

/** What the whole of a profile takes. @throws {Trouble} profile.too-large when its traffic is too much to be laid out */
export function needsOf({ profile, overrides, seed }: FitOptions): Needs {
  const { driven, durationMs, sessions } = sizesOf(profile, overrides);
  requireCountable(profile, durationMs);
  const { maxCallsPerSecond } = DEFAULT_LIMITS;
  const room =
    profile.traffic === undefined
      ? { callsAtOncePerUser: 0, callsPerSecond: maxCallsPerSecond }
      : new TrafficPlan(profile.traffic, durationMs, seed).roomFor(sessions, maxCallsPerSecond);
  const whole = driven + sessions * room.callsAtOncePerUser;
  const most = overrides.calls ?? whole;
  return {
    callsAtOnce: most,
    callsPerSecond: room.callsPerSecond,
    extensions: Math.max(2 * most, profile.traffic?.arrivals.users ?? 0),
    sessions: sessions + (profile.guests?.sessions ?? 0),
  };
}

/**
 * A profile as a run of it on a target: with its overrides, within the target's limits.
 *
 * @throws {Trouble} profile.too-large, with what would fit; flag.invalid when it is over before all of its storm comes;
 * profile.invalid when guests would be told nothing for too long, or an objective lies beyond the figures
 */
export function fitProfile({ profile, overrides, seed }: FitOptions, target: Target): LoadProfile {
  const { driven, durationMs, sessions } = sizesOf(profile, overrides);
  const { maxConcurrentCalls, maxCallsPerSecond, maxSessions } = limitsOf(target);
  const pairs = pairsOf(target.enterprises[0]?.pool ?? []);
  const possible = Math.min(pairs.length, maxConcurrentCalls);
  const reason =
    pairs.length < maxConcurrentCalls
      ? "the pool has extensions for no more"
      : "limits.maxConcurrentCalls of the target allows no more";
  const refuse = (found: string, mend: string): never => {
    throw new Trouble("profile.too-large", {
      where: `profile ${profile.name}`,
      expected: `at most ${possible} calls at once (${reason}), and ${maxCallsPerSecond} calls per second`,
      found,
      mend,
    });
  };
  const least = profile.traffic === undefined ? sessions : driven + sessions;
  const fitting =
    possible >= least
      ? `Make it smaller: --calls ${possible}. Or allow more in the target file.`
      : `Make it smaller: --sessions ${Math.max(1, Math.floor(possible / 2))} and fewer drivenCalls. Or allow more in the target file.`;
  const most = overrides.calls ?? possible;
  if (most > possible) refuse(`--calls ${most}`, fitting);
  if (driven > most) refuse(`${driven} driven calls`, fitting);
  requireMoments(profile, durationMs);
  requireNews(profile, target);
  requireReach(profile, target);
  requireCountable(profile, durationMs);
  const guests = profile.guests === undefined ? undefined : drawGuests(profile.guests, seed);
  const wantedSessions = sessions + (guests?.atMs.length ?? 0);
  if (wantedSessions > maxSessions) {
    throw new Trouble("profile.too-large", {
      where: `profile ${profile.name}`,
      expected: `at most ${maxSessions} sessions at once (limits.maxSessions of the target allows no more)`,
      found: guests === undefined ? `${sessions} sessions` : `${sessions} sessions and ${guests.atMs.length} guests`,
      mend:
        guests === undefined
          ? `Make it smaller: --sessions ${maxSessions}. Or allow more in the target file: limits.maxSessions.`
          : `Allow more in the target file, limits.maxSessions: ${wantedSessions}, or take a profile with fewer guests.`,
    });
  }
  const base = {
    name: profile.name,
    calls: driven,
    virtualUsers: sessions,
    listenersPerSession: overrides.listeners ?? profile.listenersPerSession ?? 1,
    measuredMs: durationMs,
    ...(guests === undefined ? {} : { guests }),
    ...(profile.stimulus === undefined ? {} : { stimulus: profile.stimulus }),
    ...(profile.slos === undefined ? {} : { slos: profile.slos }),
    ...(profile.recovery === undefined ? {} : { recovery: profile.recovery }),
  };
  if (profile.traffic === undefined) return base;

  const extensions = shareOut(pairs.slice(driven), sessions);
  const room: Room = {
    callsAtOncePerUser: Math.min(
      Math.floor((most - driven) / sessions),
      ...extensions.map((numbers) => numbers.length / 2),
    ),
    callsPerSecond: maxCallsPerSecond,
    users: sessions,
  };
  const plan = new TrafficPlan(profile.traffic, durationMs, seed);
  const whole = plan.roomFor(sessions, maxCallsPerSecond);
  const wanted = [
    `${driven + sessions * whole.callsAtOncePerUser} calls at once`,
    `${highestCallsPerSecond(profile.traffic).toFixed(2)} calls per second (${callsAtOnce(profile.traffic).toFixed(0)} at once on average)`,
  ].join(", and ");
  if (room.callsAtOncePerUser < 1) refuse(`${wanted}, of ${sessions} sessions`, fitting);
  const share = plan.shareIn(room);
  if (share < 1 && overrides.calls === undefined) {
    const percent = (100 * share).toFixed(share < 0.1 ? 1 : 0);
    refuse(
      wanted,
      `Make it smaller: --calls ${possible} leaves ${percent} % of its traffic. Or allow more in the target file.`,
    );
  }
  const traffic: LaidOutTraffic = plan.layOut(share, room, extensions);
  if (traffic.timetable.calls.length === 0) refuse(`${wanted}, of which nothing is left`, fitting);
  return { ...base, traffic };
}

/** A storm that does not come within the measured time would say that all went well. */
function requireMoments({ guests, name, recovery, traffic }: ProfileFile, durationMs: number): void {
  const refuse = (seconds: number, why: string): never => {
    throw new Trouble("flag.invalid", {
      where: `profile ${name}`,
      expected: `a measured time of more than ${seconds} s, ${why}`,
      found: `${durationMs / 1000} s`,
      mend: "Ask for a longer --duration.",
    });
  };
  if (guests !== undefined) {
    const lastSeconds = guests.atSeconds + guests.withinSeconds;
    if (1000 * lastSeconds >= durationMs) refuse(lastSeconds, "when the last session comes");
  }
  if (recovery !== undefined) {
    const { buckets, overloadEndsAtSeconds, withinSeconds } = recovery;
    const rowSeconds = ((buckets + 1) * bucketMsOf(durationMs)) / 1000;
    const lastSeconds = overloadEndsAtSeconds + withinSeconds + rowSeconds;
    if (1000 * lastSeconds > durationMs) refuse(lastSeconds, "by when a recovery in time has been seen");
  }
  for (const [what, moment] of Object.entries(traffic?.together ?? {})) {
    const { atSeconds } = moment;
    if (1000 * atSeconds >= durationMs) refuse(atSeconds, `the moment of ${what}`);
  }
}

/** A guest that nobody could tell anything, since no line changed, would count as one that was told nothing. */
function requireNews({ guests, name, stimulus }: ProfileFile, target: Target): void {
  if (guests === undefined || stimulus === undefined) return;
  const quietMs = (stimulus.restWindows.max + stimulus.gapWindows.max) * windowMsOf(target);
  const patienceMs = patienceMsOf(target);
  if (quietMs <= patienceMs) return;
  throw new Trouble("profile.invalid", {
    where: `profile ${name}`,
    expected: `with guests, a rest and a gap of at most ${patienceMs / 1000} s, which is waited for what a guest is told`,
    found: `${quietMs / 1000} s`,
    mend: "Make stimulus.restWindows or stimulus.gapWindows shorter, or leave the guests out.",
  });
}

/** Sessions that make the calls: each process has one at least. */
export function sessionsOf({ overrides, profile }: Omit<FitOptions, "seed">): number {
  return sizesOf(profile, overrides).sessions;
}

/** Measured time of a run, in milliseconds. */
export function durationMsOf({ overrides, profile }: Omit<FitOptions, "seed">): number {
  return sizesOf(profile, overrides).durationMs;
}

interface Sizes {
  readonly driven: number;
  readonly durationMs: number;
  readonly sessions: number;
}

function sizesOf({ drivenCalls, durationSeconds, sessions, traffic }: ProfileFile, overrides: Overrides): Sizes {
  const calls = traffic === undefined ? (overrides.calls ?? drivenCalls) : drivenCalls;
  const wanted = overrides.sessions ?? Math.min(sessions, calls);
  return {
    driven: Math.max(calls, wanted),
    durationMs: overrides.durationMs ?? 1000 * durationSeconds,
    sessions: wanted,
  };
}

/** Directory numbers of each session: whole pairs, in turn. */
function shareOut(pairs: ReturnType<typeof pairsOf>, sessions: number): string[][] {
  return Array.from({ length: sessions }, (_, session) =>
    pairs.filter((_pair, index) => index % sessions === session).flatMap(({ caller, callee }) => [caller, callee]),
  );
}

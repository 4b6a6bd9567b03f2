import { Trouble, type KneeLadder, type ProfileFile, type Target } from "@myrcc/contracts";
import { durationMsOf, fitProfile, needsOf, type FitOptions, type Needs } from "../profile/fit-profile.ts";
import { requireCountable } from "../profile/require-countable.ts";
import { rounded, roundedDown } from "./next-step.ts";

/** A profile that looks for a knee. */
export type KneeProfile = ProfileFile & Required<Pick<ProfileFile, "knee" | "traffic">>;

export function isKneeProfile(profile: ProfileFile): profile is KneeProfile {
  return profile.knee !== undefined && profile.traffic !== undefined;
}

/** The search that a profile asks for, with what applies where it says nothing, between rates that a rung can have. */
export function ladderOf({ knee }: KneeProfile): KneeLadder {
  const { factor = 2, fromCallsPerSecond, repeats = 3, resolution = 0.1, toCallsPerSecond } = knee;
  return {
    fromCallsPerSecond: roundedDown(fromCallsPerSecond),
    toCallsPerSecond: roundedDown(toCallsPerSecond),
    factor,
    resolution,
    repeats,
  };
}

/** The profile as it is run on one rung: arrivals as they are asked for there. */
export function atRate(profile: KneeProfile, callsPerSecond: number): ProfileFile {
  return { ...profile, traffic: { ...profile.traffic, arrivals: { callsPerSecond } } };
}

/** Runs of one rung differ in their timetables, so that what repeats them is not their instants. */
export function seedOf(seed: number, repeat: number): number {
  return (seed + repeat) % 2 ** 32;
}

type KneeWish = Omit<FitOptions, "profile"> & { readonly profile: KneeProfile };

/** What the highest rung takes, whichever of its timetables is drawn. */
export function needsOfLadder({ overrides, profile, seed }: KneeWish): Needs {
  const { repeats, toCallsPerSecond } = ladderOf(profile);
  const needs = Array.from({ length: repeats }, (_, repeat) =>
    needsOf({ profile: atRate(profile, toCallsPerSecond), overrides, seed: seedOf(seed, repeat) }),
  );
  const most = (of: (one: Needs) => number): number => Math.max(...needs.map(of));
  return {
    callsAtOnce: most(({ callsAtOnce }) => callsAtOnce),
    callsPerSecond: most(({ callsPerSecond }) => callsPerSecond),
    extensions: most(({ extensions }) => extensions),
    sessions: most(({ sessions }) => sessions),
  };
}

/**
 * The ladder as far as the target's limits allow it: its end is the highest rate, down from the profile's in steps of its
 * factor, of which every timetable fits.
 *
 * @throws {Trouble} profile.too-large when the lowest rung does not fit, or the highest is too much to be laid out at all
 */
export function fitLadder(wish: KneeWish, target: Target): KneeLadder {
  const ladder = ladderOf(wish.profile);
  // Note: not the target's limit, so it does not end the ladder, but refuses it.
  requireCountable(atRate(wish.profile, ladder.toCallsPerSecond), durationMsOf(wish));
  for (
    let rate = ladder.toCallsPerSecond;
    ;
    rate = rounded(Math.max(ladder.fromCallsPerSecond, rate / ladder.factor))
  ) {
    const trouble = whyNotAt(rate, ladder.repeats, wish, target);
    if (trouble === undefined) return { ...ladder, toCallsPerSecond: rate };
    if (rate <= ladder.fromCallsPerSecond) {
      const mend = "Begin lower: knee.fromCallsPerSecond of the profile. Or allow more in the target file.";
      throw new Trouble("profile.too-large", { ...trouble.detail, mend }, { cause: trouble });
    }
  }
}

function whyNotAt(
  rate: number,
  repeats: number,
  { overrides, profile, seed }: KneeWish,
  target: Target,
): Trouble | undefined {
  try {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      fitProfile({ profile: atRate(profile, rate), overrides, seed: seedOf(seed, repeat) }, target);
    }
    return undefined;
  } catch (error) {
    if (error instanceof Trouble && error.code === "profile.too-large") return error;
    throw error;
  }
}

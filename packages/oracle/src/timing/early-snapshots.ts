import type { Histogram, LoadResult } from "@myrcc/contracts";
import { EARLY_ALLOWANCE, shortestWindowMs } from "./cadence-watch.ts";
import { countBeyond, countBelow } from "./histogram.ts";
import { percent } from "./percent.ts";
import { shareInterval } from "./share-interval.ts";
import type { WindowEstimate } from "./window-estimate.ts";

/** What the snapshots that came too early say, with their figures in words. */
export interface EarlySnapshots {
  /** `broken` when more are early than noise explains for certain, `doubtful` when it only seems so. */
  readonly kind: "none" | "doubtful" | "broken";
  readonly observed: string;
}

/**
 * Share of early snapshots that is tolerated beyond what the instrument's noise explains: a platform's timers are late now and
 * then as well, and one late snapshot makes the next one early.
 */
const TOLERATED_SHARE = 0.05;

/** Up to this many windows a pair of intervals has a snapshot too many in it: it is one window then, and otherwise two. */
const PAIR_WINDOWS = 1.5;

/** Fewer observations than these leave no doubt, since a handful of early ones may be chance. */
const MINIMUM_OBSERVATIONS = 100;

/** Something that may come too early, and how often it did. */
interface Kind {
  readonly name: string;
  readonly early: number;
  readonly all: number;
  /** Of how many of them one is independent: a snapshot ends one span of k steps and is in k of them. */
  readonly together: number;
}

const NONE: EarlySnapshots = { kind: "none", observed: "" };

/**
 * Whether snapshots of a line come earlier than the shortest window allows although half of them keep to it, as the median
 * that the estimate is does not show. A snapshot is early when less than that window, less the noise that a valid run may
 * have, has gone by since the one before – unless that one was late, which shows in the two intervals together – or when it
 * ends a span of several steps that is too short for as many of these windows.
 *
 * The instrument makes a single interval too short by so much as often as an interval of its control metronome is off by so
 * much, or the metronome itself is late, and a span of k steps at most k times as often.
 */
export function earlySnapshots(
  { cadence, control, nominalWindowMs }: LoadResult,
  { lowMs }: WindowEstimate,
): EarlySnapshots {
  if (cadence === undefined) return NONE;
  const { earlyPairs, pairs, spans } = cadence;
  const shortestMs = shortestWindowMs(nominalWindowMs);
  const allowanceMs = EARLY_ALLOWANCE * nominalWindowMs;
  const kinds: Kind[] = [
    {
      name: `snapshots came within ${shortestMs - allowanceMs} ms of another`,
      early: countBelow(earlyPairs, PAIR_WINDOWS * lowMs),
      all: pairs,
      together: 1,
    },
    ...spans.map(({ all, early, steps }) => ({
      name: `spans of ${steps} intervals were shorter than ${steps * shortestMs - allowanceMs} ms`,
      early,
      all,
      together: steps,
    })),
  ];
  const judged = kinds.map((kind) => judgeKind(kind, noiseOf([control.error, control.lateness], allowanceMs)));
  return judged.find(({ kind }) => kind === "broken") ?? judged.find(({ kind }) => kind === "doubtful") ?? NONE;
}

/** How often the instrument is off by more than the allowance, as observed and at most. */
interface Noise {
  readonly share: number;
  readonly high: number;
}

/** The larger of what each shows. */
function noiseOf(errors: readonly Histogram[], allowanceMs: number): Noise {
  const shares = errors.map((histogram) => {
    const beyond = countBeyond(histogram, allowanceMs);
    return { share: beyond / Math.max(1, histogram.count), high: shareInterval(beyond, histogram.count).high };
  });
  return {
    share: Math.max(...shares.map(({ share }) => share)),
    high: Math.max(...shares.map(({ high }) => high)),
  };
}

function judgeKind({ all, early, name, together }: Kind, noise: Noise): EarlySnapshots {
  const { low } = shareInterval(early / together, all / together);
  const isBroken = low > TOLERATED_SHARE + together * noise.high;
  const isDoubtful = all >= MINIMUM_OBSERVATIONS && early > (TOLERATED_SHARE + together * noise.share) * all;
  if (!isBroken && !isDoubtful) return NONE;
  const explained = percent(Math.min(1, together * noise.high));
  return {
    kind: isBroken ? "broken" : "doubtful",
    observed: `${early} of ${all} ${name}, at least ${percent(low)}, of which noise explains at most ${explained}`,
  };
}

import type { Histogram, LoadResult } from "@myrcc/contracts";
import { quantileMs, countBeyond } from "./histogram.ts";
import type { LoadFinding } from "./load-finding.ts";
import { percent } from "./percent.ts";
import { shareInterval } from "./share-interval.ts";

/** Within how many windows a change is to be pushed. */
const WINDOWS = 1.1;

/** Quantile of the instrument's errors that is added to it. */
const NOISE_QUANTILE = 0.98;

/** Share of the window beyond which noise hides too much for a pass: a window half as long again would pass as well. */
const NOISE_LIMIT = 0.25;

/** Shares of the changes: beyond the first late ones are no longer the instrument's, up to the second enough are in time. */
const LATE_SHARE = { fails: 0.02, passes: 0.05 } as const;

/**
 * The same as the first, of kinds that a stall of the machine may meet many at once of: of the first changes of all lines
 * when they begin to be driven, and before the measured time, where nobody measures the noise, of those that come alone
 * and of calls that are set up. Of the last two it takes half a second.
 */
const STALLED_SHARE = { firstChange: 0.05, loneChange: 0.2, ringing: 0.35 } as const;

/** Changes of one line that a snapshot shows together, with the gaps of the stimulus: they are late together. */
const CHANGES_PER_SNAPSHOT = 3;

/** Changes that are judged together, since a platform may treat them differently from others. */
interface Kind {
  readonly name: string;
  readonly delay: Histogram;
  /** Those that no snapshot has shown until the line rested. */
  readonly neverShown: number;
  /** Changes that one snapshot shows. */
  readonly together: number;
  /** Beyond which share of late ones they are the platform's. */
  readonly fails: number;
}

/**
 * Judges RCC-COALESCE-7 from how long changes took at the least, in each kind by itself: of driven lines, the first ones
 * after a rest, those that come alone, called lines that begin to ring, calls that are held once and, where a session
 * has several listeners, what the others are told. The allowed time is 1.1 windows and the p98 of the control metronome's
 * error or of its lateness, which a stall of a machine shared with the platform makes large, whichever is larger; so
 * noise makes two changes in a hundred late. It fails when more of any kind are (99.9 %), of those that a stall can meet
 * together far more; it passes when fewer than five in a hundred of the driven ones are and the noise is below a quarter
 * of the window.
 */
export function judgePromptness(result: LoadResult): Omit<LoadFinding, "requirement"> {
  const { control, nominalWindowMs, validity } = result;
  const noiseMs = [control.error, control.lateness].map(
    (of) => quantileMs(of, NOISE_QUANTILE) ?? Number.POSITIVE_INFINITY,
  );
  const addedMs = Math.max(...noiseMs);
  const limitMs = WINDOWS * nominalWindowMs + addedMs;
  const expected = `changes to be pushed within ${ms(WINDOWS * nominalWindowMs)}`;
  const open = (observed: string): Omit<LoadFinding, "requirement"> => ({
    verdict: "inconclusive",
    expected,
    observed,
    exercised: 0,
  });
  if (!validity.valid) return open(`the run is void: ${validity.reasons.join("; ")}`);
  if (!(limitMs < control.error.rangeMs && limitMs < result.delayLower.rangeMs))
    return open("the noise of the instrument has no bound");

  const found = kindsOf(result).map((kind) => ({ ...kind, ...latenessOf(kind, limitMs) }));
  const late = found.find(({ fails, low }) => low > fails);
  const driven = found.find(({ delay }) => delay === result.delayLower);
  const shown = late ?? driven;
  if (shown === undefined) return open("no driven change was shown");
  const observed = `${shown.late} of ${shown.all} ${shown.name} took longer than ${ms(limitMs)}, so ${percent(shown.low)} to ${percent(shown.high)}`;
  const isEnough = shown.high <= LATE_SHARE.passes && addedMs <= NOISE_LIMIT * nominalWindowMs;
  return {
    verdict: late !== undefined ? "fail" : isEnough ? "pass" : "inconclusive",
    expected,
    observed,
    exercised: shown.all,
  };
}

function kindsOf({ delayLower, firstChange, loneChange, otherListeners, ringing, traffic }: LoadResult): Kind[] {
  const { fails } = LATE_SHARE;
  const kinds: Kind[] = [
    { name: "driven changes", delay: delayLower, neverShown: 0, together: CHANGES_PER_SNAPSHOT, fails },
    ...single("first changes after a rest", firstChange, STALLED_SHARE.firstChange),
    ...single("changes that came alone after a rest", loneChange, STALLED_SHARE.loneChange),
    ...single("lines that began to ring", ringing, STALLED_SHARE.ringing),
    ...single("single changes", traffic, fails),
    ...(otherListeners === undefined
      ? []
      : [
          {
            name: "changes to another listener than the session's first",
            delay: otherListeners.delayLower,
            neverShown: otherListeners.neverShown,
            together: CHANGES_PER_SNAPSHOT,
            fails,
          },
        ]),
  ];
  return kinds.filter(({ delay, neverShown }) => delay.count + neverShown > 0);
}

/** Changes of which no snapshot shows two. */
function single(name: string, of: { readonly delayLower: Histogram } | undefined, fails: number): Kind[] {
  return of === undefined ? [] : [{ name, delay: of.delayLower, neverShown: 0, together: 1, fails }];
}

function latenessOf(
  { delay, neverShown, together }: Kind,
  limitMs: number,
): { readonly late: number; readonly all: number; readonly low: number; readonly high: number } {
  const late = countBeyond(delay, limitMs) + neverShown;
  const all = delay.count + neverShown;
  return { late, all, ...shareInterval(late / together, all / together) };
}

function ms(value: number): string {
  return `${Number(value.toFixed(1))} ms`;
}

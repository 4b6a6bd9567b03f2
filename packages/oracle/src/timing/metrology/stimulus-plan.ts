import type { Stimulus } from "./burst.ts";

/** How much of each stimulus there is, and how long it rests in between, in windows where it says so. */
export interface StimulusSizes {
  readonly isolated: number;
  /** Pairs, dealt out to the gaps in turn. */
  readonly pairs: number;
  readonly crosses: number;
  readonly fanOuts: number;
  readonly trainWindows: number;
  /** Changes per window of each sweep, and how many changes it has. */
  readonly sweepLoads: readonly number[];
  readonly sweepChanges: number;
  /** Between the last change of a burst and the next burst: at least, and by how much more at random. */
  readonly restWindows: { readonly least: number; readonly random: number };
}

/** What a measurement of a platform does: about two minutes at 100 ms. */
export const THOROUGH: StimulusSizes = {
  isolated: 60,
  pairs: 36,
  crosses: 24,
  fanOuts: 24,
  trainWindows: 160,
  sweepLoads: [0.5, 1, 2, 5],
  sweepChanges: 60,
  restWindows: { least: 3, random: 4 },
};

/** What one rung of the calibration ladder does: well under a minute at 100 ms. */
export const BRISK: StimulusSizes = {
  isolated: 40,
  pairs: 24,
  crosses: 12,
  fanOuts: 12,
  trainWindows: 120,
  sweepLoads: [1],
  sweepChanges: 40,
  restWindows: { least: 2.5, random: 2 },
};

/** Enough to find out for which window the stimuli have to be made. */
export const SCOUTING: StimulusSizes = {
  isolated: 8,
  pairs: 0,
  crosses: 0,
  fanOuts: 0,
  trainWindows: 15,
  sweepLoads: [],
  sweepChanges: 0,
  restWindows: { least: 3, random: 1 },
};

/** One change of a burst. */
export interface PlannedChange {
  readonly line: number;
  /** After the burst's first change, in milliseconds. */
  readonly afterMs: number;
}

export interface PlannedBurst {
  readonly stimulus: Stimulus;
  /** From the last planned change of the burst before to the first one of this, in milliseconds. */
  readonly restMs: number;
  readonly changes: readonly PlannedChange[];
}

/** Gaps of pairs (S2), in windows. */
const PAIR_GAPS = [0.2, 0.6, 0.9] as const;

/** Changes per window of a saturated train (S3): no design coalesces less, and a random gap never locks phase. */
const TRAIN_LOAD = 15;

/** Of its mean, how much the gap of a train varies to either side. */
const TRAIN_VARIATION = 0.4;

/**
 * An open timetable of stimuli S1 to S6 (domain §4.2) for a window. The rest before each burst is random over a whole
 * number of windows, so that a burst begins at any phase of a tick alike: with even rests an instrument locks phase with
 * a tick and takes it for a throttle or a constant delay.
 *
 * @param random uniform on [0, 1)
 */
export function planStimuli(sizes: StimulusSizes, windowMs: number, random: () => number): PlannedBurst[] {
  const { least, random: width } = sizes.restWindows;
  const burst = (stimulus: Stimulus, changes: readonly PlannedChange[]): PlannedBurst => ({
    stimulus,
    restMs: (least + width * random()) * windowMs,
    changes,
  });
  const many = (count: number, make: (index: number) => PlannedBurst): PlannedBurst[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const first = { line: 0, afterMs: 0 };
  return [
    ...many(sizes.isolated, () => burst("isolated", [first])),
    ...many(sizes.pairs, (index) => {
      const gap = PAIR_GAPS[index % PAIR_GAPS.length] ?? 0.6;
      return burst("pair", [first, { line: 0, afterMs: gap * windowMs }]);
    }),
    ...many(sizes.crosses, () => burst("cross", [first, { line: 1, afterMs: random() * windowMs }])),
    burst(
      "train",
      train(sizes.trainWindows * windowMs, () => {
        return (windowMs / TRAIN_LOAD) * (1 + TRAIN_VARIATION * (2 * random() - 1));
      }),
    ),
    ...sizes.sweepLoads.map((load) => {
      const lengthMs = (sizes.sweepChanges / load) * windowMs;
      return burst(
        "sweep",
        train(lengthMs, () => (-Math.log(1 - random()) * windowMs) / load),
      );
    }),
    ...many(sizes.fanOuts, () => burst("fan-out", [first])),
  ];
}

function train(lengthMs: number, gapMs: () => number): PlannedChange[] {
  const changes: PlannedChange[] = [];
  for (let afterMs = 0; afterMs < lengthMs; afterMs += gapMs()) changes.push({ line: 0, afterMs });
  return changes;
}

/** What a burst of changes is to show (domain §4.2, S1 to S6). */
export const STIMULI = ["isolated", "pair", "train", "cross", "fan-out", "sweep"] as const;

export type Stimulus = (typeof STIMULI)[number];

/** An accepted change of a line; the platform made it some time within [writtenMs, firstByteMs]. */
export interface BurstChange {
  readonly line: number;
  /** When the timetable wanted it. */
  readonly planMs: number;
  readonly writtenMs: number;
  readonly firstByteMs: number;
}

/** One snapshot of a line in a frame to one listener. */
export interface BurstFrame {
  readonly listener: number;
  readonly line: number;
  readonly atMs: number;
  /** Index among the burst's changes of the latest one that it is the first to show; -1 when it shows nothing new. */
  readonly upTo: number;
}

/**
 * Changes after a rest, and what was pushed until all was quiet again. All instants are milliseconds of one monotonic
 * clock, listener 0 and line 0 are the main ones.
 */
export interface Burst {
  readonly stimulus: Stimulus;
  readonly changes: readonly BurstChange[];
  readonly frames: readonly BurstFrame[];
  /** Lines whose last state was looked for on listener 0, and of these the ones on which it never came. */
  readonly finals: number;
  readonly lost: number;
  /** The instrument stalled meanwhile: its instants are not used. What was lost or redundant is. */
  readonly isDisturbed: boolean;
}

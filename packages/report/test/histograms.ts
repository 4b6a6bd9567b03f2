import type { Histogram } from "@myrcc/contracts";

const BIN_MS = 0.1;
const RANGE_MS = 2000;

/** Counts samples as the load's recorder does. */
export function histogramOf(samplesMs: readonly number[]): Histogram {
  const counts = new Map<number, number>();
  let underflow = 0;
  let overflow = 0;
  for (const sampleMs of samplesMs) {
    const index = Math.floor(sampleMs / BIN_MS);
    if (sampleMs < 0) underflow += 1;
    else if (sampleMs >= RANGE_MS) overflow += 1;
    else counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return {
    binMs: BIN_MS,
    rangeMs: RANGE_MS,
    count: samplesMs.length,
    underflow,
    overflow,
    bins: [...counts].toSorted(([one], [other]) => one - other),
  };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Roughly normal around zero with the given spread. */
export function jitterMs(roll: () => number, spreadMs: number): number {
  return (roll() + roll() + roll() + roll() - 2) * 1.73 * spreadMs;
}

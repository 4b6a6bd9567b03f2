import type { LoadRange } from "@myrcc/contracts";

/** Uniform on [0, 1). */
export type Random = () => number;

/** Mulberry32: the same seed gives the same instants on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function within({ min, max }: LoadRange, random: Random): number {
  return min + random() * (max - min);
}

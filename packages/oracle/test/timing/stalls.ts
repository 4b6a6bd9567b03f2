import type { Random } from "./random.ts";

/** How often a machine stalls, and for how long. */
export interface Stalling {
  readonly perSecond: number;
  readonly forMs: number;
}

/** When something is told that arrives at an instant. */
export type Telling = (atMs: number) => number;

/** Longer than a synthetic run, in milliseconds. */
const HORIZON_MS = 60_000;

const PERIOD_MS = 100;

/** Stalls at random instants: what arrives in one of them is told at its end. */
export function stalling({ forMs, perSecond }: Stalling, random: Random): Telling {
  const count = Math.round((perSecond * HORIZON_MS) / 1000);
  const begins = Array.from({ length: count }, () => random() * HORIZON_MS);
  return (atMs) => Math.max(atMs, ...begins.filter((begin) => begin <= atMs).map((begin) => begin + forMs));
}

/** What metronomes of random phases show of it within twelve seconds: how far intervals are off. */
export function errorsOf(telling: Telling, random: Random): number[] {
  return Array.from({ length: 6 }, () => random() * PERIOD_MS).flatMap((phaseMs) => {
    const told = Array.from({ length: 120 }, (_, index) => telling(phaseMs + index * PERIOD_MS));
    return told.slice(1).map((atMs, index) => Math.abs(atMs - (told[index] ?? 0) - PERIOD_MS));
  });
}

import type { Design } from "../../src/index.ts";
import type { Signature } from "./measure.ts";
import type { Estimate } from "./statistics.ts";
import { THEORY } from "./theory.ts";

/** One number of a signature beside what the theory says, and by how much they may differ. */
export interface Comparison {
  readonly what: string;
  readonly unit: "ms" | "";
  readonly expected: number;
  readonly measured: number;
  readonly tolerance: number;
  readonly holds: boolean;
}

/** Standard errors that a number may be off: one in 16,000 is by chance. */
const SIGMAS = 4;

/** What no noise excuses, in ms: modification times are whole milliseconds, timers may be late by one. */
const LEAST_MS = 2;

/** What the instrument itself adds to a delay. */
export interface Noise {
  /** Design F, which delays nothing: its delays are those of the way from a change to the frame that tells it. */
  readonly silent: Pick<Signature, "firstDelay" | "secondDelay" | "otherDelay">;
  /** By which timers are late, in a process that does all this: measured on a metronome beside it. */
  readonly timers: Estimate;
}

const NO_DELAY: Estimate = { value: 0, error: 0, n: 0 };

/** Whether delays are told apart well enough to tell the designs apart: they differ by a half window and more. */
export function isTelling(comparisons: readonly Comparison[], windowMs: number): boolean {
  return comparisons.every(({ unit, tolerance }) => unit !== "ms" || tolerance < windowMs / 3);
}

/** A measured signature beside the one that a design has. */
export function compare(design: Design, measured: Signature, noise: Noise): readonly Comparison[] {
  const { windowMs } = measured;
  const { silent } = noise;
  const expected = THEORY[design](measured);
  const delay = (what: string, value: Estimate, wanted: number, path: Estimate = NO_DELAY): Comparison => {
    // Whatever waits, waits for a timer.
    const late = wanted === 0 ? NO_DELAY : noise.timers;
    const error = Math.hypot(value.error, path.error, late.error);
    const own = path.value + late.value;
    return comparison(what, "ms", wanted, value.value - own, SIGMAS * error + LEAST_MS);
  };
  const share = (what: string, value: Estimate, wanted: number): Comparison => {
    // What the noise moves across the end of a window.
    const moved = (noise.timers.value + LEAST_MS) / windowMs;
    return comparison(what, "", wanted, value.value, SIGMAS * spread(wanted, value) + moved);
  };
  return [
    delay("first change, delay", measured.firstDelay, expected.firstDelay, silent.firstDelay),
    comparison(
      "first change, listeners apart",
      "ms",
      expected.listenersApart,
      measured.listenersApart.value,
      SIGMAS * measured.listenersApart.error + LEAST_MS + noise.timers.value,
    ),
    share("pair, frames", measured.framesPerPair, expected.framesPerPair),
    ...(measured.secondDelay === undefined || expected.secondDelay === undefined
      ? [share("pair, second lost", measured.lostPerPair, expected.secondDelay === undefined ? 1 : 0)]
      : [delay("pair, delay of second", measured.secondDelay, expected.secondDelay, silent.secondDelay)]),
    share("train, frames per change", measured.framesPerChange, expected.framesPerChange),
    delay("other line, delay", measured.otherDelay, expected.otherDelay, silent.otherDelay),
  ];
}

/** A share of n occasions; where all or none did, the share that is expected says how much could be chance. */
function spread(wanted: number, { error, n }: Estimate): number {
  const rest = wanted % 1;
  return Math.max(error, Math.sqrt((rest * (1 - rest)) / n));
}

function comparison(
  what: string,
  unit: Comparison["unit"],
  expected: number,
  measured: number,
  tolerance: number,
): Comparison {
  return { what, unit, expected, measured, tolerance, holds: Math.abs(measured - expected) <= tolerance };
}

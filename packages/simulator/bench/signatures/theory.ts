import type { Design } from "../../src/index.ts";
import type { Signature } from "./measure.ts";

/** What domain §4.1 says of a design, for the gaps and the load that it was measured with. Delays in ms. */
export interface Expectation {
  readonly firstDelay: number;
  readonly framesPerPair: number;
  /** Undefined where the second of two changes is never told. */
  readonly secondDelay: number | undefined;
  readonly framesPerChange: number;
  readonly otherDelay: number;
  /** From the first listener that is told of a change to the last one. */
  readonly listenersApart: number;
}

type Given = Pick<Signature, "windowMs" | "gap" | "load" | "otherRemaining" | "ownTicksApartMs">;

/** The table, row for row. */
export const THEORY: Readonly<Record<Design, (given: Given) => Expectation>> = {
  A: (given) => ({ ...tick(given), listenersApart: 0 }),
  "A′": (given) => ({ ...tick(given), listenersApart: 0 }),
  B: (given) => ({ ...tick(given), listenersApart: given.ownTicksApartMs }),
  C: (given) => ({ ...throttle(given), otherDelay: 0, listenersApart: 0 }),
  "C′": (given) => ({ ...throttle(given), otherDelay: given.otherRemaining.value, listenersApart: 0 }),
  D: ({ windowMs, gap, load }) => ({
    firstDelay: windowMs,
    framesPerPair: 1,
    secondDelay: windowMs - gap.value,
    framesPerChange: 1 / (1 + load),
    otherDelay: windowMs,
    listenersApart: 0,
  }),
  E: ({ windowMs, load }) => ({
    firstDelay: windowMs,
    framesPerPair: 1,
    secondDelay: windowMs,
    framesPerChange: Math.exp(-load),
    otherDelay: windowMs,
    listenersApart: 0,
  }),
  F: () => ({ firstDelay: 0, framesPerPair: 2, secondDelay: 0, framesPerChange: 1, otherDelay: 0, listenersApart: 0 }),
  // Not in the table: a dead time of one window after each frame tells of one change in 1 + λW.
  G: ({ load }) => ({
    firstDelay: 0,
    framesPerPair: 1,
    secondDelay: undefined,
    framesPerChange: 1 / (1 + load),
    otherDelay: 0,
    listenersApart: 0,
  }),
};

function tick({ windowMs, gap, load }: Given): Omit<Expectation, "listenersApart"> {
  return {
    firstDelay: windowMs / 2,
    framesPerPair: 1 + gap.value / windowMs,
    secondDelay: windowMs / 2,
    framesPerChange: (1 - Math.exp(-load)) / load,
    otherDelay: windowMs / 2,
  };
}

function throttle({ windowMs, gap, load }: Given): Omit<Expectation, "listenersApart" | "otherDelay"> {
  return {
    firstDelay: 0,
    framesPerPair: 2,
    secondDelay: windowMs - gap.value,
    framesPerChange: 1 / (load + Math.exp(-load)),
  };
}

import type { Coalescing, CoalescingOptions } from "./coalescing.ts";
import { GridTick } from "./grid-tick.ts";
import { LineDelay } from "./line-delay.ts";
import { LineThrottle } from "./line-throttle.ts";
import { ListenerThrottle } from "./listener-throttle.ts";
import { PassThrough } from "./pass-through.ts";
import { RearmedTick } from "./rearmed-tick.ts";

/** Designs of domain §4.1 by their letter; C is the one that tells soonest while it keeps F-22. */
const DESIGNS = {
  A: (options: CoalescingOptions) => new GridTick({ ...options, isPerListener: false }),
  "A′": (options: CoalescingOptions) => new RearmedTick(options),
  B: (options: CoalescingOptions) => new GridTick({ ...options, isPerListener: true }),
  C: (options: CoalescingOptions) => new LineThrottle({ ...options, hasTrailing: true }),
  "C′": (options: CoalescingOptions) => new ListenerThrottle(options),
  D: (options: CoalescingOptions) => new LineDelay({ ...options, isPutOff: false }),
  E: (options: CoalescingOptions) => new LineDelay({ ...options, isPutOff: true }),
  F: (options: CoalescingOptions) => new PassThrough(options),
  G: (options: CoalescingOptions) => new LineThrottle({ ...options, hasTrailing: false }),
} as const satisfies Record<string, (options: CoalescingOptions) => Coalescing>;

export type Design = keyof typeof DESIGNS;

/** All of them, A and B being one tick and one per listener. */
export const DESIGN_LETTERS = Object.keys(DESIGNS);

export function isDesign(text: string): text is Design {
  return Object.hasOwn(DESIGNS, text);
}

export function createCoalescing(design: Design, options: CoalescingOptions): Coalescing {
  return DESIGNS[design](options);
}

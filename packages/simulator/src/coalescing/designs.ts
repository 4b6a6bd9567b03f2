import type { Coalescing, CoalescingOptions } from "./coalescing.ts";
import { LineThrottle } from "./line-throttle.ts";
import { PassThrough } from "./pass-through.ts";

/** Designs of domain §4.1 by their letter; C is what a platform that keeps F-22 best does. */
const DESIGNS = {
  C: (options: CoalescingOptions) => new LineThrottle({ ...options, hasTrailing: true }),
  F: () => new PassThrough(),
  G: (options: CoalescingOptions) => new LineThrottle({ ...options, hasTrailing: false }),
} as const satisfies Record<string, (options: CoalescingOptions) => Coalescing>;

export type Design = keyof typeof DESIGNS;

export function createCoalescing(design: Design, options: CoalescingOptions): Coalescing {
  return DESIGNS[design](options);
}

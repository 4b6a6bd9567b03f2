/** Designs of coalescing by the letters of domain §4.1. */
export const DESIGN_NAMES = ["A", "A′", "B", "C", "C′", "D", "E", "F", "G"] as const;

export type DesignName = (typeof DESIGN_NAMES)[number];

/** What each of them does, for people. */
export const DESIGN_MEANINGS = {
  A: "one fixed-rate tick for all listeners",
  "A′": "one tick for all listeners, armed anew after each",
  B: "a fixed-rate tick per listener",
  C: "a throttle per line, leading and trailing edge",
  "C′": "a throttle per listener, leading and trailing edge",
  D: "a trailing throttle: one window after the first change",
  E: "a debounce: one window after the last change",
  F: "no coalescing",
  G: "a leading throttle that loses the last state",
} as const satisfies Record<DesignName, string>;

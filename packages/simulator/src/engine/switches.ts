import type { Action } from "./action.ts";
import type { CallsView } from "./calls.ts";
import type { Leg } from "./leg.ts";

/** Variants of the API document's open points (spec/readings.yaml) that show in what the engine does. */
export type EngineVariant =
  | "argument-survives"
  | "both-survive"
  | "busy-refused"
  | "call-id"
  | "conference-bystander-frame"
  | "cross-enterprise-refused"
  | "device-answers-itself"
  | "disconnect-own-leg"
  | "display-not-updated"
  | "dtmf-modifies"
  | "dtmf-pause"
  | "failed-transfer-recalls"
  | "held-redirect-unlisted"
  | "leave-of-two-refused"
  | "other-unstated-cause"
  | "peer-stays-talking"
  | "self-call-accepted"
  | "semi-attended-accepted"
  | "transfer-always-listed"
  | "transfer-on-held"
  | "unhold-refused"
  | "unroutable-refused"
  | "values-first";

/** Where the text leaves the engine a choice, and where a fault makes what it settles wrong. */
export interface Switches {
  /** Whether an open point is taken in this way instead of canonically. */
  readonly takes: (variant: EngineVariant) => boolean;
  /** The actions of a leg, given those that it should list. */
  readonly listed: (actions: readonly Action[], leg: Leg) => readonly Action[];
  /** The id of the next leg, given the one that it should have. */
  readonly nextLegId: (next: number, calls: CallsView) => number;
}

export const CANONICAL_SWITCHES: Switches = {
  takes: () => false,
  listed: (actions) => actions,
  nextLegId: (next) => next,
};

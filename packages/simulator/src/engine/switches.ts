/** Variants of the API document's open points (spec/readings.yaml) that show in what the engine does. */
export type EngineVariant =
  | "argument-survives"
  | "both-survive"
  | "busy-refused"
  | "conference-bystander-frame"
  | "cross-enterprise-refused"
  | "device-answers-itself"
  | "display-not-updated"
  | "dtmf-modifies"
  | "dtmf-pause"
  | "held-redirect-unlisted"
  | "leave-of-two-refused"
  | "other-unstated-cause"
  | "self-call-accepted"
  | "semi-attended-accepted"
  | "transfer-always-listed"
  | "transfer-on-held"
  | "values-first";

/** Where the text leaves the engine a choice, and where a fault makes it wrong. */
export interface Switches {
  /** A connected call that is disconnected ends for its other parties too (T13, T16). False only as a fault. */
  readonly disconnectDropsPeers: boolean;
  /** Whether an open point is taken in this way instead of canonically. */
  readonly takes: (variant: EngineVariant) => boolean;
}

export const CANONICAL_SWITCHES: Switches = { disconnectDropsPeers: true, takes: () => false };

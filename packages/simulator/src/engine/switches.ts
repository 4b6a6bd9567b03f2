/** Where the text leaves the engine a choice, and where a fault makes it wrong. */
export interface Switches {
  /** A connected call that is disconnected ends for its other parties too (T13, T16). False only as a fault. */
  readonly disconnectDropsPeers: boolean;
}

export const CANONICAL_SWITCHES: Switches = { disconnectDropsPeers: true };

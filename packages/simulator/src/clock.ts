/** Withdraws what was to run; harmless once it has run. */
export type Cancel = () => void;

/** The only source of time: engine, coalescing and sessions know no other. */
export interface Clock {
  /** Milliseconds since the Unix epoch, with fractions; never runs backwards. */
  nowMs(): number;
  /** Runs once, never earlier than `delayMs` from now. */
  after(delayMs: number, run: () => void): Cancel;
}

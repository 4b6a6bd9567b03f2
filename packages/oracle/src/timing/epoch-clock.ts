/** A clock with the resolution of `elapsed` and the epoch of the stamps it is shown. */
export interface EpochClock {
  /** Milliseconds since the Unix epoch, with fractions. Minus infinity until the first stamp. */
  nowMs(): number;
  /** Shows the clock an event's stamp (epoch milliseconds) some time after the event, the sooner the better. */
  tighten(stampMs: number): void;
}

/**
 * k6 scripts have no precise wall clock, but two halves of one: the time since the start of the run, and stamps on
 * messages. Both come from the same clock, so stamp − elapsed is the constant between them less the time that passed
 * since the stamp was taken. The largest difference seen is therefore the best estimate, and never too large.
 */
export function createEpochClock(elapsedMs: () => number): EpochClock {
  let offsetMs = Number.NEGATIVE_INFINITY;
  return {
    nowMs: () => offsetMs + elapsedMs(),
    tighten: (stampMs) => {
      offsetMs = Math.max(offsetMs, stampMs - elapsedMs());
    },
  };
}

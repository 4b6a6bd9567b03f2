/** Whether phases are spread evenly over a period. */
export interface RayleighTest {
  /** Length of the mean of the unit vectors, from 0 (even) to 1 (all alike). */
  readonly resultant: number;
  /** Mean phase in milliseconds, from 0 up to the period. */
  readonly meanMs: number;
  /** Probability that even phases look at least this uneven. */
  readonly p: number;
  readonly samples: number;
}

/** Below this the approximation of p is off by more than a tenth where it matters. */
export const RAYLEIGH_SAMPLES = 10;

/**
 * Rayleigh's test of instants modulo a period: θ = 2πt/P, R = |mean e^{iθ}|, p = exp(√(1 + 4n + 4n²(1 − R²)) − 1 − 2n)
 * (Zar, Biostatistical Analysis, eq. 27.4; its first term is the e^{−nR²} of domain §4.4). It sees one concentration, not
 * several that balance each other. Undefined with fewer than 10 instants or without a period.
 */
export function rayleighTest(instantsMs: readonly number[], periodMs: number): RayleighTest | undefined {
  const n = instantsMs.length;
  if (n < RAYLEIGH_SAMPLES || !(periodMs > 0)) return undefined;
  const angles = instantsMs.map((atMs) => (2 * Math.PI * atMs) / periodMs);
  const east = angles.reduce((sum, angle) => sum + Math.cos(angle), 0) / n;
  const north = angles.reduce((sum, angle) => sum + Math.sin(angle), 0) / n;
  const resultant = Math.min(1, Math.hypot(east, north));
  const turn = Math.atan2(north, east) / (2 * Math.PI);
  return {
    resultant,
    meanMs: (turn < 0 ? turn + 1 : turn) * periodMs,
    p: Math.min(1, Math.exp(Math.sqrt(1 + 4 * n + 4 * n * n * (1 - resultant * resultant)) - 1 - 2 * n)),
    samples: n,
  };
}

/** How far two phases are apart, the shorter way round, in milliseconds. */
export function phaseDistanceMs(oneMs: number, otherMs: number, periodMs: number): number {
  const apart = Math.abs(oneMs - otherMs) % periodMs;
  return Math.min(apart, periodMs - apart);
}

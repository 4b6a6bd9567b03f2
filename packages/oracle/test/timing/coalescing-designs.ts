/** Independent models of the designs of domain §4.1, to make runs whose truth is known. */

/** When a line's snapshot leaves, and the index of the latest change in it. */
export interface Emission {
  readonly atMs: number;
  readonly upTo: number;
}

/** Changes of one line (instants in milliseconds, ascending) to its snapshots. */
export type DesignModel = (changes: readonly number[], windowMs: number, phaseMs: number) => Emission[];

export const DESIGNS = {
  A: (changes, windowMs, phaseMs) => ticks(changes, windowMs, phaseMs),
  "A′": (changes, windowMs, phaseMs) => ticks(changes, windowMs * 1.004, phaseMs),
  C: (changes, windowMs) => throttle(changes, windowMs, true),
  D: (changes, windowMs) => audit(changes, windowMs),
  E: (changes, windowMs) => debounce(changes, windowMs),
  F: (changes) => changes.map((atMs, upTo) => ({ atMs, upTo })),
  G: (changes, windowMs) => throttle(changes, windowMs, false),
} as const satisfies Record<string, DesignModel>;

export type Design = keyof typeof DESIGNS;

/** Tick: whatever is dirty leaves at the next point of the grid. */
function ticks(changes: readonly number[], periodMs: number, phaseMs: number): Emission[] {
  const emissions = changes.map((atMs, upTo) => ({
    atMs: phaseMs + Math.ceil((atMs - phaseMs) / periodMs) * periodMs,
    upTo,
  }));
  return emissions.filter(({ atMs }, index) => emissions[index + 1]?.atMs !== atMs);
}

/** Throttle: the first change leaves at once, what follows leaves when the window ends, or is forgotten. */
function throttle(changes: readonly number[], windowMs: number, hasTrailing: boolean): Emission[] {
  const emissions: Emission[] = [];
  let opensAtMs = Number.NEGATIVE_INFINITY;
  changes.forEach((atMs, upTo) => {
    const last = emissions.at(-1);
    if (atMs >= opensAtMs) {
      emissions.push({ atMs, upTo });
      opensAtMs = atMs + windowMs;
    } else if (hasTrailing && last !== undefined && last.atMs > atMs) {
      emissions[emissions.length - 1] = { atMs: last.atMs, upTo };
    } else if (hasTrailing) {
      emissions.push({ atMs: opensAtMs, upTo });
      opensAtMs += windowMs;
    }
  });
  return emissions;
}

/** Trailing throttle: a first change starts the window, at whose end the latest leaves. */
function audit(changes: readonly number[], windowMs: number): Emission[] {
  const emissions: Emission[] = [];
  changes.forEach((atMs, upTo) => {
    const last = emissions.at(-1);
    if (last !== undefined && atMs <= last.atMs) emissions[emissions.length - 1] = { atMs: last.atMs, upTo };
    else emissions.push({ atMs: atMs + windowMs, upTo });
  });
  return emissions;
}

/** Debounce: leaves when nothing has changed for a window. */
function debounce(changes: readonly number[], windowMs: number): Emission[] {
  return changes.flatMap((atMs, upTo) => {
    const next = changes[upTo + 1];
    return next === undefined || next - atMs > windowMs ? [{ atMs: atMs + windowMs, upTo }] : [];
  });
}

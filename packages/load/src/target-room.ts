import type { LoadPair, Target } from "@myrcc/contracts";

/** Windows that the bins of the histograms reach over, and at least how far, in milliseconds. */
const RANGE = { windows: 4, minimumMs: 400 };

/** What applies when a target file sets no limits. */
export const DEFAULT_LIMITS = { maxConcurrentCalls: 24, maxCallsPerSecond: 50, maxSessions: 10 };

export function limitsOf({ limits }: Target): typeof DEFAULT_LIMITS {
  return { ...DEFAULT_LIMITS, ...limits };
}

/** The window agreed with the platform, in milliseconds. */
export function windowMsOf({ nominalWindowMs }: Target): number {
  return nominalWindowMs ?? 100;
}

/** How long something is waited for that is to come within a window, in milliseconds. */
export function patienceMsOf(target: Target): number {
  return 2000 + 10 * windowMsOf(target);
}

/** How far the bins of delays and intervals reach, in milliseconds. */
export function rangeMsOf(target: Target): number {
  return Math.max(RANGE.minimumMs, RANGE.windows * windowMsOf(target));
}

/** Neighbours in the pool call each other; a number without a partner stays out. */
export function pairsOf(pool: readonly string[]): LoadPair[] {
  const pairs: LoadPair[] = [];
  for (let index = 0; index + 1 < pool.length; index += 2) {
    const [caller, callee] = pool.slice(index, index + 2);
    if (caller !== undefined && callee !== undefined) pairs.push({ caller, callee });
  }
  return pairs;
}

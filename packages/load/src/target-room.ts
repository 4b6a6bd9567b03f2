import type { LoadPair, Target } from "@myrcc/contracts";

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

/** Neighbours in the pool call each other; a number without a partner stays out. */
export function pairsOf(pool: readonly string[]): LoadPair[] {
  const pairs: LoadPair[] = [];
  for (let index = 0; index + 1 < pool.length; index += 2) {
    const [caller, callee] = pool.slice(index, index + 2);
    if (caller !== undefined && callee !== undefined) pairs.push({ caller, callee });
  }
  return pairs;
}

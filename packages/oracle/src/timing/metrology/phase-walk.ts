import { robustDeviation, sortSamples } from "./samples.ts";
import type { TickResidual } from "./tick-residuals.ts";

/** How far residuals drift apart over a number of ticks; the Allan-type plot of domain §4.5 is several of them. */
export interface ResidualSpread {
  readonly lagTicks: number;
  readonly spreadMs: number;
}

/** Whether the phase of ticks wanders, as that of a timer does which is armed anew after each tick. */
export interface PhaseWalk {
  /** MAD(residual) / (MAD(residual differences) / √2): 1 for a fixed rate, much more for a random walk. */
  readonly ratio: number;
  readonly kind: "fixed-rate" | "re-armed" | "undetermined";
  readonly spreads: readonly ResidualSpread[];
}

/** Domain §4.4: with 120 arrivals the ratio finds every walk at 2 % false alarms, with 60 four in five. */
export const WALK_SAMPLES = 100;

/** Ratios that white residuals do not reach, and that a walk of noticeable size does not fall short of. */
const LIMITS = { fixedRate: 1.5, reArmed: 1.9 } as const;

/** Noise that may hide the steps of a timer whose lateness is well below it, in milliseconds (domain §4.4, step 3). */
const HIDING_MS = 2;

const LAGS = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;

/**
 * A walk goes on drifting apart, as the root of the lag. What keeps a machine busy for some ticks makes neighbours alike, and
 * the ratio large as well, but its residuals are as far apart over long lags as over this one, in ticks.
 */
const GROWTH = { fromTicks: 8, leastLags: 8, least: 1.6 } as const;

/**
 * Fixed rate or fixed delay (domain §4.4, step 3). The residuals of a fixed rate are independent of each other; those of a
 * timer that is armed anew add up its latenesses. Noise that hides the steps makes the ratio small too; so with much of it,
 * between the limits, with fewer than 100 arrivals, and where they do not go on drifting apart the answer is `undetermined`. Undefined when no two are near.
 */
export function phaseWalk(residuals: readonly TickResidual[]): PhaseWalk | undefined {
  const all = sortSamples(residuals.map(({ residualMs }) => residualMs));
  const spreads = LAGS.flatMap((lagTicks) => {
    const spreadMs = spreadAt(residuals, lagTicks);
    return spreadMs === undefined ? [] : [{ lagTicks, spreadMs }];
  });
  const [nearest] = spreads;
  if (all === undefined || nearest === undefined) return undefined;
  const deviationMs = robustDeviation(all);
  const ratio = deviationMs / Math.max(nearest.spreadMs / Math.SQRT2, Number.EPSILON);
  return { ratio, kind: kindOf(residuals.length, ratio, deviationMs, spreads), spreads };
}

function kindOf(
  samples: number,
  ratio: number,
  deviationMs: number,
  spreads: readonly ResidualSpread[],
): PhaseWalk["kind"] {
  if (samples < WALK_SAMPLES) return "undetermined";
  if (ratio >= LIMITS.reArmed) return isGrowing(spreads) ? "re-armed" : "undetermined";
  return ratio <= LIMITS.fixedRate && deviationMs <= HIDING_MS ? "fixed-rate" : "undetermined";
}

function isGrowing(spreads: readonly ResidualSpread[]): boolean {
  const shorter = spreads.find(({ lagTicks }) => lagTicks === GROWTH.fromTicks);
  if (shorter === undefined) return false;
  // The line through a walk takes away what it strayed over its whole length, so the longest lag is not the widest.
  return spreads.some(
    ({ lagTicks, spreadMs }) =>
      lagTicks >= GROWTH.leastLags * GROWTH.fromTicks && spreadMs >= GROWTH.least * shorter.spreadMs,
  );
}

/** Robust deviation of residual differences over about that many ticks; undefined with fewer than ten pairs. */
function spreadAt(residuals: readonly TickResidual[], lagTicks: number): number | undefined {
  const differences: number[] = [];
  let later = 0;
  for (const { label, residualMs } of residuals) {
    while ((residuals[later]?.label ?? Infinity) < label + lagTicks) later += 1;
    const other = residuals[later];
    if (other === undefined || other.label > label + 1.25 * lagTicks) continue;
    differences.push(other.residualMs - residualMs);
  }
  const samples = sortSamples(differences);
  return samples === undefined || samples.length < 10 ? undefined : robustDeviation(samples);
}

/** How many trial periods there are to one that the differences can tell from the next. */
const OVERSAMPLING = 8;

/** A longer period whose score comes this close to the best one is taken: the best may be a fraction of it. */
const NEARLY_BEST = 0.9;

/** By how much noise may make the shorter differences fall short of the period. */
const LONGER_THAN_SHORTEST = 1.3;

/** Fewer differences fit some wrong period too well (domain §4.5: gross errors in one of ten with 5, none from 50 on). */
export const ROUGH_PERIOD_SAMPLES = 10;

/**
 * The period of ticks of which many are missing. A trial period P scores |mean e^{2πid/P}| over the differences d of
 * consecutive arrivals, which is 1 when all are whole multiples of P; short differences are taken, since over long ones
 * a small error of P turns the phase (after Sidiropoulos, Swami & Sadler's quasi-maximum-likelihood). Of all periods that
 * score nearly best the largest is the answer, as every fraction of the true one scores as well (domain §4.4).
 *
 * Undefined with fewer than 10 differences.
 */
export function roughPeriodMs(arrivalsMs: readonly number[], fromMs: number, toMs: number): number | undefined {
  const differences = arrivalsMs
    .slice(1)
    .map((atMs, index) => atMs - (arrivalsMs[index] ?? atMs))
    .filter((difference) => difference > fromMs / 2)
    .toSorted((one, other) => one - other);
  if (differences.length < ROUGH_PERIOD_SAMPLES) return undefined;
  const short = differences.slice(0, Math.max(ROUGH_PERIOD_SAMPLES, Math.ceil(differences.length / 2)));
  const longestMs = short.at(-1) ?? toMs;
  // No difference is shorter than the period; a trial that is much longer than all of them would fit anything.
  const mostMs = Math.min(toMs, LONGER_THAN_SHORTEST * (short[Math.floor(short.length / 20)] ?? toMs));
  // A step of frequency that turns the phase of the longest difference by a small part of a round.
  const stepPerMs = 1 / (OVERSAMPLING * longestMs);
  const trials: { readonly periodMs: number; readonly score: number }[] = [];
  for (let perMs = 1 / mostMs; perMs <= 1 / fromMs; perMs += stepPerMs) {
    trials.push({ periodMs: 1 / perMs, score: scoreOf(short, 1 / perMs) });
  }
  const best = trials.reduce((most, { score }) => Math.max(most, score), 0);
  const first = trials.findIndex(({ score }) => score >= NEARLY_BEST * best);
  // The flank of the peak comes first; its top is where the score begins to fall.
  let at = first;
  while ((trials[at + 1]?.score ?? 0) > (trials[at]?.score ?? 1)) at += 1;
  return trials[at]?.periodMs;
}

function scoreOf(differencesMs: readonly number[], periodMs: number): number {
  const turns = differencesMs.map((difference) => (2 * Math.PI * difference) / periodMs);
  return (
    Math.hypot(
      turns.reduce((sum, turn) => sum + Math.cos(turn), 0),
      turns.reduce((sum, turn) => sum + Math.sin(turn), 0),
    ) / turns.length
  );
}

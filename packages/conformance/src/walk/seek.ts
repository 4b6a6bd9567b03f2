import fc from "fast-check";
import { anyDeeds, intentions } from "./deed.ts";
import type { Deed } from "./deed.ts";
import type { Step } from "./step.ts";
import { tokenOf } from "./token.ts";
import { endOf, tread } from "./tread.ts";

/** What came of a walk. */
export interface Played {
  readonly steps: readonly Step[];
  /** The intentions that these steps were; the others were passed over. */
  readonly deeds: readonly Deed[];
  /** Requirements that were missed on it. */
  readonly missed: readonly string[];
  /** So many of the steps had begun when the first of them was missed. */
  readonly neededSteps: number;
}

export interface SeekOptions {
  readonly seed: number;
  /** No step is begun later than this after the beginning. */
  readonly budgetMs: number;
  /** How long a walk that missed something is made shorter. */
  readonly shrinkMs: number;
  readonly nowMs: () => number;
  /** @param untilMs when no further step is to be begun. */
  readonly play: (deeds: readonly Deed[], untilMs: number) => Promise<Played>;
}

export interface Sought {
  readonly walks: number;
  readonly steps: number;
  /** The shortest walk found on which something was missed. */
  readonly missed: Played | undefined;
}

/** Walks at random until the time is up or something is missed, which is then looked for on shorter walks. */
export async function seek({ seed, budgetMs, shrinkMs, nowMs, play }: SeekOptions): Promise<Sought> {
  const untilMs = nowMs() + budgetMs;
  let walks = 0;
  let steps = 0;
  while (nowMs() < untilMs) {
    // Each walk has a seed of its own: how many there is time for must not change which ones they are.
    const [intended = []] = fc.sample(intentions, { seed: seed + walks, numRuns: 1 });
    const played = await play(intended, untilMs);
    walks += 1;
    steps += played.steps.length;
    if (played.missed.length > 0)
      return { walks, steps, missed: await shorten(played, nowMs() + shrinkMs, nowMs, play) };
  }
  return { walks, steps, missed: undefined };
}

async function shorten(
  first: Played,
  untilMs: number,
  nowMs: SeekOptions["nowMs"],
  play: SeekOptions["play"],
): Promise<Played> {
  let shortest = first;
  const needed = first.deeds.slice(0, first.neededSteps);
  const end = endOf(tread(needed, needed.length));
  const tried = new Set<string>();
  /** Ways are long and time is short: only what is shorter, new, and ends alike on the model is worth to be walked. */
  const isPromising = (deeds: readonly Deed[]): boolean => {
    const trodden = tread(deeds, deeds.length);
    const token = tokenOf(trodden.steps);
    // The first one is what is to be made shorter: whether it is missed there again is to be seen in any case.
    const isFirst = tried.size === 0;
    const isNew = !tried.has(token);
    tried.add(token);
    return isFirst || (isNew && trodden.steps.length < shortest.steps.length && endOf(trodden) === end);
  };
  const property = fc.asyncProperty(anyDeeds, async (deeds) => {
    if (nowMs() >= untilMs || !isPromising(deeds)) return;
    // Half a walk would be no proof that a whole one misses nothing.
    const again = await play(deeds, Infinity);
    if (!again.missed.some((id) => first.missed.includes(id))) return;
    shortest = again;
    throw new Error("missed again");
  });
  await fc.check(property, { examples: [[needed]], numRuns: 1 });
  return shortest;
}

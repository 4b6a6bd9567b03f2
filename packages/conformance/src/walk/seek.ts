import fc from "fast-check";
import { anyDeeds, intentions } from "./deed.ts";
import type { Deed } from "./deed.ts";
import type { Step } from "./step.ts";

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
    if (played.missed.length > 0) return { walks, steps, missed: await shorten(played, nowMs() + shrinkMs, nowMs, play) };
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
  const property = fc.asyncProperty(anyDeeds, async (deeds) => {
    if (nowMs() >= untilMs || deeds.length === 0) return;
    // Half a walk would be no proof that a whole one misses nothing.
    const again = await play(deeds, Infinity);
    if (!again.missed.some((id) => first.missed.includes(id))) return;
    if (again.steps.length <= shortest.steps.length) shortest = again;
    throw new Error("missed again");
  });
  // What came after the miss is left out first; should it have been needed, the whole walk is the second to be tried.
  const examples: [Deed[]][] = [[first.deeds.slice(0, first.neededSteps)], [[...first.deeds]]];
  await fc.check(property, { examples, numRuns: examples.length });
  return shortest;
}

import type { ConformanceOutcome } from "@myrcc/conformance";
import { Trouble } from "@myrcc/contracts";

export interface RepeatsPlan {
  readonly repeats: number;
  readonly signal: AbortSignal;
  /**
   * Runs the conformance suite once.
   *
   * @param which `repeat 2 of 5`; empty where there is one only.
   */
  readonly run: (repeat: number, which: string) => Promise<Pick<ConformanceOutcome, "cases" | "errors">>;
  /** Gives back what a repeat left, in sentences, so that whatever comes next finds the pool free. */
  readonly sweep: () => Promise<readonly string[]>;
}

export interface RepeatsOutcome {
  /** So many came to their end, the first ones; there are no others to be judged. */
  readonly whole: number;
  /** Of the suite. */
  readonly cases: number;
  readonly errors: readonly string[];
}

/**
 * Runs the conformance suite as often as is asked for, one repeat after another. One that breaks off is the last, and leaves those
 * before it what they are worth; where there are none, it is the run that broke off.
 *
 * @throws {Trouble} what the first repeat broke off with
 */
export async function runRepeats({ repeats, signal, run, sweep }: RepeatsPlan): Promise<RepeatsOutcome> {
  const errors: string[] = [];
  let cases = 0;
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    const which = repeats === 1 ? "" : `repeat ${repeat} of ${repeats}`;
    const say = (lines: readonly string[]): number =>
      errors.push(...lines.map((line) => (which === "" ? line : `${which}: ${line}`)));
    try {
      const outcome = await run(repeat, which);
      cases = Math.max(cases, outcome.cases);
      say(outcome.errors);
    } catch (error) {
      if (!(error instanceof Trouble) || signal.aborted || repeat === 1) throw error;
      errors.push(`repeat ${repeat} broke off: ${error.message}`);
      say(await sweep());
      return { whole: repeat - 1, cases, errors };
    }
    if (repeat < repeats) say(await sweep());
  }
  return { whole: repeats, cases, errors };
}

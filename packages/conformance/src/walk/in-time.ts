import type { Move } from "@myrcc/oracle";
import type { Step } from "./step.ts";

export interface InTime {
  /** No step is begun any more from then on, on the clock of `nowMs`. */
  readonly untilMs: number;
  readonly nowMs: () => number;
  /**
   * Takes one walk, step by step.
   *
   * @param next undefined ends the walk.
   * @returns why it ended before there was nothing more to do.
   */
  readonly take: (next: () => Step | undefined) => Promise<string | undefined>;
}

/**
 * Takes walks one after another for as long as there is time.
 *
 * @returns which were not taken to their end and why, in words; undefined when all were.
 */
export async function takeInTime(
  walks: readonly (readonly Move[])[],
  { untilMs, nowMs, take }: InTime,
): Promise<string | undefined> {
  const stops = new Set<string>();
  let finished = 0;
  let isLate = false;
  for (const moves of walks) {
    const coming = moves[Symbol.iterator]();
    const stopped = await take(() => {
      const next = coming.next();
      if (next.done === true) return undefined;
      isLate = nowMs() >= untilMs;
      return isLate ? undefined : { kind: "move", move: next.value };
    });
    if (isLate) break;
    finished += 1;
    if (stopped !== undefined) stops.add(stopped);
  }
  const accounts = [
    ...(stops.size === 0 ? [] : [`walks that the target did not take to their end: ${[...stops].join("; ")}`]),
    ...(isLate ? [`time was up before ${walks.length - finished} of ${walks.length} walks had come to their end`] : []),
  ];
  return accounts.length === 0 ? undefined : accounts.join("; ");
}

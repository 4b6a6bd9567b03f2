import { Trouble, type ProfileFile, type Target } from "@myrcc/contracts";
import { rangeMsOf } from "../target-room.ts";
import { LONG_RANGE_MS } from "../user/quantities.ts";

/**
 * A delay beyond the bins is known to be so and no more: whether it keeps to a limit that lies there is never decided.
 *
 * @throws {Trouble} profile.invalid
 */
export function requireReach({ name, recovery, slos = {} }: ProfileFile, target: Target): void {
  const { drivenDelay = [], singleDelay = [] } = slos;
  const rangeMs = rangeMsOf(target);
  const limits = [
    ...drivenDelay.map(({ atMostMs }) => ["slos.drivenDelay", atMostMs, rangeMs] as const),
    ...singleDelay.map(({ atMostMs }) => ["slos.singleDelay", atMostMs, rangeMs] as const),
    ...(recovery === undefined
      ? []
      : [["recovery.drivenDelay", recovery.drivenDelay.atMostMs, LONG_RANGE_MS] as const]),
    ...(recovery?.answers === undefined
      ? []
      : [["recovery.answers", recovery.answers.atMostMs, LONG_RANGE_MS] as const]),
  ];
  for (const [objective, atMostMs, mostMs] of limits) {
    if (atMostMs <= mostMs) continue;
    throw new Trouble("profile.invalid", {
      where: `profile ${name}, ${objective}`,
      expected: `a limit of at most ${mostMs} ms, to which the figures reach`,
      found: `${atMostMs} ms`,
      mend: `Make ${objective} shorter, or leave it out.`,
    });
  }
}

import { Trouble, type ProfileFile } from "@myrcc/contracts";
import { highestCallsPerSecond } from "../timetable/draw-calls.ts";

/**
 * Calls of one run: a timetable is drawn as a whole before any limit of the target is known to be kept, and some more would
 * not fit into memory.
 */
const MOST_CALLS = 2_000_000;

/**
 * Refuses traffic that is too much to be laid out at all, before it is drawn.
 *
 * @throws {Trouble} profile.too-large
 */
export function requireCountable({ name, traffic }: Pick<ProfileFile, "name" | "traffic">, durationMs: number): void {
  if (traffic === undefined) return;
  // Note: where a ramp varies the rate, candidates are drawn at the highest one throughout.
  const perSecond = highestCallsPerSecond(traffic);
  const calls = (perSecond * durationMs) / 1000;
  if (calls <= MOST_CALLS) return;
  throw new Trouble("profile.too-large", {
    where: `profile ${name}`,
    expected: `at most ${MOST_CALLS} calls in one run`,
    found: `some ${calls.toFixed(0)}: ${Number(perSecond.toFixed(2))} calls per second at the most for ${durationMs / 1000} s`,
    mend: "Ask for a shorter --duration, or for fewer calls: arrivals, compression, ramp or knee.toCallsPerSecond of the profile.",
  });
}

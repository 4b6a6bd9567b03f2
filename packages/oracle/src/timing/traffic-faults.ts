import type { Histogram, LoadResult } from "@myrcc/contracts";
import { quantileMs } from "./histogram.ts";

/** Share of the planned calls that the instrument may leave out (domain §4.7: achieved/offered ≥ 0.99). */
const LATE_LIMIT = 0.01;

/** Of the calls that were placed, the share that has to be placed within so many windows of its instant. */
const IN_TIME = { share: 0.95, windows: 2 } as const;

/** Why what was offered is not what the timetable says, in words; none when it is. */
export function trafficFaults(
  { calls, placedLate }: NonNullable<LoadResult["traffic"]>,
  nominalWindowMs: number,
): string[] {
  return [
    ...(calls.late <= LATE_LIMIT * calls.planned
      ? []
      : [`${calls.late} of ${calls.planned} calls of the timetable were left out, since the instrument came too late`]),
    ...(placedLate === undefined ? [] : latenessFaults(placedLate, nominalWindowMs)),
  ];
}

/** So late, calls that the timetable keeps apart come together, and the arrivals are not those that were drawn. */
function latenessFaults(placedLate: Histogram, nominalWindowMs: number): string[] {
  const latenessMs = quantileMs(placedLate, IN_TIME.share);
  const allowedMs = IN_TIME.windows * nominalWindowMs;
  if (latenessMs === undefined || latenessMs <= allowedMs) return [];
  const found = Number.isFinite(latenessMs) ? `${latenessMs.toFixed(1)} ms` : `more than ${placedLate.rangeMs} ms`;
  return [
    `the instrument placed the calls of the timetable ${found} late at p${100 * IN_TIME.share}, ${allowedMs} ms (two windows) are allowed`,
  ];
}

import type { LoadResult } from "@myrcc/contracts";

/** Share of the planned calls that the instrument may leave out (domain §4.7: achieved/offered ≥ 0.99). */
const LATE_LIMIT = 0.01;

/** Why what was offered is not what the timetable says, in words; none when it is. */
export function trafficFaults({ calls }: NonNullable<LoadResult["traffic"]>): string[] {
  return calls.late <= LATE_LIMIT * calls.planned
    ? []
    : [`${calls.late} of ${calls.planned} calls of the timetable were left out, since the instrument came too late`];
}

import type { LoadTimetable, OfferedTraffic } from "@myrcc/contracts";

/** A timetable as data for k6, and what of the profile's traffic it is. */
export interface LaidOutTraffic {
  readonly timetable: LoadTimetable;
  readonly offered: OfferedTraffic;
}

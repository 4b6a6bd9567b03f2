import type { LoadGuests, ProfileRecovery, ProfileSlos, ProfileStimulus } from "@myrcc/contracts";
import type { LaidOutTraffic } from "../timetable/laid-out-traffic.ts";

/** What one load run does to a platform. */
export interface LoadProfile {
  readonly name: string;
  /** Driven calls at the same time; fewer where the target's pool or limits are smaller. */
  readonly calls: number;
  /** Sessions, each with its own socket and its share of the calls. */
  readonly virtualUsers: number;
  /** Default: 1. */
  readonly listenersPerSession?: number;
  /** Between the first change and the last, in milliseconds. */
  readonly measuredMs: number;
  /** Calls that come and go besides. */
  readonly traffic?: LaidOutTraffic;
  /** How driven calls change. Default: in trains that make every window change. */
  readonly stimulus?: ProfileStimulus;
  /** Sessions that only watch. */
  readonly guests?: LoadGuests;
  /** What the result is held against. */
  readonly slos?: ProfileSlos;
  readonly recovery?: ProfileRecovery;
}

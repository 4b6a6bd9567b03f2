import type { LaidOutTraffic } from "../timetable/lay-out.ts";
import { readProfileFile } from "./profile-file.ts";

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
}

/** What `rcc certify` runs. */
export const SMOKE: LoadProfile = smoke();

function smoke(): LoadProfile {
  const { drivenCalls, durationSeconds, listenersPerSession = 1, name, sessions } = readProfileFile("smoke");
  return { name, calls: drivenCalls, virtualUsers: sessions, listenersPerSession, measuredMs: 1000 * durationSeconds };
}

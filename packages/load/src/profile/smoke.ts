import type { LoadProfile } from "./load-profile.ts";
import { readProfileFile } from "./profile-file.ts";

/** What `rcc certify` runs. */
export const SMOKE: LoadProfile = smoke();

function smoke(): LoadProfile {
  const { drivenCalls, durationSeconds, listenersPerSession = 1, name, sessions } = readProfileFile("smoke");
  return { name, calls: drivenCalls, virtualUsers: sessions, listenersPerSession, measuredMs: 1000 * durationSeconds };
}

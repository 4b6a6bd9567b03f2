import type { Line } from "./line-book.ts";
import { readLines } from "./read-lines.ts";
import type { UserContext } from "./user-context.ts";

/**
 * Whether the last snapshot of a quiet line shows its last state (I-17). Waits for it as long as patience allows, then
 * asks the platform: a snapshot that differs from what is read is `lost`; when both agree on another state, the change
 * itself did not happen, which is another requirement's matter.
 */
export async function checkLastState(
  context: UserContext,
  line: Line,
  wanted: string,
): Promise<"shown" | "lost" | "changed-otherwise" | "unknown"> {
  const { config, tally, waiting } = context;
  if (await waiting.until(() => line.pushedState === wanted, config.patienceMs)) {
    tally.count("finals_checked");
    return "shown";
  }
  if (waiting.isStopped() || !(await readLines(context))) return "unknown";
  tally.count("finals_checked");
  if (line.state === line.pushedState) {
    tally.count("finals_changed_otherwise");
    return "changed-otherwise";
  }
  tally.count("finals_lost");
  return "lost";
}

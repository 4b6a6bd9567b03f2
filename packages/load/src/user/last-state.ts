import type { Line } from "./line-book.ts";
import { readLines } from "./read-lines.ts";
import type { UserContext } from "./user-context.ts";

export type LastState = "shown" | "late" | "lost" | "changed-otherwise" | "unknown";

/**
 * Whether the last snapshot of a quiet line shows its last state (I-17). Waits for it as long as patience allows, then
 * asks the platform and waits as long again for a snapshot of what was read. Only what two reads say and no snapshot in
 * between shows is `lost`: what this process was slow to take from its socket has arrived by then, whatever keeps it
 * busy. When reads and snapshots agree on another state, that state is not lost, but something else changed the line or
 * the change did not happen.
 */
export async function checkLastState(context: UserContext, line: Line, wanted: string): Promise<LastState> {
  const { tally } = context;
  const last = await lastState(context, line, wanted);
  if (last !== "unknown") tally.count("finals_checked");
  if (last === "late") tally.count("finals_late");
  if (last === "lost") tally.count("finals_lost");
  if (last === "changed-otherwise") tally.count("finals_changed_otherwise");
  return last;
}

async function lastState(context: UserContext, line: Line, wanted: string): Promise<LastState> {
  const { config, waiting } = context;
  let state = wanted;
  for (const arrived of ["shown", "late"] as const) {
    if (await waiting.until(() => line.pushedState === state, config.patienceMs)) return arrived;
    // Note: a socket that is closed in the meantime gives no snapshot either.
    if (waiting.isStopped() || !(await readLines(context)) || waiting.isStopped()) return "unknown";
    if (line.state === line.pushedState) return "changed-otherwise";
    ({ state } = line);
  }
  return "lost";
}

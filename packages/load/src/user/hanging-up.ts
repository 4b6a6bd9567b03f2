import { checkLastState } from "./last-state.ts";
import type { Line } from "./line-book.ts";
import { isSuccess } from "./rcc-client.ts";
import { readLines } from "./read-lines.ts";
import type { UserContext } from "./user-context.ts";

/** How many times what is still there is hung up before it is left and reported, and how long it may take to end. */
const ROUNDS = 3;
const ENDS_WITHIN_MS = 250;

/** A call to be ended; its callee's line may be none or unknown. */
export interface EndingCall {
  readonly caller: Line;
  readonly callee: Line | undefined;
}

/** Ends every call from the caller's side, at the rate of the calls, and checks that both ends are told so. */
export async function hangUp(context: UserContext, calls: readonly EndingCall[]): Promise<void> {
  const { clock, config, waiting } = context;
  const startMs = clock.nowMs();
  const spacingMs = (1000 * config.virtualUsers) / config.callsPerSecond;
  const ends: Promise<boolean>[] = [];
  for (const [index, call] of calls.entries()) {
    await waiting.untilInstant(startMs + index * spacingMs);
    if (waiting.isStopped()) break;
    ends.push(endCall(context, call));
  }
  await Promise.all(ends);
}

/** Hangs up, and looks whether both ends are told so. False when the platform refuses. */
export async function endCall(context: UserContext, { caller, callee }: EndingCall): Promise<boolean> {
  const { client, tally } = context;
  const exchange = await client.request("POST", `${caller.restUri}/disconnect`, "disconnect");
  if (!isSuccess(exchange)) {
    tally.count("disconnects_refused");
    return false;
  }
  const lines = callee === undefined ? [caller] : [caller, callee];
  await Promise.all(lines.map((line) => checkLastState(context, line, "dropped")));
  return true;
}

/** Hangs up whatever is left of the user's calls, stopped or not. Gives how many lines could not be ended. */
export async function sweep(context: UserContext): Promise<number> {
  const { book, client, clock } = context;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!(await readLines(context))) continue;
    const lines = book.liveLines;
    if (lines.length === 0) return 0;
    await Promise.all(lines.map(({ restUri }) => client.request("POST", `${restUri}/disconnect`, "disconnect")));
    await new Promise<void>((resolve) => clock.after(ENDS_WITHIN_MS, resolve));
  }
  return (await readLines(context)) ? book.liveLines.length : 1;
}

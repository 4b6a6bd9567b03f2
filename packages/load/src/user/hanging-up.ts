import type { Call } from "./establishing.ts";
import { checkLastState } from "./last-state.ts";
import { isSuccess } from "./rcc-client.ts";
import { readLines } from "./read-lines.ts";
import type { UserContext } from "./user-context.ts";

/** How many times what is still there is hung up before it is left and reported, and how long it may take to end. */
const ROUNDS = 3;
const ENDS_WITHIN_MS = 250;

/** Ends every call from the caller's side, at the rate of the calls, and checks that both ends are told so. */
export async function hangUp(context: UserContext, calls: readonly Call[]): Promise<void> {
  const { clock, config, waiting } = context;
  const startMs = clock.nowMs();
  const spacingMs = (1000 * config.virtualUsers) / config.callsPerSecond;
  const ends: Promise<void>[] = [];
  for (const [index, call] of calls.entries()) {
    await waiting.untilInstant(startMs + index * spacingMs);
    if (waiting.isStopped()) break;
    ends.push(endCall(context, call));
  }
  await Promise.all(ends);
}

async function endCall(context: UserContext, { caller, callee }: Call): Promise<void> {
  const { client, tally } = context;
  const exchange = await client.request("POST", `${caller.restUri}/disconnect`, "disconnect");
  if (!isSuccess(exchange)) {
    tally.count("disconnects_refused");
    return;
  }
  await Promise.all([checkLastState(context, caller, "dropped"), checkLastState(context, callee, "dropped")]);
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

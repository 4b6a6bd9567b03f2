import { LineObserver } from "@myrcc/oracle";
import { delayRecorders } from "./delay-recorders.ts";
import { checkLastState } from "./last-state.ts";
import type { Line } from "./line-book.ts";
import type { Exchange } from "./ports.ts";
import { isSuccess } from "./rcc-client.ts";
import type { UserContext } from "./user-context.ts";

/** How long lines rest before, at least. */
const REST = { windows: 12, leastMs: 1100 } as const;

/** Between two changes of different lines of a run, in milliseconds at least, so that many lines are no burst. */
const SPACING_MS = 10;

/**
 * Holds and resumes each talking line once after a rest that trains do not have, and with no change after the hold that
 * could hide how long it took: a platform may be slow to notice lines that it has not told of for long. At instants of
 * its own for each, or a stall of the machine would meet all of them.
 */
export async function changeOnce(context: UserContext, lines: readonly Line[]): Promise<void> {
  const { clock, config, random } = context;
  const restMs = restMsOf(config.nominalWindowMs);
  const spreadMs = spreadMsOf(config.nominalWindowMs, config.pairs.length);
  const startMs = clock.nowMs();
  await Promise.all(lines.map((line) => holdAlone(context, line, startMs + restMs + random() * spreadMs)));
}

/** How long the changes of so many calls take altogether, in milliseconds, patience apart. */
export function loneChangesMs(windowMs: number, calls: number): number {
  return restMsOf(windowMs) + spreadMsOf(windowMs, calls);
}

function restMsOf(windowMs: number): number {
  return Math.max(REST.windows * windowMs, REST.leastMs);
}

function spreadMsOf(windowMs: number, calls: number): number {
  return Math.max(restMsOf(windowMs), SPACING_MS * calls);
}

async function holdAlone(context: UserContext, line: Line, atMs: number): Promise<void> {
  const { clock, config, tally, waiting } = context;
  await waiting.untilInstant(atMs);
  if (waiting.isStopped() || line.state !== "talking") return;
  const observer = new LineObserver({
    nominalWindowMs: config.nominalWindowMs,
    recorders: delayRecorders(tally, "loneChangeDelayLower", "loneChangeDelayUpper"),
    count: () => {},
    state: line.state,
  });
  line.observer = observer;
  observer.sent(atMs, clock.nowMs(), "held");
  const held = await accepted(context, line, "hold");
  if (held !== undefined) {
    observer.accepted("held", held.writtenMs, held.firstByteMs);
    await checkLastState(context, line, "held");
  }
  line.observer = undefined;
  if (held !== undefined) await resume(context, line);
}

async function resume(context: UserContext, line: Line): Promise<void> {
  if (context.waiting.isStopped() || line.state !== "held") return;
  if ((await accepted(context, line, "unhold")) !== undefined) await checkLastState(context, line, "talking");
}

/** The answer to an action; undefined, and counted, when it is not accepted. */
async function accepted(
  { client, tally }: UserContext,
  { restUri }: Line,
  action: "hold" | "unhold",
): Promise<Exchange | undefined> {
  const exchange = await client.request("POST", `${restUri}/${action}`, action);
  if (isSuccess(exchange)) return exchange;
  tally.count(exchange.status === 0 ? "lone_changes_failed" : "lone_changes_refused");
  return undefined;
}

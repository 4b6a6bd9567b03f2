import { createAnswering } from "./answering.ts";
import type { Line } from "./line-book.ts";
import { lineView } from "./line-view.ts";
import { isSuccess, jsonOf } from "./rcc-client.ts";
import type { Exchange } from "./ports.ts";
import type { RingingWatch } from "./ringing-watch.ts";
import type { Placement } from "./own-lines.ts";
import { readLines } from "./read-lines.ts";
import type { Pair, UserContext } from "./user-context.ts";

/** Both lines of a call that talks. */
export interface Call {
  readonly caller: Line;
  readonly callee: Line;
}

/** How often all lines are read while calls are missing, in milliseconds: snapshots may be what is wrong. */
const READ_EVERY_MS = 500;

/** Places all calls at the agreed rate and answers both ends. Gives the calls that talk when all do, or time is up. */
export async function establish(
  context: UserContext,
  pairs: readonly Pair[],
  ringing?: RingingWatch,
): Promise<readonly Call[]> {
  const { book, clock, config, waiting } = context;
  book.onUpdate = createAnswering(context);
  const startMs = clock.nowMs();
  const placing: Promise<void>[] = [];
  for (const pair of pairs) {
    // Note: by the order among all users' calls, or their first ones would come at once.
    await waiting.untilInstant(startMs + (pair.order * 1000) / config.callsPerSecond);
    if (waiting.isStopped()) break;
    placing.push(
      placeCall(context, pair, (createdMs, answer) => ringing?.placed(pair, createdMs, answer)).then((isPlaced) =>
        context.tally.count(isPlaced ? "calls_placed" : "calls_refused"),
      ),
    );
  }
  await Promise.all(placing);

  const talking = (): readonly Call[] =>
    pairs.map((pair) => callOf(context, pair)).filter((call) => call !== undefined);
  const deadlineMs = startMs + config.establishMs;
  while (talking().length < pairs.length && clock.nowMs() < deadlineMs && !waiting.isStopped()) {
    if (!(await waiting.until(() => talking().length === pairs.length, READ_EVERY_MS))) await readLines(context);
  }
  book.onUpdate = () => {};
  return talking();
}

/**
 * Places one call. False when the platform does not accept it.
 *
 * @param onPlaced told of the call that there is, before anybody else learns of its line
 */
export async function placeCall(
  { book, client, own }: UserContext,
  placement: Placement,
  onPlaced: (createdMs: number | undefined, answer: Exchange) => void = () => {},
): Promise<boolean> {
  const { caller, callee, callerNumber, calleeNumber } = placement;
  own.take({ kind: "placing", caller, callee, callerNumber, calleeNumber });
  const exchange = await client.request("POST", `${caller}/placeCall`, "place-call", { destination: calleeNumber });
  // Note: without any answer there may be a call all the same.
  if (!isSuccess(exchange) && exchange.status !== 0) own.take({ kind: "not-placed", caller, callee });
  const view = lineView(jsonOf(exchange));
  if (view === undefined) return isSuccess(exchange);
  own.take({ kind: "line", extension: caller, lineId: view.lineId });
  onPlaced(view.createdMs, exchange);
  // Note: a snapshot may have overtaken the answer, and is newer then.
  if (book.liveLineOf(caller)?.lineId !== view.lineId) book.read(view);
  return isSuccess(exchange);
}

function callOf({ book }: UserContext, pair: Pair): Call | undefined {
  const caller = book.liveLineOf(pair.caller);
  const callee = book.liveLineOf(pair.callee);
  if (caller?.state !== "talking" || callee?.state !== "talking") return undefined;
  return { caller, callee };
}

import { argumentOf } from "./argument.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import type { InternalCall } from "./internal-call.ts";

export function callOf(evidence: Evidence, lineId: string): InternalCall | undefined {
  return evidence.calls.find((call) => call.callerLineId === lineId || call.calleeLineId === lineId);
}

export function peerOf(evidence: Evidence, lineId: string): string | undefined {
  const call = callOf(evidence, lineId);
  return call?.callerLineId === lineId ? call.calleeLineId : call?.callerLineId;
}

/** The lines that an action is performed on: the one in the path, and the one that a merge or transfer names (F-23). */
export function actedOn(exchange: Exchange): readonly string[] {
  const { lineId } = exchange.parameters;
  return [lineId, argumentOf(exchange)].filter((one) => one !== undefined);
}

/** The lines that an action may change as far as they are known: those it is performed on, and all of their calls. */
export function involvedLines({ web }: Evidence, exchange: Exchange): ReadonlySet<string> {
  const lines = actedOn(exchange);
  return new Set([...lines, ...lines.flatMap((line) => [...web.othersOf(line, exchange.event.sentAtMs)])]);
}

/** Whether an action is performed on one of these lines. */
export function actsOn(exchange: Exchange, lines: ReadonlySet<string>): boolean {
  return actedOn(exchange).some((line) => lines.has(line));
}

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

const KNOWN = new WeakMap<Evidence, ReadonlyMap<string, ReadonlySet<string>>>();

/** The other lines that the extensions of these lines were ever seen to have. */
export function siblingsOf(evidence: Evidence, lines: Iterable<string>): ReadonlySet<string> {
  const byExtension = KNOWN.get(evidence) ?? linesByExtension(evidence);
  KNOWN.set(evidence, byExtension);
  const own = new Set(lines);
  const siblings = [...own].flatMap((line) => {
    const extension = evidence.sightingsByLine.get(line)?.[0]?.line.extension;
    return extension === undefined ? [] : [...(byExtension.get(extension) ?? [])];
  });
  return new Set(siblings.filter((line) => !own.has(line)));
}

function linesByExtension({ sightingsByLine }: Evidence): ReadonlyMap<string, ReadonlySet<string>> {
  const byExtension = new Map<string, Set<string>>();
  for (const [lineId, [first]] of sightingsByLine) {
    if (first === undefined) continue;
    const lines = byExtension.get(first.line.extension) ?? new Set();
    byExtension.set(first.line.extension, lines.add(lineId));
  }
  return byExtension;
}

/** Whether an action is performed on one of these lines. */
export function actsOn(exchange: Exchange, lines: ReadonlySet<string>): boolean {
  return actedOn(exchange).some((line) => lines.has(line));
}

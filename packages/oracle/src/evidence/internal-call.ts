import type { CallLine } from "@myrcc/contracts";
import type { Exchange } from "./exchange.ts";
import { isRecord, readJson } from "./json.ts";
import { seenBy } from "./sighting.ts";
import type { Sighting } from "./sighting.ts";

/** A call that the harness placed from one extension of the enterprise to another; lines correlate by numbers and time (C-49). */
export interface InternalCall {
  readonly placed: Exchange;
  readonly callerLineId: string;
  /** Undefined while no line of the called extension has been seen. */
  readonly calleeLineId: string | undefined;
  readonly callerNumber: string;
  readonly calleeNumber: string;
}

/** Directory numbers by restUri of the extension, from every list and detail that was read. */
export type Directory = ReadonlyMap<string, string>;

export function findInternalCalls(
  placements: readonly { exchange: Exchange; line: CallLine }[],
  sightingsByLine: ReadonlyMap<string, readonly Sighting[]>,
  directory: Directory,
  sameEnterprise: (one: string | null, other: string | null) => boolean,
): InternalCall[] {
  const taken = new Set<string>();
  const calls: InternalCall[] = [];
  const numbers = new Set(directory.values());
  const newcomers = [...sightingsByLine.values()].flatMap((sightings) => {
    const [first] = sightings;
    // Whom a line shows may be empty or absent at first (C-47).
    const shown = sightings.find(({ line }) => line.displayedNumber)?.line.displayedNumber;
    return first === undefined || shown === undefined ? [] : [{ first, shown }];
  });
  for (const { exchange, line } of placements) {
    const callerNumber = directory.get(line.extension);
    const calleeNumber = destinationOf(exchange);
    if (callerNumber === undefined || calleeNumber === undefined || !numbers.has(calleeNumber)) continue;
    const callee = newcomers.find(
      ({ first, shown }) =>
        first.atMs >= exchange.event.sentAtMs &&
        sameEnterprise(seenBy(first), exchange.event.session) &&
        first.line.isIncoming &&
        shown === callerNumber &&
        directory.get(first.line.extension) === calleeNumber &&
        !taken.has(first.line.lineId),
    );
    if (callee !== undefined) taken.add(callee.first.line.lineId);
    calls.push({
      placed: exchange,
      callerLineId: line.lineId,
      calleeLineId: callee?.first.line.lineId,
      callerNumber,
      calleeNumber,
    });
  }
  return calls;
}

/** The number that a call is placed to. */
export function destinationOf(exchange: Exchange): string | undefined {
  const body = readJson(exchange.event.requestText ?? "");
  const destination = body.kind === "json" && isRecord(body.value) ? body.value["destination"] : undefined;
  return typeof destination === "string" ? destination : undefined;
}

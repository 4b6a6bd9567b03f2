import type { CallLine } from "@myrcc/contracts";
import type { Exchange } from "./exchange.ts";
import { textMember } from "./payload.ts";
import { seenBy } from "./sighting.ts";
import type { LineList, Sighting } from "./sighting.ts";

/** A call that the harness placed from one extension of the enterprise to another; lines correlate by numbers and time (C-49). */
export interface InternalCall {
  readonly placed: Exchange;
  readonly callerLineId: string;
  /** Undefined while no line of the called extension has been seen. */
  readonly calleeLineId: string | undefined;
  readonly callerNumber: string;
  readonly calleeNumber: string;
}

/** So long after the end of the caller's line the called one may be seen for the first time: both ends of it were coalesced. */
const LATEST_NEWS_MS = 500;

/** Directory numbers by restUri of the extension, from every list and detail that was read. */
export type Directory = ReadonlyMap<string, string>;

/** What calls are found in. */
export interface CallTraces {
  readonly sightingsByLine: ReadonlyMap<string, readonly Sighting[]>;
  readonly exchanges: readonly Exchange[];
  readonly lists: readonly LineList[];
  readonly directory: Directory;
  readonly sameEnterprise: (one: string | null, other: string | null) => boolean;
}

interface Placement {
  readonly exchange: Exchange;
  readonly line: CallLine;
}

export function findInternalCalls(placements: readonly Placement[], traces: CallTraces): InternalCall[] {
  const { sightingsByLine, directory, sameEnterprise } = traces;
  const numbers = new Set(directory.values());
  const calls: (InternalCall & { calleeLineId: string | undefined; readonly endedAtMs: number })[] = [];
  for (const { exchange, line } of placements) {
    const callerNumber = directory.get(line.extension);
    const calleeNumber = textMember(exchange, "destination")?.trim();
    if (callerNumber === undefined || calleeNumber === undefined || !numbers.has(calleeNumber)) continue;
    const callerLineId = line.lineId;
    const endedAtMs = endOf({ exchange, line }, traces);
    calls.push({ placed: exchange, callerLineId, calleeLineId: undefined, callerNumber, calleeNumber, endedAtMs });
  }
  const newcomers = [...sightingsByLine.values()]
    .flatMap((sightings) => {
      const [first] = sightings;
      // Whom a line shows may be empty or absent at first (C-47).
      const shown = sightings.find(({ line }) => line.displayedNumber)?.line.displayedNumber;
      return first === undefined || !first.line.isIncoming || shown === undefined ? [] : [{ first, shown }];
    })
    .toSorted((one, other) => one.first.atMs - other.first.atMs);
  for (const { first, shown } of newcomers) {
    const candidates = calls.filter(
      ({ placed, calleeLineId, callerNumber, calleeNumber, endedAtMs }) =>
        calleeLineId === undefined &&
        first.atMs >= placed.event.sentAtMs &&
        first.atMs <= endedAtMs + LATEST_NEWS_MS &&
        sameEnterprise(seenBy(first), placed.event.session) &&
        shown === callerNumber &&
        directory.get(first.line.extension) === calleeNumber,
    );
    // A call that is over gets it only where none that goes on could have made it.
    const call = candidates.find(({ endedAtMs }) => endedAtMs >= first.atMs) ?? candidates.at(-1);
    if (call !== undefined) call.calleeLineId = first.line.lineId;
  }
  return calls;
}

/** When the caller's line was first known to be over: by its snapshot, by what was asked of it, or by a list without it. */
function endOf({ exchange: { event }, line: { lineId } }: Placement, traces: CallTraces): number {
  const { sightingsByLine, exchanges, lists, sameEnterprise } = traces;
  const dropped = sightingsByLine.get(lineId)?.find(({ line }) => line.state === "dropped");
  const ended = exchanges.find(
    ({ operation, accepted, parameters }) =>
      accepted && (operation === "disconnect" || operation === "leave") && parameters["lineId"] === lineId,
  );
  const without = lists.find(
    (list) =>
      list.event.sentAtMs >= event.atMs && !list.lines.has(lineId) && sameEnterprise(list.session, event.session),
  );
  return Math.min(...[dropped?.atMs, ended?.event.atMs, without?.event.atMs].filter((ms) => ms !== undefined));
}

/** Directory number of the extension that a call is placed from. */
export function callerNumberOf(directory: Directory, { parameters }: Exchange): string | undefined {
  return [...directory].find(([uri]) => uri.split("/").at(-1) === parameters["extensionId"])?.[1];
}

/** The number that a call is placed to. */
export function destinationOf(exchange: Exchange): string | undefined {
  return textMember(exchange, "destination");
}

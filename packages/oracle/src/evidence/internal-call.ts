import type { CallLine } from "@myrcc/contracts";
import { isLive } from "../call-model/model-line.ts";
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

interface Candidate extends InternalCall {
  calleeLineId: string | undefined;
  /** When the caller's line was seen to be dropped. */
  readonly endedAtMs: number;
  /** When it was clear without that. */
  readonly overAtMs: number;
  /** By the server's clock, as the answer has it, which may be earlier than what is shown later on (C-13). */
  readonly createdMs: number;
  readonly shownCreatedMs: number;
}

interface Placement {
  readonly exchange: Exchange;
  readonly line: CallLine;
}

export function findInternalCalls(placements: readonly Placement[], traces: CallTraces): InternalCall[] {
  const { sightingsByLine, exchanges, directory, sameEnterprise } = traces;
  const numbers = new Set(directory.values());
  const calls: Candidate[] = [];
  for (const { exchange, line } of placements) {
    const callerNumber = directory.get(line.extension);
    const calleeNumber = textMember(exchange, "destination")?.trim();
    if (callerNumber === undefined || calleeNumber === undefined || !numbers.has(calleeNumber)) continue;
    calls.push({
      placed: exchange,
      callerLineId: line.lineId,
      calleeLineId: undefined,
      callerNumber,
      calleeNumber,
      endedAtMs: sightingsByLine.get(line.lineId)?.find((one) => one.line.state === "dropped")?.atMs ?? Infinity,
      overAtMs: overAt({ exchange, line }, traces),
      createdMs: Number(line.creationTime),
      shownCreatedMs: Number(shownCreation(sightingsByLine.get(line.lineId)) ?? line.creationTime),
    });
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
      ({ placed, calleeLineId, callerNumber, calleeNumber, endedAtMs, overAtMs }) =>
        calleeLineId === undefined &&
        first.atMs >= placed.event.sentAtMs &&
        first.atMs <= endedAtMs + LATEST_NEWS_MS &&
        sameEnterprise(seenBy(first), placed.event.session) &&
        shown === callerNumber &&
        directory.get(first.line.extension) === calleeNumber &&
        !isInvitedSince(Math.min(endedAtMs, overAtMs), first, { number: calleeNumber, exchanges }),
    );
    // By the server's clock alone: no line is older than the call that made it.
    const possible = candidates.filter(({ createdMs }) => !(Number(first.line.creationTime) < createdMs));
    const makers = possible.length > 0 ? possible : candidates;
    // A call that is over gets it only where none that goes on could have made it.
    const call =
      makers.find((one) => one.endedAtMs >= first.atMs && !isSucceeded(one, makers, first.line)) ?? makers.at(-1);
    if (call !== undefined) call.calleeLineId = first.line.lineId;
  }
  return calls;
}

/** Whether somebody asked the number into another call after one was over, and before its line was seen: that is what made it. */
function isInvitedSince(
  overMs: number,
  first: Sighting,
  { number, exchanges }: { readonly number: string; readonly exchanges: readonly Exchange[] },
): boolean {
  return exchanges.some(
    (one) =>
      one.accepted &&
      (one.operation === "addParty" || one.operation === "redirect") &&
      one.event.sentAtMs >= overMs &&
      one.event.sentAtMs <= first.atMs &&
      textMember(one, "destination")?.trim() === number,
  );
}

/** Whether a call was over before another one was placed, of which the line was made: later than that one's, by the server's clock. */
function isSucceeded({ overAtMs }: Candidate, others: readonly Candidate[], line: CallLine): boolean {
  return others.some(
    ({ placed, shownCreatedMs }) => placed.event.sentAtMs >= overAtMs && Number(line.creationTime) >= shownCreatedMs,
  );
}

function shownCreation(sightings: readonly Sighting[] = []): string | undefined {
  return sightings.find(({ via }) => via !== "placeCall")?.line.creationTime;
}

/** When it was clear that the caller's line is over though no snapshot says so: it was ended, or is listed no more. */
function overAt({ exchange: { event }, line: { lineId } }: Placement, traces: CallTraces): number {
  const { sightingsByLine, exchanges, lists, sameEnterprise } = traces;
  const seenMs = sightingsByLine.get(lineId)?.findLast(({ line }) => isLive(line))?.atMs ?? -Infinity;
  const ended = exchanges.find(
    ({ operation, accepted, parameters }) =>
      accepted && (operation === "disconnect" || operation === "leave") && parameters["lineId"] === lineId,
  );
  const without = lists.find(
    (list) =>
      list.event.sentAtMs >= Math.max(event.atMs, seenMs) &&
      !list.lines.has(lineId) &&
      sameEnterprise(list.session, event.session),
  );
  return Math.min(ended?.event.atMs ?? Infinity, without?.event.atMs ?? Infinity);
}

/** Directory number of the extension that a call is placed from. */
export function callerNumberOf(directory: Directory, { parameters }: Exchange): string | undefined {
  return [...directory].find(([uri]) => uri.split("/").at(-1) === parameters["extensionId"])?.[1];
}

/** The number that a call is placed to. */
export function destinationOf(exchange: Exchange): string | undefined {
  return textMember(exchange, "destination");
}

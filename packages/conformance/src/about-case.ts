import type { TraceEvent } from "@myrcc/contracts";

/** Operations that later requests and frames cannot be understood without. */
const FOUNDATIONS: readonly (string | null)[] = [
  "login",
  "logout",
  "createListener",
  "deleteListener",
  "listExtensions",
];

/**
 * What of a recording a case is about: all since the first case that had to do with a line that still turns up in it, and what
 * sessions and subscriptions there were before; of lines that stood before all cases, less. The whole recording is judged when
 * the run has ended.
 *
 * @param firstSeq of the case's own events.
 */
export function aboutCase(events: readonly TraceEvent[], firstSeq: number): TraceEvent[] {
  // What was only asked for may be made up, and several cases make up the same.
  const told = new Set(events.filter((event) => tellsOfLines(event)).flatMap((event) => lineIdsIn(event)));
  const lineIds = new Set(events.slice(firstSeq).flatMap((event) => lineIdsIn(event).filter((id) => told.has(id))));
  const known = firstThatCounts(events, lineIds, firstSeq);
  const begin = events.findLast((event) => event.type === "case" && event.phase === "start" && event.seq <= known);
  const fromSeq = begin?.seq ?? 0;
  return events.filter((event) => event.seq >= fromSeq || isFoundation(event));
}

/**
 * A line that somebody else had when monitoring began is known from the first list, which is kept. It may stand all through a
 * run, and every case would be about everything before it: it reaches back only to what each socket that is still open was last
 * told of it before the case, for that is what later reads are held against.
 *
 * @returns its seq
 */
function firstThatCounts(events: readonly TraceEvent[], lineIds: ReadonlySet<string>, firstSeq: number): number {
  const firstList = events.find((event) => beginsMonitoring(event));
  const standing = new Set(firstList === undefined ? [] : lineIdsIn(firstList));
  const counting = new Map<string, number>();
  const closed = new Set(
    events.slice(0, firstSeq).flatMap((one) => (one.type === "socket" && one.phase === "closed" ? [one.socket] : [])),
  );
  for (const event of events.slice(0, firstSeq))
    for (const lineId of lineIdsIn(event)) {
      if (!lineIds.has(lineId)) continue;
      if (!standing.has(lineId)) counting.set(lineId, Math.min(event.seq, counting.get(lineId) ?? event.seq));
      else if (event.type === "frame" && !closed.has(event.socket))
        counting.set(`${lineId} ${event.socket}`, event.seq);
    }
  return Math.min(firstSeq, ...counting.values());
}

function tellsOfLines(event: TraceEvent): boolean {
  return event.type === "frame" || (event.type === "exchange" && event.status !== null && event.status < 300);
}

function isFoundation(event: TraceEvent): boolean {
  if (event.type === "run" || event.type === "socket") return true;
  return beginsMonitoring(event) || (event.type === "exchange" && FOUNDATIONS.includes(event.operation));
}

function beginsMonitoring(event: TraceEvent): boolean {
  return event.type === "exchange" && event.path.includes("listenerName=");
}

/** Every case looks through the whole recording. */
const idsOf = new WeakMap<TraceEvent, readonly string[]>();

function lineIdsIn(event: TraceEvent): readonly string[] {
  const known = idsOf.get(event);
  if (known !== undefined) return known;
  const ids = readLineIds(event);
  idsOf.set(event, ids);
  return ids;
}

function readLineIds(event: TraceEvent): readonly string[] {
  if (event.type === "exchange") return [...`${event.path} ${event.responseText}`.matchAll(LINE_ID)].map(([id]) => id);
  return event.type === "frame" ? [...event.text.matchAll(LINE_ID)].map(([id]) => id) : [];
}

/** The last segment of a line's path, wherever it stands. */
const LINE_ID = /(?<=CallLine\/)-?\d+/g;

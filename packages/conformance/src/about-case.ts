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
 * sessions and subscriptions there were before. The whole recording is judged when the run has ended.
 *
 * @param firstSeq of the case's own events.
 */
export function aboutCase(events: readonly TraceEvent[], firstSeq: number): TraceEvent[] {
  const lineIds = new Set(events.slice(firstSeq).flatMap((event) => lineIdsIn(event)));
  const known = firstMention(events, lineIds)?.seq ?? firstSeq;
  const begin = events.findLast(
    (event) => event.type === "case" && event.phase === "start" && event.seq <= Math.min(known, firstSeq),
  );
  const fromSeq = begin?.seq ?? 0;
  return events.filter((event) => event.seq >= fromSeq || isFoundation(event));
}

/**
 * A line that somebody else had when monitoring began is known from the first list, which is kept: of it only the last snapshot
 * that was pushed matters. It may stand all through a run, and every case would be about everything before it.
 */
function firstMention(events: readonly TraceEvent[], lineIds: ReadonlySet<string>): TraceEvent | undefined {
  const firstList = events.find((event) => beginsMonitoring(event));
  const standing = new Set(firstList === undefined ? [] : lineIdsIn(firstList));
  const counting = new Map<string, TraceEvent>();
  for (const event of events)
    for (const lineId of lineIdsIn(event)) {
      if (!lineIds.has(lineId)) continue;
      if (standing.has(lineId) ? event.type === "frame" : !counting.has(lineId)) counting.set(lineId, event);
    }
  return [...counting.values()].toSorted((one, other) => one.seq - other.seq)[0];
}

function isFoundation(event: TraceEvent): boolean {
  if (event.type === "run" || event.type === "socket") return true;
  return beginsMonitoring(event) || (event.type === "exchange" && FOUNDATIONS.includes(event.operation));
}

function beginsMonitoring(event: TraceEvent): boolean {
  return event.type === "exchange" && event.path.includes("listenerName=");
}

function lineIdsIn(event: TraceEvent): string[] {
  if (event.type === "exchange") return [...`${event.path} ${event.responseText}`.matchAll(LINE_ID)].map(([id]) => id);
  return event.type === "frame" ? [...event.text.matchAll(LINE_ID)].map(([id]) => id) : [];
}

/** The last segment of a line's path, wherever it stands. */
const LINE_ID = /(?<=CallLine\/)-?\d+/g;

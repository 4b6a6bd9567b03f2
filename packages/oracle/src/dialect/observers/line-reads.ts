import { isSameJson } from "../../evidence/json.ts";
import { shareEnterprise } from "../../evidence/enterprise.ts";
import { bodiesOf } from "../../evidence/body.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import type { Observer } from "../observation.ts";

/** C-34: whether one line can be read. A line that a later list still holds was there to be read. */
export const lineReads: Observer = function* ({ exchanges, lists }) {
  for (const { event, operation, accepted, parameters } of exchanges) {
    if (operation !== "getCallLine" || event.deviation !== null) continue;
    const isThere = lists.some(
      (list) => list.event.sentAtMs >= event.atMs && list.lines.has(parameters["lineId"] ?? ""),
    );
    const isUnreadable = event.status === 405 || (event.status === 404 && isThere);
    const variant = accepted ? null : isUnreadable ? "line-not-readable" : undefined;
    if (variant !== undefined) yield { endpoint: operation, reading: "C-34", member: "reading a line", variant, event };
  }
};

/** C-51: whether what the first list shows is pushed once more. */
export const firstFrames: Observer = function* ({ exchanges, sightingsByLine }) {
  for (const [{ event }, { results }] of bodiesOf(exchanges, "listCallLines", "CallLineList")) {
    for (const line of results) {
      const first = sightingsByLine.get(line.lineId)?.find((one) => one.via === "frame" && one.stream?.start === event);
      // One that overtook the list may have been sent before it was made.
      if (first === undefined || first.atMs < event.atMs) continue;
      const variant = isSameJson(first.line, line) ? "subscription-duplicate" : null;
      yield { endpoint: "frame", reading: "C-51", member: "first frame", variant, event: first.event };
    }
  }
};

/** How long after a line was surely live its absence from a list still says that it left at once. */
const AT_ONCE_MS = 1000;

/**
 * C-52: whether a dropped line can be read for a while. Its absence from a list says that it left at once only if the line
 * was live shortly before: its frame may have arrived, or been read, long after it was dropped.
 */
export const droppedLines: Observer = function* (evidence) {
  const { sightingsByLine, lists, nominalWindowMs } = evidence;
  for (const [lineId, sightings] of sightingsByLine) {
    const dropped = sightings.find(({ via, line }) => via === "frame" && line.state === "dropped");
    if (dropped?.via !== "frame") continue;
    const { stream } = dropped;
    const next = lists.find(
      ({ event, session }) =>
        event.sentAtMs > dropped.atMs && (stream === null || shareEnterprise(evidence, stream.session, session)),
    );
    if (next === undefined) continue;
    const isSoon =
      next.event.sentAtMs <= dropped.atMs + nominalWindowMs &&
      next.event.atMs <= liveSinceMs(evidence, lineId, dropped.atMs) + AT_ONCE_MS;
    const variant = next.lines.has(lineId) ? null : isSoon ? "dropped-leaves-at-once" : undefined;
    if (variant === undefined) continue;
    yield { endpoint: "listCallLines", reading: "C-52", member: "dropped line", variant, event: next.event };
  }
};

/** The last instant before another at which a line was surely live: when a look that showed it so was asked for, or its hang-up. */
function liveSinceMs({ exchanges, sightingsByLine }: Evidence, lineId: string, beforeMs: number): number {
  const looks = (sightingsByLine.get(lineId) ?? []).flatMap((one) =>
    one.via === "frame" || one.line.state === "dropped" ? [] : [one.event.sentAtMs],
  );
  const hangUps = exchanges
    .filter(
      ({ operation, accepted, parameters }) =>
        operation === "disconnect" && accepted && parameters["lineId"] === lineId,
    )
    .map(({ event }) => event.sentAtMs);
  return Math.max(-Infinity, ...[...looks, ...hangUps].filter((atMs) => atMs < beforeMs));
}

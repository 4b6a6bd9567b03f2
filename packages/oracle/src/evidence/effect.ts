import type { CallLine, OperationId } from "@myrcc/contracts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { actsOn, involvedLines, siblingsOf } from "./involved-lines.ts";
import { modifiedAt } from "./sighting.ts";
import type { LineList, Sighting } from "./sighting.ts";

/** Operations on one line that may change it, its call and its siblings (F-23). */
export const LINE_ACTIONS: readonly OperationId[] = [
  "addParty",
  "answer",
  "disconnect",
  "hold",
  "leave",
  "merge",
  "redirect",
  "sendDtmfs",
  "transfer",
  "unhold",
];

/** Whether an accepted action was seen to have its effect on a line. */
export type EffectReading =
  | { readonly kind: "seen"; readonly by: Sighting | LineList }
  /** A read after the bound still shows something else; undefined line: the line is not in the list. */
  | { readonly kind: "missing"; readonly read: LineList | Sighting; readonly line: CallLine | undefined }
  | { readonly kind: "undecided" };

export function isLineAction(exchange: Exchange): boolean {
  return exchange.operation !== null && LINE_ACTIONS.includes(exchange.operation);
}

/** Whatever was not surely refused may have changed lines; a session may take its calls with it (C-27). */
export function mayChangeLines(exchange: Exchange): boolean {
  const { operation, refused } = exchange;
  return !refused && (operation === "placeCall" || operation === "logout" || isLineAction(exchange));
}

/**
 * When the next action was sent on any line that this one involves, or on another line of their extensions, which holds whatever
 * talks there (T12, D-9); what is seen from then on may be its effect. Of two that meet, the one that was sent first need not be
 * carried out first: nothing that is seen is surely the effect of either.
 */
export function nextStimulusMs(evidence: Evidence, exchange: Exchange): number {
  const involved = involvedLines(evidence, exchange);
  const lines = new Set([...involved, ...siblingsOf(evidence, involved)]);
  const { sentAtMs } = exchange.event;
  const hasMet = evidence.exchanges.some(
    (other) =>
      other !== exchange &&
      other.accepted &&
      other.event.sentAtMs <= sentAtMs &&
      other.event.atMs >= sentAtMs &&
      isLineAction(other) &&
      actsOn(other, lines),
  );
  if (hasMet) return sentAtMs;
  const next = evidence.exchanges.find(
    (later) => later.event.sentAtMs > sentAtMs && isLineAction(later) && actsOn(later, lines),
  );
  return next?.event.sentAtMs ?? Infinity;
}

/**
 * Looks for the effect of an accepted action on a line, from the instant it was sent to the next action on the same call.
 * An absent line counts as `undefined`. What the line showed before the action is never taken for its effect, unless its
 * modification time has moved on.
 */
export function readEffect(
  evidence: Evidence,
  exchange: Exchange,
  lineId: string,
  holds: (line: CallLine | undefined) => boolean,
  boundMs: number,
): EffectReading {
  const { sentAtMs, atMs } = exchange.event;
  const horizonMs = nextStimulusMs(evidence, exchange);
  const sightings = evidence.sightingsByLine.get(lineId) ?? [];
  const before = sightings.findLast((one) => one.atMs <= sentAtMs);
  const previousMs = before === undefined ? undefined : modifiedAt(before.line);
  const isNewer = (line: CallLine): boolean => previousMs === undefined || (modifiedAt(line) ?? Infinity) > previousMs;

  const seen = sightings.find(
    (one) =>
      one.atMs > sentAtMs && one.atMs < horizonMs && holds(one.line) && (isNewer(one.line) || readAfter(one, atMs)),
  );
  if (seen !== undefined) return { kind: "seen", by: seen };
  // What another enterprise lists tells nothing of this one's lines.
  const lists = evidence.lists.filter(
    (list) =>
      list.event.sentAtMs >= atMs &&
      list.event.atMs < horizonMs &&
      (list.session === exchange.event.session || shareEnterprise(evidence, list.session, exchange.event.session)),
  );
  const gone = lists.find((list) => !list.lines.has(lineId) && holds(undefined));
  if (gone !== undefined) return { kind: "seen", by: gone };

  const late = lists.find((list) => list.event.sentAtMs >= atMs + boundMs);
  if (late !== undefined) return { kind: "missing", read: late, line: late.lines.get(lineId) };
  const detail = sightings.find(
    (one) => one.via === "detail" && one.event.sentAtMs >= atMs + boundMs && one.atMs < horizonMs,
  );
  return detail === undefined ? { kind: "undecided" } : { kind: "missing", read: detail, line: detail.line };
}

function readAfter(sighting: Sighting, atMs: number): boolean {
  return sighting.via !== "frame" && sighting.event.sentAtMs >= atMs;
}

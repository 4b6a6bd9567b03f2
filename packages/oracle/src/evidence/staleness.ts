import type { OperationId } from "@myrcc/contracts";
import { deliveryBoundMs } from "../rules/bounds.ts";
import { isLineAction } from "./effect.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { actedOn, actsOn, involvedLines } from "./involved-lines.ts";
import { modifiedAt } from "./sighting.ts";
import type { Sighting } from "./sighting.ts";

/** States that an action leads to on its own line; it shows that a snapshot has the action's effect in it. */
const EFFECT_ON_OWN: Partial<Record<OperationId, readonly string[]>> = {
  answer: ["alerting", "talking"],
  hold: ["held"],
  unhold: ["talking"],
  disconnect: ["dropped"],
};

/** The same for the peer's line; an action that is not here leaves it as it is. */
const EFFECT_ON_PEER: Partial<Record<OperationId, readonly string[]>> = {
  answer: ["ringing", "talking"],
  disconnect: ["dropped"],
};

/** Whether another line of the extension lists merge and transfer after the action; all that shows it there (I-15). */
const MAKES_JOINABLE: Partial<Record<OperationId, boolean>> = {
  hold: true,
  unhold: false,
  disconnect: false,
  leave: false,
};

/**
 * Whether an action may have met lines that were no longer as their last sightings showed them (I-12): because the effect of
 * an earlier action was not yet in the line's sighting, because another action was under way, or because a snapshot that came
 * right afterwards shows that the line, or the one that a merge or transfer names, had changed by itself.
 */
export function isStale(evidence: Evidence, exchange: Exchange, current: Sighting): boolean {
  const lines = involvedLines(evidence, exchange);
  const others = evidence.exchanges.filter(
    (other) => other !== exchange && other.accepted && isLineAction(other) && actsOn(other, lines),
  );
  const { sentAtMs, atMs } = exchange.event;
  if (others.some((other) => other.event.sentAtMs <= atMs && other.event.atMs >= sentAtMs)) return true;
  const last = others.findLast((other) => other.event.atMs < sentAtMs);
  if (last !== undefined && !hasEffectOf(evidence, current, last, exchange)) return true;
  return !exchange.accepted && actedOn(exchange).some((line) => changedByItself(evidence, exchange, line));
}

function hasEffectOf(evidence: Evidence, current: Sighting, action: Exchange, next: Exchange): boolean {
  if (current.via !== "frame") return current.event.sentAtMs >= action.event.atMs;
  if (current.atMs >= action.event.atMs + deliveryBoundMs(evidence)) return true;
  if (action.operation === null || next.operation === null) return false;
  const isLater = current.atMs > action.event.sentAtMs;
  const { line } = current;
  const isOwn = actedOn(action).includes(line.lineId);
  if (isOwn && action.operation === "transfer") return isLater && line.state === "dropped";
  if (isOwn && action.operation === "merge") return isLater && (line.state === "dropped" || line.conference === true);
  if (!isOwn && !involvedLines(evidence, action).has(line.lineId)) {
    // What the action changed of this line, if anything, has come long ago.
    if (next.event.sentAtMs >= action.event.atMs + deliveryBoundMs(evidence)) return true;
    const isListed = (line.actions ?? []).includes(next.operation);
    return isLater && MAKES_JOINABLE[action.operation] === isListed;
  }
  const effects = (isOwn ? EFFECT_ON_OWN : EFFECT_ON_PEER)[action.operation];
  return effects === undefined || (effects.includes(line.state) && isLater);
}

/** Two windows are the longest that the snapshot of a change from before the answer takes. */
function changedByItself({ sightingsByLine, nominalWindowMs }: Evidence, exchange: Exchange, lineId: string): boolean {
  const { sentAtMs, atMs } = exchange.event;
  const sightings = sightingsByLine.get(lineId) ?? [];
  const current = sightings.findLast((one) => one.atMs <= sentAtMs);
  const newer = sightings.find((one) => one.atMs > sentAtMs);
  if (current === undefined || newer === undefined || newer.atMs > atMs + 2 * nominalWindowMs) return false;
  return (modifiedAt(newer.line) ?? 0) > (modifiedAt(current.line) ?? 0);
}

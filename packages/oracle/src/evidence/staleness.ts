import type { OperationId } from "@myrcc/contracts";
import { deliveryBoundMs } from "../rules/bounds.ts";
import { isLineAction, peerOf } from "./effect.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
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

/**
 * Whether an action may have met a line that was no longer as its last sighting showed it (I-12): because the effect of an
 * earlier action was not yet in that sighting, because another action was under way, or because a snapshot that came right
 * afterwards shows that the line had changed by itself.
 */
export function isStale(evidence: Evidence, exchange: Exchange, current: Sighting): boolean {
  const lineId = exchange.parameters["lineId"] ?? "";
  const lines = [lineId, peerOf(evidence, lineId)];
  const others = evidence.exchanges.filter(
    (other) =>
      other !== exchange && other.accepted && isLineAction(other) && lines.includes(other.parameters["lineId"]),
  );
  const { sentAtMs, atMs } = exchange.event;
  if (others.some((other) => other.event.sentAtMs <= atMs && other.event.atMs >= sentAtMs)) return true;
  const last = others.findLast((other) => other.event.atMs < sentAtMs);
  if (last !== undefined && !hasEffectOf(evidence, current, last)) return true;
  return !exchange.accepted && changedByItself(evidence, exchange, current);
}

function hasEffectOf({ nominalWindowMs }: Evidence, current: Sighting, action: Exchange): boolean {
  if (current.via !== "frame") return current.event.sentAtMs >= action.event.atMs;
  if (current.atMs >= action.event.atMs + deliveryBoundMs(nominalWindowMs)) return true;
  if (action.operation === null) return false;
  const isOwn = action.parameters["lineId"] === current.line.lineId;
  const effects = (isOwn ? EFFECT_ON_OWN : EFFECT_ON_PEER)[action.operation];
  if (effects === undefined) return true;
  return effects.includes(current.line.state) && current.atMs > action.event.sentAtMs;
}

function changedByItself(
  { sightingsByLine, nominalWindowMs }: Evidence,
  exchange: Exchange,
  current: Sighting,
): boolean {
  const { sentAtMs, atMs } = exchange.event;
  const newer = sightingsByLine.get(current.line.lineId)?.find((one) => one.atMs > sentAtMs);
  if (newer === undefined || newer.atMs > atMs + 2 * nominalWindowMs) return false;
  return (modifiedAt(newer.line) ?? 0) > (modifiedAt(current.line) ?? 0);
}

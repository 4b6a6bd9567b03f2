import type { CallLine } from "@myrcc/contracts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import type { Evidence } from "./evidence.ts";
import type { Scene } from "./scene.ts";

/**
 * Whether a line may be held for another one of its extension while the effect of a scene shows (I-16, D-9): for one that is
 * not answered yet, or that only came then. A telephone may go off hook without being asked.
 *
 * @param boundMs how long the effect of the scene may take.
 */
export function mayGiveWay(evidence: Evidence, scene: Scene, line: CallLine, boundMs: number): boolean {
  const { exchange, before, after } = scene;
  const isSibling = (one: CallLine): boolean => one.extension === line.extension && one.lineId !== line.lineId;
  if ([...before.lines.values()].some((one) => isSibling(one) && isLive(one) && !isConnected(one))) return true;
  // The first look afterwards counts however late it comes.
  const untilMs = Math.max(exchange.event.atMs + boundMs, after[0]?.event.atMs ?? -Infinity);
  return [...evidence.sightingsByLine.values()].some(
    ([first]) =>
      first !== undefined &&
      first.atMs > before.event.sentAtMs &&
      first.atMs <= untilMs &&
      isSibling(first.line) &&
      !before.lines.has(first.line.lineId),
  );
}

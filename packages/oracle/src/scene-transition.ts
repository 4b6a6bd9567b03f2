import type { SituationName, TransitionId } from "@myrcc/contracts";
import { cell, isLineAction } from "./call-model/allowed-actions.ts";
import { isConnected } from "./call-model/model-line.ts";
import { situationOf } from "./call-model/situation.ts";
import { isAlerting, isRinging } from "./evidence/scene.ts";
import type { Scene } from "./evidence/scene.ts";

/** The transition that an action makes where it is accepted; undefined where the matrix lists none. */
export function transitionOf(scene: Scene): TransitionId | undefined {
  const situation = situationIn(scene);
  if (situation === undefined || !isLineAction(scene.action)) return undefined;
  const found = cell(situation, scene.action);
  if (found.kind !== "transition") return undefined;
  const [first, ...others] = found.transitions;
  const isInvited = scene.peers.filter(isConnected).length > 1;
  return others.length > 0 && isInvited ? others[0] : first;
}

/** The row of the matrix; the two that some platforms call prompting are told by who called (D-2). */
export function situationIn({ own, peers, siblings }: Scene): SituationName | undefined {
  if (isRinging(own)) return "ringing";
  if (isAlerting(own)) return "alerting";
  const joinable = siblings.filter(({ lineId }) => !peers.some((peer) => peer.lineId === lineId));
  return situationOf(own, joinable);
}

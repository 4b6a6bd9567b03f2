import type { CallLine, LineAction, SituationName, TransitionId } from "@myrcc/contracts";
import { cell, isLineAction } from "./call-model/allowed-actions.ts";
import { isConnected, isLive } from "./call-model/model-line.ts";
import { situationOf } from "./call-model/situation.ts";
import { transition } from "./call-model/transition.ts";
import { isAlerting, isRinging } from "./evidence/scene.ts";
import type { Evidence } from "./evidence/evidence.ts";
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
export function situationIn({
  own,
  peers,
  siblings,
}: Pick<Scene, "own" | "peers" | "siblings">): SituationName | undefined {
  if (isRinging(own)) return "ringing";
  if (isAlerting(own)) return "alerting";
  const joinable = siblings.filter(({ lineId }) => !peers.some((peer) => peer.lineId === lineId));
  return situationOf(own, joinable);
}

/** What an action is to one of the lines that it happens to. */
export interface SceneOccurrence {
  readonly line: CallLine;
  readonly situation: SituationName;
  readonly transition: TransitionId;
}

/**
 * What an accepted action is to its own line, and to the peers who see the same from the other end, unless there may be parties
 * that the API does not show; none outside of the matrix.
 */
export function occurrencesIn({ web }: Evidence, scene: Scene): readonly SceneOccurrence[] {
  const [situation, made] = [situationIn(scene), transitionOf(scene)];
  if (situation === undefined || made === undefined) return [];
  const { peersSee } = transition(made);
  const isUnsure = web.mayHideParty(scene.own.lineId, scene.exchange.event.sentAtMs);
  // How many take part decides which of two transitions it is.
  if (isUnsure && isLineAction(scene.action) && isAmbiguous(situation, scene.action)) return [];
  return [
    { line: scene.own, situation, transition: made },
    ...(peersSee === undefined || isUnsure ? [] : scene.peers.flatMap((peer) => seenBy(scene, peer, peersSee))),
  ];
}

function isAmbiguous(situation: SituationName, action: LineAction): boolean {
  const found = cell(situation, action);
  return found.kind === "transition" && found.transitions.length > 1;
}

function seenBy({ own, peers, before }: Scene, peer: CallLine, id: TransitionId): SceneOccurrence[] {
  const others = [own, ...peers].filter((one) => one !== peer);
  const siblings = [...before.lines.values()].filter(
    (one) => isLive(one) && one.extension === peer.extension && one.lineId !== peer.lineId,
  );
  const situation = situationIn({ own: peer, peers: others, siblings });
  const { from, requires = [] } = transition(id);
  if (situation === undefined || !from.includes(situation)) return [];
  const needed = others.some(isConnected) ? "far-end-connected" : "far-end-rings";
  return requires.every((condition) => condition === needed) ? [{ line: peer, situation, transition: id }] : [];
}

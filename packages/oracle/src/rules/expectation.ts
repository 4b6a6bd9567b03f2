import type { CallLine, OperationId, RequirementId } from "@myrcc/contracts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { mayGiveWay } from "../evidence/giving-way.ts";
import { becomes, scenesOf, stays } from "../evidence/scene.ts";
import type { Aftermath, Scene } from "../evidence/scene.ts";
import type { Docket, Rule } from "./rule.ts";

/** Something that must be seen of lines after an accepted action. */
export interface Part {
  readonly of: (scene: Scene, evidence: Evidence) => readonly CallLine[];
  /** It comes to show it within the bound, or goes on showing it until the next stimulus. */
  readonly how: "becomes" | "stays";
  readonly words: (before: CallLine) => string;
  readonly holds: (now: CallLine | undefined, before: CallLine) => boolean;
}

/** Where an action is met, and what must be seen of it there. */
export interface Expectation {
  readonly actions: readonly OperationId[];
  readonly when: (scene: Scene, evidence: Evidence) => boolean;
  readonly parts: readonly Part[];
  /** The action makes the extension ring that its destination names. */
  readonly rings?: true;
}

/** A rule about what accepted actions do to lines. */
export function effectOf(requirement: RequirementId, ...expectations: readonly Expectation[]): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const scene of scenesOf(evidence)) {
        if (!scene.exchange.accepted) continue;
        for (const { actions, when, parts, rings = false } of expectations) {
          if (!actions.includes(scene.action) || !when(scene, evidence)) continue;
          for (const part of parts) judgePart(evidence, docket, scene, part);
          if (rings) judgeRinging(evidence, docket, scene);
        }
      }
    },
  };
}

function judgePart(evidence: Evidence, docket: Docket, scene: Scene, { of, how, words, holds }: Part): void {
  for (const before of of(scene, evidence)) {
    const is = (now: CallLine | undefined): boolean => holds(now, before);
    const aftermath =
      how === "becomes"
        ? becomes(evidence, scene, before.lineId, is, evidence.effectBoundMs)
        : stays(evidence, scene, before.lineId, is, evidence.effectBoundMs);
    report(docket, scene, aftermath, `line ${before.lineId} ${words(before)}`);
  }
}

/** Enters what was seen of one line. */
export function report(docket: Docket, { exchange }: Scene, aftermath: Aftermath, wanted: string): void {
  if (aftermath.kind === "holds") docket.hit();
  if (aftermath.kind !== "fails") return;
  const { line, event } = aftermath;
  docket.miss({
    expected: `${wanted} after ${describe(exchange)}`,
    observed: line === undefined ? "not listed" : shown(line),
    events: [exchange.event, event],
  });
}

function shown({ state, conference, displayedNumber, stateCause }: CallLine): string {
  const flags = conference === true ? " in a conference" : "";
  return `${state}${flags}, showing ${displayedNumber ?? "no number"}, ${stateCause ?? "no cause"}`;
}

export function describe({ accepted, operation, parameters, event }: Scene["exchange"]): string {
  const answer = accepted ? "an accepted" : `a ${event.status ?? "lost"}`;
  return `${answer} ${operation ?? ""} of line ${parameters["lineId"] ?? ""}`;
}

function judgeRinging(evidence: Evidence, docket: Docket, scene: Scene): void {
  if (evidence.web.invitedBy(scene.exchange) !== undefined) {
    docket.hit();
    return;
  }
  const late = scene.after.find(({ event }) => event.sentAtMs >= scene.exchange.event.atMs + evidence.effectBoundMs);
  if (late === undefined) return;
  const expected = `a new line at the destination after ${describe(scene.exchange)}`;
  docket.miss({ expected, observed: "none", events: [scene.exchange.event, late.event] });
}

export const isGone = (line: CallLine | undefined): boolean => line === undefined || !isLive(line);

type Whose = Part["of"];

/** The own line of the action. */
export const own: Whose = ({ own: line }) => [line];
export const argument: Whose = ({ argument: line }) => (line === undefined ? [] : [line]);
/** Everybody else in the call who talks or holds. */
export const connectedPeers: Whose = ({ peers }) => peers.filter(isConnected);
/** Those of them who talk, and whom no other line of their extension may put on hold meanwhile. */
export const talkingPeers: Whose = (scene, evidence) =>
  scene.peers.filter((peer) => peer.state === "talking" && !mayGiveWay(evidence, scene, peer, evidence.effectBoundMs));
/** Those of both calls of a merge or transfer. */
export const farEnds: Whose = ({ peers, argumentPeers }) => [...peers, ...argumentPeers].filter(isConnected);

export function gone(of: Whose): Part {
  return { of, how: "becomes", words: () => "dropped", holds: isGone };
}

export function talking(of: Whose): Part {
  return { of, how: "becomes", words: () => "talking", holds: (now) => now?.state === "talking" };
}

export function live(of: Whose): Part {
  return { of, how: "stays", words: () => "live", holds: (now) => !isGone(now) };
}

/** In the state that it had. */
export function unchanged(of: Whose): Part {
  return { of, how: "stays", words: ({ state }) => `still ${state}`, holds: (now, { state }) => now?.state === state };
}

/** Dropped with a cause, where a snapshot tells one. */
export function causeOf(of: Whose, cause: string): Part {
  return {
    of: (scene, evidence) =>
      of(scene, evidence).filter(({ lineId }) =>
        (evidence.sightingsByLine.get(lineId) ?? []).some(
          ({ line, atMs }) =>
            line.state === "dropped" &&
            atMs > scene.exchange.event.sentAtMs &&
            atMs < Math.min(scene.horizonMs, scene.exchange.event.atMs + evidence.effectBoundMs),
        ),
      ),
    how: "stays",
    words: () => `dropped with ${cause}`,
    holds: (now) => now === undefined || now.state !== "dropped" || now.stateCause === cause,
  };
}

import type { CallLine, OperationId, TraceEvent } from "@myrcc/contracts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import { argumentOf } from "./argument.ts";
import type { Deviation } from "./deviation.ts";
import { isLineAction } from "./effect.ts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { modifiedAt } from "./sighting.ts";
import type { LineList, Sighting } from "./sighting.ts";
import { tellsNothing } from "./telling.ts";
import { isOfSomebodysRole, movedByThemselves } from "./trial.ts";

/**
 * One action with the lines that it was about, all as one list showed them after everything before it had been answered. An
 * action that met another one, that no such list came before, whose answer tells nothing of it, or on a call of which somebody's
 * device takes care by itself, is no scene: what it found, or what it did, nobody can tell.
 */
export interface Scene {
  readonly exchange: Exchange;
  readonly action: OperationId;
  readonly before: LineList;
  readonly own: CallLine;
  /** The other live lines of its call. */
  readonly peers: readonly CallLine[];
  /** Other live lines of its extension. */
  readonly siblings: readonly CallLine[];
  /** The line that a merge or transfer names, and the other live lines of that one's call. */
  readonly argument: CallLine | undefined;
  readonly argumentPeers: readonly CallLine[];
  /** When the next action or call was sent; what is seen from then on may be its effect. */
  readonly horizonMs: number;
  /** Lists that were read after the answer and before that. */
  readonly after: readonly LineList[];
}

/** Bodies with a right payload in a wrong form. */
const FORMS: readonly Deviation[] = ["wrong-media-type", "untyped-body", "too-large"];

const known = new WeakMap<Evidence, readonly Scene[]>();

/** Every scene of a recording, in order of time. */
export function scenesOf(evidence: Evidence): readonly Scene[] {
  const before = known.get(evidence);
  if (before !== undefined) return before;
  const scenes = findScenes(evidence);
  known.set(evidence, scenes);
  return scenes;
}

function findScenes(evidence: Evidence): Scene[] {
  const stimuli = evidence.exchanges
    .filter((one) => isLineAction(one) || one.operation === "placeCall")
    .toSorted((one, other) => one.event.sentAtMs - other.event.sentAtMs);
  const moved = movedByThemselves(evidence);
  let answeredMs = -Infinity;
  return stimuli.flatMap((exchange, index): Scene[] => {
    const { sentAtMs, atMs } = exchange.event;
    const sinceMs = answeredMs;
    answeredMs = Math.max(answeredMs, atMs);
    const horizonMs = stimuli[index + 1]?.event.sentAtMs ?? Infinity;
    if (sinceMs > sentAtMs || horizonMs < atMs || exchange.operation === null || !isLineAction(exchange)) return [];
    const before = evidence.lists.findLast(
      ({ event }) =>
        event.atMs <= sentAtMs &&
        event.sentAtMs >= sinceMs &&
        shareEnterprise(evidence, event.session, exchange.event.session),
    );
    const own = before?.lines.get(exchange.parameters["lineId"] ?? "");
    if (before === undefined || own === undefined) return [];
    if (tellsNothing(exchange)) return [];
    // What is seen of such a call may have come of itself.
    if (isOfSomebodysRole(exchange)) return [];
    // What is refused for the form of its body tells nothing of what it was about.
    if (exchange.refused && FORMS.some((form) => form === exchange.event.deviation)) return [];
    // Refused or taken and soon over, as the platform likes (D-17).
    if (exchange.event.deviation === "present-destination") return [];
    if ([own.lineId, ...evidence.web.othersOf(own.lineId)].some((lineId) => moved.has(lineId))) return [];
    const argument = before.lines.get(argumentOf(exchange) ?? "");
    const live = [...before.lines.values()].filter(isLive);
    const ofCall = (line: CallLine): CallLine[] => {
      const others = evidence.web.othersOf(line.lineId, sentAtMs);
      return live.filter(({ lineId }) => others.has(lineId));
    };
    return [
      {
        exchange,
        action: exchange.operation,
        before,
        own,
        peers: ofCall(own),
        siblings: live.filter(({ lineId, extension }) => extension === own.extension && lineId !== own.lineId),
        argument,
        argumentPeers: argument === undefined ? [] : ofCall(argument),
        horizonMs,
        after: evidence.lists.filter(
          ({ event }) =>
            event.sentAtMs >= atMs &&
            event.atMs < horizonMs &&
            shareEnterprise(evidence, event.session, exchange.event.session),
        ),
      },
    ];
  });
}

/** Legs of the call that talk or hold, the own one included. */
export function connectedOf({ own, peers }: Scene): CallLine[] {
  return [own, ...peers].filter(isConnected);
}

export function isConference(scene: Scene): boolean {
  return scene.own.conference === true || connectedOf(scene).length > 2;
}

/** Whether somebody talks or holds at the other end of both lines of a join. */
export function hasFarEnds({ peers, argumentPeers, argument }: Scene): boolean {
  return argument !== undefined && peers.some(isConnected) && argumentPeers.some(isConnected);
}

/** Both ends of an ordinary call, which talk or hold. */
export function isCallOfTwo(scene: Scene): boolean {
  return isConnected(scene.own) && connectedOf(scene).length === 2 && !isConference(scene);
}

/** Incoming and not answered; some platforms call that prompting (C-35, D-2). */
export function isRinging({ state, isIncoming }: CallLine): boolean {
  return state === "ringing" || (isIncoming && state === "prompting");
}

/** The own device is off hook and the far end rings, by whatever name (C-35, D-2). */
export function isAlerting({ state, isIncoming, actions = [] }: CallLine): boolean {
  return state === "alerting" || (!isIncoming && state === "prompting" && !actions.includes("answer"));
}

/** The own device is alerted for a call of its own. */
export function isPrompting(line: CallLine): boolean {
  return line.state === "prompting" && !line.isIncoming && !isAlerting(line);
}

/** What was seen of a line after a scene. */
export type Aftermath =
  | { readonly kind: "holds" }
  | { readonly kind: "fails"; readonly line: CallLine | undefined; readonly event: TraceEvent }
  | { readonly kind: "undecided" };

/** Whether a line comes to show something; it fails when a read after the bound still shows something else. */
export function becomes(
  evidence: Evidence,
  scene: Scene,
  lineId: string,
  holds: (line: CallLine | undefined) => boolean,
  boundMs: number,
): Aftermath {
  const { atMs } = scene.exchange.event;
  if (sightingsAfter(evidence, scene, lineId).some(({ line }) => holds(line))) return { kind: "holds" };
  const lists = scene.after;
  if (lists.some(({ lines }) => holds(lines.get(lineId)))) return { kind: "holds" };
  const late = lists.find(({ event }) => event.sentAtMs >= atMs + boundMs);
  return late === undefined
    ? { kind: "undecided" }
    : { kind: "fails", line: late.lines.get(lineId), event: late.event };
}

/**
 * Whether a line goes on showing something for as long as an effect may take, as far as it was seen; reads alone show that it
 * does. What happens later may be the deed of a telephone.
 */
export function stays(
  evidence: Evidence,
  scene: Scene,
  lineId: string,
  holds: (line: CallLine | undefined) => boolean,
  boundMs: number,
): Aftermath {
  const untilMs = scene.exchange.event.atMs + boundMs;
  const broken = sightingsAfter(evidence, scene, lineId).find(({ line, atMs }) => atMs <= untilMs && !holds(line));
  if (broken !== undefined) return { kind: "fails", line: broken.line, event: broken.event };
  const [first, ...lists] = scene.after.filter(({ event }, index) => index === 0 || event.atMs <= untilMs);
  const without = [first, ...lists].find((list) => list !== undefined && !holds(list.lines.get(lineId)));
  if (without !== undefined) return { kind: "fails", line: without.lines.get(lineId), event: without.event };
  return first === undefined ? { kind: "undecided" } : { kind: "holds" };
}

/** Snapshots and reads of a line that show it after the action: read after its answer, or modified since the list before it. */
export function sightingsAfter(evidence: Evidence, scene: Scene, lineId: string): Sighting[] {
  const { sentAtMs, atMs } = scene.exchange.event;
  const before = scene.before.lines.get(lineId);
  const modifiedMs = before === undefined ? -Infinity : (modifiedAt(before) ?? -Infinity);
  return (evidence.sightingsByLine.get(lineId) ?? []).filter((one) => {
    if (one.atMs <= sentAtMs || one.atMs >= scene.horizonMs) return false;
    const isReadAfter = one.via !== "frame" && one.event.sentAtMs >= atMs;
    return isReadAfter || (modifiedAt(one.line) ?? -Infinity) > modifiedMs;
  });
}

import type { CallLine } from "@myrcc/contracts";
import { changesOf } from "../evidence/completion.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isSameJson } from "../evidence/json.ts";
import { pushedPairs } from "../evidence/pushed.ts";
import type { PushedSighting } from "../evidence/pushed.ts";
import { scenesOf } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import { modifiedAt } from "../evidence/sighting.ts";
import { hasTies } from "../evidence/tie.ts";
import { deliveryBoundMs } from "./bounds.ts";
import { describe } from "./expectation.ts";
import { judgeSilence, SILENCE_WINDOWS } from "./silence.ts";
import type { Rule } from "./rule.ts";

export const refusalBringsNoFrame: Rule = {
  requirement: "RCC-ACTION-4",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const { exchange } = scene;
      if (!exchange.refused) continue;
      judgeSilence(evidence, docket, scene, linesOf(scene), `no frame after ${describe(exchange)}`);
    }
    const repeats = repeatsAfterRefusals(evidence);
    // One may be chance, and where unchanged snapshots come anyway, RCC-FRAME-3 tells. Where times tie, they may tell of a change.
    if (repeats === undefined || hasTies(evidence) || new Set(repeats.map(([scene]) => scene)).size < 2) return;
    for (const [{ exchange }, { event, line }] of repeats) {
      const expected = `no frame after ${describe(exchange)}`;
      docket.miss({ expected, observed: `line ${line.lineId} pushed unchanged`, events: [exchange.event, event] });
    }
  },
};

function linesOf({ own, peers, siblings, argumentPeers, argument }: Scene): CallLine[] {
  return [own, ...peers, ...siblings, ...argumentPeers, ...(argument === undefined ? [] : [argument])];
}

/** Unchanged snapshots that came just after a refusal that was about their line; undefined when others came as well. */
function repeatsAfterRefusals(evidence: Evidence): (readonly [Scene, PushedSighting])[] | undefined {
  const found: (readonly [Scene, PushedSighting])[] = [];
  for (const [previous, next] of pushedPairs(evidence)) {
    if (!isSameJson(previous.line, next.line)) continue;
    const scene = scenesOf(evidence).find(
      (one) =>
        one.exchange.refused &&
        next.atMs > one.exchange.event.sentAtMs &&
        next.atMs <= Math.min(one.horizonMs, one.exchange.event.atMs + SILENCE_WINDOWS * evidence.nominalWindowMs) &&
        linesOf(one).some(({ lineId }) => lineId === next.line.lineId),
    );
    if (scene === undefined) return undefined;
    found.push([scene, next]);
  }
  return found;
}

export const changeIsPushed: Rule = {
  requirement: "RCC-ACTION-5",
  judge(evidence, docket) {
    const boundMs = deliveryBoundMs(evidence);
    for (const scene of scenesOf(evidence)) {
      const { exchange, own, before } = scene;
      const { sentAtMs, atMs, session } = exchange.event;
      const read = scene.after.find(({ lines }) => {
        const now = lines.get(own.lineId);
        return now === undefined || changesOf(own, now).length > 0;
      });
      // What only frames show needs no other witness; what no read shows changed is no change.
      if (!exchange.accepted || read === undefined) continue;
      for (const stream of evidence.streams) {
        if (!shareEnterprise(evidence, stream.session, session) || stream.fromMs > sentAtMs) continue;
        if (stream.untilMs < atMs + boundMs) continue;
        const modifiedMs = modifiedAt(before.lines.get(own.lineId) ?? own) ?? -Infinity;
        // A further read shows that time went by in here as well; the end of the line, later, does not make up for it.
        const late = scene.after.find(
          ({ event }) => event.sentAtMs >= read.event.atMs + boundMs && event.atMs < stream.untilMs,
        );
        const pushed = (evidence.sightingsByLine.get(own.lineId) ?? []).some(
          (one) =>
            one.via === "frame" &&
            one.stream === stream &&
            one.atMs > sentAtMs &&
            one.atMs <= (late?.event.atMs ?? Infinity) &&
            (one.line.state === "dropped" || tells(one.line, own, modifiedMs)),
        );
        if (pushed) docket.hit();
        else if (evidence.endsAtMs >= atMs + boundMs) {
          const expected = `a snapshot of line ${own.lineId} for ${stream.listenerName} after ${describe(exchange)}`;
          docket.miss({ expected, observed: `none in ${boundMs} ms`, events: [exchange.event, read.event] });
        }
      }
    }
  },
};

/** Whether a snapshot is of a change since: with a later time or, where times tie (D-3), with another content. */
function tells(line: CallLine, before: CallLine, modifiedMs: number): boolean {
  const lineMs = modifiedAt(line) ?? Infinity;
  return lineMs > modifiedMs || (lineMs === modifiedMs && changesOf(before, line).length > 0);
}

import { isLineAction as isKnownAction } from "../call-model/allowed-actions.ts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import { differencesOf } from "../evidence/difference.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { pushedPairs } from "../evidence/pushed.ts";
import { isAlerting, isPrompting, isRinging, scenesOf } from "../evidence/scene.ts";
import { endpointOf, isModifiedWithin, modifiedAt } from "../evidence/sighting.ts";
import type { Snapshot } from "../evidence/sighting.ts";
import { tellsNothing } from "../evidence/telling.ts";
import { deliveryBoundMs } from "./bounds.ts";
import type { Docket, Rule } from "./rule.ts";

export const talkingTimeTellsAnswered: Rule = {
  requirement: "RCC-LINE-24",
  judge(evidence, docket) {
    for (const sightings of evidence.sightingsByLine.values()) {
      const answered = sightings.find(({ line }) => isConnected(line) && line.talkingTime !== undefined);
      const dropped = sightings.find(({ line }) => line.state === "dropped");
      if (answered === undefined || dropped === undefined) continue;
      if (dropped.line.talkingTime !== undefined) docket.hit();
      else {
        const expected = `talkingTime ${answered.line.talkingTime} kept`;
        docket.miss({ expected, observed: "none", events: [dropped.event, answered.event] });
      }
    }
    for (const { action, exchange, own, horizonMs } of scenesOf(evidence)) {
      const isWaiting = isPrompting(own) || isRinging(own) || isAlerting(own);
      // A far party of a blind transfer is alerting again, and has talked before.
      const isUnanswered = isWaiting && own.talkingTime === undefined;
      if (action !== "disconnect" || !exchange.accepted || !isUnanswered) continue;
      const dropped = evidence.sightingsByLine
        .get(own.lineId)
        ?.find(({ line, atMs }) => line.state === "dropped" && atMs > exchange.event.sentAtMs && atMs < horizonMs);
      if (dropped === undefined) continue;
      if (dropped.line.talkingTime === undefined) docket.hit();
      else {
        const expected = "no talkingTime on a line that nobody answered";
        docket.miss({ expected, observed: dropped.line.talkingTime, events: [dropped.event, exchange.event] });
      }
    }
  },
};

const GRACE_MS = 60_000;

export const droppedLineLeavesTheList: Rule = {
  requirement: "RCC-LINE-26",
  judge({ sightingsByLine, lists }, docket) {
    for (const [lineId, sightings] of sightingsByLine) {
      const dropped = sightings.find(({ line }) => line.state === "dropped");
      if (dropped === undefined) continue;
      const late = lists.find(({ event, lines }) => event.sentAtMs > dropped.atMs + GRACE_MS && lines.has(lineId));
      if (late !== undefined) {
        docket.miss({
          expected: `line ${lineId} no longer listed ${GRACE_MS / 1000} s after it was dropped`,
          observed: "listed",
          events: [late.event, dropped.event],
        });
      } else if (lists.some(({ event, lines }) => event.sentAtMs > dropped.atMs && !lines.has(lineId))) docket.hit();
    }
  },
};

export const droppedIsNotRevived: Rule = {
  requirement: "RCC-LINE-27",
  judge({ sightingsByLine }, docket) {
    for (const sightings of sightingsByLine.values()) {
      const dropped = sightings.find(({ line }) => line.state === "dropped");
      if (dropped === undefined) continue;
      // What a frame shows later is a matter of RCC-LINE-8.
      const revived = sightings.find(
        ({ via, line, event }) =>
          via !== "frame" && event.type === "exchange" && event.sentAtMs > dropped.atMs && line.state !== "dropped",
      );
      if (revived === undefined) docket.hit();
      else docket.miss({ expected: "dropped", observed: revived.line.state, events: [revived.event, dropped.event] });
    }
  },
};

export const talkingBeganAtOnce: Rule = {
  requirement: "RCC-LINE-29",
  judge({ calls, lists }, docket) {
    for (const { callerLineId, calleeLineId = "" } of calls) {
      for (const { event, lines } of lists) {
        const [caller, callee] = [lines.get(callerLineId), lines.get(calleeLineId)];
        if (caller === undefined || callee === undefined || !isConnected(caller) || !isConnected(callee)) continue;
        if (caller.talkingTime === callee.talkingTime) docket.hit();
        else {
          const expected = `talkingTime ${caller.talkingTime ?? "none"} on both lines`;
          docket.miss({ expected, observed: callee.talkingTime ?? "none", events: [event] });
        }
      }
    }
  },
};

export const changeOfActionsIsPushed: Rule = {
  requirement: "RCC-LINE-30",
  judge(evidence, docket) {
    for (const [previous, next] of pushedPairs(evidence)) {
      const others = differencesOf(previous.line, next.line).filter(
        ({ member }) => member !== "actions" && member !== "lastModificationTime",
      );
      if (others.length === 0 && !isAlike(previous.line.actions, next.line.actions)) docket.hit();
    }
    for (const stream of evidence.streams) missStaleActions(evidence, stream, docket);
  },
};

function missStaleActions(evidence: Evidence, stream: Evidence["streams"][number], docket: Docket): void {
  const boundMs = deliveryBoundMs(evidence);
  for (const { event, lines, session } of evidence.lists) {
    if (session !== stream.session || event.sentAtMs < stream.fromMs) continue;
    const lastMs = event.atMs + boundMs;
    if (lastMs > Math.min(stream.untilMs, evidence.endsAtMs)) continue;
    for (const [lineId, line] of lines) {
      const pushed = (evidence.sightingsByLine.get(lineId) ?? []).filter(
        (one) => one.via === "frame" && one.stream === stream,
      );
      const last = pushed.findLast(({ atMs }) => atMs <= lastMs);
      if (last === undefined || last.atMs > event.sentAtMs || !isLive(line)) continue;
      // Anything else that differs is a change of its own, and its push is judged by RCC-COALESCE-2.
      if (last.line.state !== line.state || modifiedAt(last.line) !== modifiedAt(line)) continue;
      if (isAlike(last.line.actions, line.actions)) continue;
      // What comes later than that was held up, be it by the process that reads frames; how late is not judged here.
      if (pushed.some((one) => one.atMs > lastMs && isToldLate(boundMs, { line, atMs: event.atMs }, one))) continue;
      docket.miss({
        expected: `${known(line.actions).join(", ")} pushed for line ${lineId} within ${boundMs} ms`,
        observed: known(last.line.actions).join(", "),
        events: [event, last.event],
      });
    }
  }
}

/** The actions as they were read, or what the line came to within the bound, which hides them (I-9). */
function isToldLate(boundMs: number, read: Snapshot, later: Snapshot): boolean {
  const [one, other] = [read.line, later.line];
  const isStill = one.state === other.state && modifiedAt(one) === modifiedAt(other);
  return isModifiedWithin(boundMs, read, later) && (!isStill || isAlike(one.actions, other.actions));
}

/** Without names that mean nothing to us (C-9), in one order. */
function known(actions: readonly string[] = []): string[] {
  return actions.filter(isKnownAction).toSorted();
}

function isAlike(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return known(one).join(" ") === known(other).join(" ");
}

export const lineReadsAsListed: Rule = {
  requirement: "RCC-LINE-31",
  judge({ exchanges, sightings, sightingsByLine }, docket) {
    for (const exchange of exchanges) {
      const { operation, refused, event } = exchange;
      if (operation !== "getCallLine" || !refused || event.deviation !== null || tellsNothing(exchange)) continue;
      docket.miss({ expected: "the line", observed: `status ${event.status ?? "none"}`, events: [event] });
    }
    for (const detail of sightings) {
      if (detail.via !== "detail") continue;
      const listed = sightingsByLine
        .get(detail.line.lineId)
        ?.find((one) => one.via === "list" && modifiedAt(one.line) === modifiedAt(detail.line));
      if (listed === undefined) continue;
      const differing = differencesOf(listed.line, detail.line).filter(({ member }) => member !== "actions");
      if (differing.length === 0) docket.hit();
      else {
        const members = differing.map(({ member }) => member).join(", ");
        const expected = `what ${endpointOf(listed)} shows`;
        docket.miss({ expected, observed: `another ${members}`, events: [detail.event, listed.event] });
      }
    }
  },
};

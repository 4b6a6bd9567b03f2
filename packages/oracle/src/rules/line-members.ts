import { isLineAction as isKnownAction } from "../call-model/allowed-actions.ts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import { isLineState } from "../call-model/situation.ts";
import { KNOWN_CAUSES } from "../dialect/observers/line-members.ts";
import { bodiesOf } from "../evidence/body.ts";
import { differencesOf } from "../evidence/difference.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { pushedPairs } from "../evidence/pushed.ts";
import { isAlerting, isPrompting, isRinging, scenesOf } from "../evidence/scene.ts";
import { endpointOf, modifiedAt } from "../evidence/sighting.ts";
import { deliveryBoundMs } from "./bounds.ts";
import type { Docket, Rule } from "./rule.ts";

export const stateIsKnown: Rule = {
  requirement: "RCC-LINE-16",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (isLineState(line.state)) docket.hit();
      else docket.miss({ expected: "a state of the model", observed: line.state, events: [event] });
    }
  },
};

export const unansweredLinesAreTold: Rule = {
  requirement: "RCC-LINE-17",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (line.state === "ringing" || line.state === "alerting") docket.hit();
      else if (isRinging(line) || isAlerting(line)) {
        const expected = line.isIncoming ? "ringing" : "alerting";
        docket.miss({ expected, observed: line.state, events: [event] });
      }
    }
  },
};

export const actionsAreKnown: Rule = {
  requirement: "RCC-LINE-18",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      const unknown = (line.actions ?? []).filter((action) => !isKnownAction(action));
      if (unknown.length > 0) {
        docket.miss({ expected: "actions of the catalogue", observed: unknown.join(", "), events: [event] });
      } else if (line.actions !== undefined) docket.hit();
    }
  },
};

export const noActionTwice: Rule = {
  requirement: "RCC-LINE-19",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      const actions = line.actions ?? [];
      const twice = actions.find((action, index) => actions.indexOf(action) !== index);
      if (twice !== undefined) docket.miss({ expected: `${twice} listed once`, observed: "twice", events: [event] });
      else if (actions.length > 0) docket.hit();
    }
  },
};

export const causeIsKnown: Rule = {
  requirement: "RCC-LINE-20",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (!line.stateCause) continue;
      if (KNOWN_CAUSES.includes(line.stateCause)) docket.hit();
      else docket.miss({ expected: "a cause that is known by name", observed: line.stateCause, events: [event] });
    }
  },
};

const HOUR_MS = 3_600_000;

export const timesAreOfNow: Rule = {
  requirement: "RCC-LINE-21",
  judge(evidence, docket) {
    const { recording, sightings, web } = evidence;
    const startedMs = Date.parse(recording.run.startedAt);
    const boundMs = HOUR_MS + Math.abs(clockDifferenceMs(evidence) ?? 0);
    for (const { line, event, atMs } of sightings) {
      // Somebody else's call may be as old as it likes.
      if (!web.has(line.lineId)) continue;
      const instants = {
        creationTime: line.creationTime,
        talkingTime: line.talkingTime,
        lastModificationTime: line.lastModificationTime,
      };
      const wrong = Object.entries(instants).find(
        ([, value]) => value !== undefined && Math.abs(Number(value) - startedMs - atMs) > boundMs,
      );
      if (wrong === undefined) docket.hit();
      else {
        const [member, value] = wrong;
        const expected = `${member} within ${boundMs} ms of ${Math.round(startedMs + atMs)}`;
        docket.miss({ expected, observed: value ?? "", events: [event] });
      }
    }
  },
};

/** How far the target's clock is ahead of ours, to a second; undefined when no answer tells the time. */
function clockDifferenceMs({ recording, exchanges }: Evidence): number | undefined {
  const startedMs = Date.parse(recording.run.startedAt);
  for (const { event } of exchanges) {
    const date = Date.parse(event.responseHeaders["date"]?.[0] ?? "");
    if (!Number.isNaN(date)) return date - startedMs - event.atMs;
  }
  return undefined;
}

export const placedLineKeepsItsCreation: Rule = {
  requirement: "RCC-LINE-22",
  judge({ exchanges, sightingsByLine }, docket) {
    for (const [exchange, line] of bodiesOf(exchanges, "placeCall", "CallLine")) {
      const frame = sightingsByLine.get(line.lineId)?.find(({ via }) => via === "frame");
      if (frame === undefined) continue;
      if (frame.line.creationTime === line.creationTime) docket.hit();
      else {
        const expected = `creationTime ${line.creationTime}`;
        docket.miss({ expected, observed: frame.line.creationTime, events: [frame.event, exchange.event] });
      }
    }
  },
};

export const joinsAreListedWhenPossible: Rule = {
  requirement: "RCC-LINE-23",
  judge({ lists, web }, docket) {
    for (const { event, lines } of lists) {
      const live = [...lines.values()].filter(isLive);
      const isAnswered = (lineId: string): boolean => {
        const others = web.othersOf(lineId, event.sentAtMs);
        return live.some((one) => others.has(one.lineId) && isConnected(one));
      };
      for (const line of live) {
        if (line.state !== "talking" || line.conference === true || !web.has(line.lineId) || !isAnswered(line.lineId))
          continue;
        const others = web.othersOf(line.lineId, event.sentAtMs);
        const siblings = live.filter(({ lineId, extension }) => extension === line.extension && lineId !== line.lineId);
        const joinable = siblings.filter(({ state, lineId }) => state === "held" && !others.has(lineId));
        // A sibling of which the far end is not known to be there may or may not count (D-6, D-12).
        if (siblings.length > 0 && !joinable.some(({ lineId }) => isAnswered(lineId))) continue;
        const listed = ["transfer", "merge"].filter((action) => line.actions?.includes(action) === true);
        const isDue = joinable.length > 0;
        if (listed.length === (isDue ? 2 : 0)) docket.hit();
        else {
          docket.miss({
            expected: `${isDue ? "transfer and merge" : "neither transfer nor merge"} on line ${line.lineId}`,
            observed: listed.join(", ") || "neither",
            events: [event],
          });
        }
      }
    }
  },
};

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
  const boundMs = deliveryBoundMs(evidence.nominalWindowMs);
  for (const { event, lines, session } of evidence.lists) {
    if (session !== stream.session || event.sentAtMs < stream.fromMs) continue;
    const lastMs = event.atMs + boundMs;
    if (lastMs > Math.min(stream.untilMs, evidence.endsAtMs)) continue;
    for (const [lineId, line] of lines) {
      const pushed = (evidence.sightingsByLine.get(lineId) ?? []).filter(
        (one) => one.via === "frame" && one.stream === stream && one.atMs <= lastMs,
      );
      const last = pushed.at(-1);
      if (last === undefined || last.atMs > event.sentAtMs || !isLive(line)) continue;
      // Anything else that differs is a change of its own, and its push is judged by RCC-COALESCE-2.
      if (last.line.state !== line.state || modifiedAt(last.line) !== modifiedAt(line)) continue;
      if (isAlike(last.line.actions, line.actions)) continue;
      docket.miss({
        expected: `${known(line.actions).join(", ")} pushed for line ${lineId} within ${boundMs} ms`,
        observed: known(last.line.actions).join(", "),
        events: [event, last.event],
      });
    }
  }
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
    for (const { operation, refused, event } of exchanges) {
      if (operation !== "getCallLine" || !refused || event.deviation !== null || event.status === 401) continue;
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

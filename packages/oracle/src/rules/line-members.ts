import { isLineAction as isKnownAction } from "../call-model/allowed-actions.ts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import { isLineState } from "../call-model/situation.ts";
import { KNOWN_CAUSES } from "../dialect/observers/line-members.ts";
import { bodiesOf } from "../evidence/body.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isAlerting, isRinging } from "../evidence/scene.ts";
import type { Rule } from "./rule.ts";

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

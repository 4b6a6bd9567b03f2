import type { Evidence, ReceivedMessage } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { callerNumberOf } from "../evidence/internal-call.ts";
import type { InternalCall } from "../evidence/internal-call.ts";
import { textMember } from "../evidence/payload.ts";
import { lineOf, racesOf } from "../evidence/race.ts";
import { isRinging } from "../evidence/scene.ts";
import type { Sighting } from "../evidence/sighting.ts";
import { longestWindowMs } from "./bounds.ts";
import type { Docket, Rule } from "./rule.ts";

const ENDING: readonly string[] = ["disconnect", "leave", "redirect"];

function calledBy(exchange: Exchange): string {
  return textMember(exchange, "destination")?.trim() ?? "";
}

export const staleActionIsRefused: Rule = {
  requirement: "RCC-RACE-8",
  judge(evidence, docket) {
    for (const exchange of evidence.exchanges) {
      const { event, operation, refused } = exchange;
      if (operation === null || event.deviation !== "stale-snapshot") continue;
      if (event.status === 409) docket.hit();
      else {
        const observed = refused ? `status ${event.status ?? ""}` : "accepted";
        docket.miss({
          expected: "409 for an action of an outdated snapshot",
          observed,
          events: [event],
        });
      }
    }
  },
};

/**
 * Answer and frames come over two connections, and whoever is busy reads them late: a frame that comes so soon after the answer,
 * beside what the request took, may have left before the deletion. Seen in one of a few dozen runs with four workers before
 * there was an allowance; one of 5 ms is not enough for a worker that was made to wait.
 */
const OVERTAKEN_MS = 20;

/** Where no frame holds more than one line, what waited for the end of a window takes several (F-42, D-1). */
function isAnotherFlush({ messages }: Evidence, before: ReceivedMessage, later: ReceivedMessage): boolean {
  if (messages.some((one) => lineIdsOf(one).length > 1)) return true;
  const told = lineIdsOf(before);
  return lineIdsOf(later).some((lineId) => told.includes(lineId));
}

function lineIdsOf({ message }: ReceivedMessage): string[] {
  return message.kind === "frame" ? message.frame.item.map(({ lineId }) => lineId) : [];
}

export const deletionLetsOneFrameThrough: Rule = {
  requirement: "RCC-RACE-9",
  judge(evidence, docket) {
    const { exchanges, messages, endsAtMs, nominalWindowMs, sightings } = evidence;
    for (const { operation, accepted, event, parameters } of exchanges) {
      if (operation !== "deleteListener" || !accepted || event.deviation !== null) continue;
      // Only where something was still to be pushed is there a race.
      const isPending = exchanges.some(
        (one) =>
          one.accepted &&
          one.operation !== null &&
          lineOf(one) !== "" &&
          one.event.sentAtMs < event.atMs &&
          one.event.atMs > event.sentAtMs - nominalWindowMs &&
          sightings.some(({ line }) => line.lineId === lineOf(one)),
      );
      const untilMs = event.atMs + longestWindowMs(nominalWindowMs);
      if (!isPending || endsAtMs < untilMs) continue;
      const surelyLateFromMs = event.atMs + (event.atMs - event.sentAtMs) + OVERTAKEN_MS;
      const late = messages.filter(
        ({ message, session, event: frame }) =>
          session === event.session &&
          message.kind === "frame" &&
          message.frame.listenerName === parameters["name"] &&
          frame.atMs > surelyLateFromMs &&
          // What comes later still is a matter of RCC-LISTENER-3.
          frame.atMs <= untilMs,
      );
      const [first] = late;
      const second = late.find((one, index) =>
        late.slice(0, index).some((before) => isAnotherFlush(evidence, before, one)),
      );
      if (second === undefined || first === undefined) docket.hit();
      else {
        const expected = "one frame at most after the deletion of its listener";
        docket.miss({ expected, observed: `${late.length} frames`, events: [event, first.event, second.event] });
      }
    }
  },
};

export const glareMakesTwoCalls: Rule = {
  requirement: "RCC-RACE-11",
  judge(evidence, docket) {
    for (const { one, other, endedMs } of racesOf(evidence)) {
      if (one.operation !== "placeCall" || other.operation !== "placeCall") continue;
      const caller = (exchange: Exchange): string | undefined => callerNumberOf(evidence.directory, exchange);
      if (calledBy(one) !== caller(other) || calledBy(other) !== caller(one)) continue;
      if (one.refused || other.refused) {
        docket.excuse("the target does not let an extension call while it is being called (C-59)");
        continue;
      }
      judgeGlare(evidence, docket, [one, other], endedMs);
    }
  },
};

/** A line that rang and was dropped before anybody ended one of them; who is busy does not ring. */
function tornOff(evidence: Evidence, ids: readonly string[], sinceMs: number): Sighting | undefined {
  const ended = evidence.exchanges.find(
    (one) =>
      one.operation !== null &&
      ENDING.includes(one.operation) &&
      ids.includes(lineOf(one)) &&
      one.event.atMs >= sinceMs,
  );
  const untilMs = ended?.event.sentAtMs ?? Infinity;
  return ids
    .flatMap((id) => {
      const sightings = evidence.sightingsByLine.get(id) ?? [];
      const rung = sightings.find(({ line }) => isRinging(line));
      return sightings.filter(({ line, atMs }) => rung !== undefined && line.state === "dropped" && atMs > rung.atMs);
    })
    .find(({ atMs }) => atMs < untilMs);
}

/** Whoever calls is off hook, and without call waiting busy to others: nobody rang, and the caller was told so (C-46). */
function isBusy({ sightingsByLine }: Evidence, { callerLineId, calleeLineId }: InternalCall): boolean {
  const told = sightingsByLine.get(callerLineId)?.find(({ line }) => line.state === "dropped")?.line.stateCause ?? "";
  return calleeLineId === undefined && /busy/i.test(told);
}

function judgeGlare(evidence: Evidence, docket: Docket, both: readonly [Exchange, Exchange], endedMs: number): void {
  const calls = evidence.calls.filter(({ placed }) => both.includes(placed));
  const ids = calls.flatMap(({ callerLineId, calleeLineId }) => [callerLineId, calleeLineId ?? ""]);
  const isWhole = calls.length === 2 && !ids.includes("") && new Set(ids).size === 4;
  const late = evidence.lists.find(({ event }) => event.sentAtMs >= endedMs + evidence.effectBoundMs);
  const torn = tornOff(evidence, ids, endedMs);
  if (torn !== undefined) {
    const expected = "two calls that do not touch each other";
    const observed = `line ${torn.line.lineId} dropped, which nobody ended`;
    docket.miss({ expected, observed, events: [torn.event, both[0].event, both[1].event] });
  } else if (isWhole) docket.hit();
  else if (calls.some((call) => isBusy(evidence, call))) {
    docket.excuse("the target lets nobody ring who is off hook to call (T6)");
  } else if (late !== undefined) {
    const expected = "two calls with two lines each";
    docket.miss({ expected, observed: `lines ${ids.join(", ")}`, events: [both[0].event, both[1].event, late.event] });
  }
}

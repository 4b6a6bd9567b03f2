import { CALL_MODEL, type TraceEvent } from "@myrcc/contracts";
import { isConnected } from "../call-model/model-line.ts";
import { STATUS_OF_UNLISTED } from "../dialect/observers/refusal-status.ts";
import { argumentOf } from "../evidence/argument.ts";
import { attempts } from "../evidence/attempt.ts";
import { alterationsOf } from "../evidence/completion.ts";
import { isLineAction, nextStimulusMs } from "../evidence/effect.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { callsTheIdle } from "../evidence/idle-destination.ts";
import { actsOn, involvedLines, siblingsOf } from "../evidence/involved-lines.ts";
import { newcomerOf } from "../evidence/newcomer.ts";
import { areOfOneCall } from "../evidence/race.ts";
import { changesOf, refusalSpan } from "../evidence/refusal-span.ts";
import { isAlerting } from "../evidence/scene.ts";
import { latestBefore } from "../evidence/sighting.ts";
import { movedByThemselves } from "../evidence/trial.ts";
import type { Sighting } from "../evidence/sighting.ts";
import type { Rule } from "./rule.ts";

export const listedIsAccepted: Rule = {
  requirement: "RCC-ACTION-1",
  judge(evidence, docket) {
    const statuses = statusesOfUnlisted(evidence);
    for (const { exchange, current, isListed } of attempts(evidence)) {
      if (!isListed || isAboutItsPayload(evidence, exchange, current)) continue;
      if (exchange.refused && (isLeaveOfTwo(exchange, current) || hadLeft(evidence, exchange, current))) continue;
      const isLikeUnlisted = statuses.some((status) => status === exchange.event.status);
      if (isLikeUnlisted && isSecondTalk(evidence, exchange, current)) continue;
      if (exchange.accepted) docket.hit();
      else {
        docket.miss({
          expected: `${exchange.operation ?? ""} accepted, since the current snapshot lists it`,
          observed: `status ${exchange.event.status}`,
          events: [exchange.event, current.event],
        });
      }
    }
  },
};

export const unlistedIsRefused: Rule = {
  requirement: "RCC-ACTION-2",
  judge(evidence, docket) {
    for (const { exchange, current, isListed } of attempts(evidence)) {
      // Of a dropped line, RCC-ERROR-11 tells.
      if (isListed || current.line.state === "dropped") continue;
      if (exchange.refused) docket.hit();
      else if (exchange.accepted && !isOpenJoin(evidence, exchange, current)) {
        docket.miss({
          expected: `${exchange.operation ?? ""} refused, since the current snapshot (${current.line.state}) does not list it`,
          observed: `status ${exchange.event.status}`,
          events: [exchange.event, current.event],
        });
      }
    }
  },
};

export const refusalChangesNothing: Rule = {
  requirement: "RCC-ACTION-3",
  judge(evidence, docket) {
    // A device may have done something just then.
    const moved = movedByThemselves(evidence);
    const told = new Set<string>();
    for (const exchange of evidence.exchanges) {
      if (!isLineAction(exchange) || !exchange.refused) continue;
      const own = exchange.parameters["lineId"] ?? "";
      if ([own, ...evidence.web.othersOf(own)].some((lineId) => moved.has(lineId))) continue;
      const reads = readsAround(evidence, exchange);
      const harm = (reads && harmOf(reads)) ?? harmAround(evidence, exchange, told);
      if (harm === undefined) {
        if (reads !== undefined) docket.hit();
        continue;
      }
      docket.miss({
        expected: `${harm.expected} the refused ${exchange.operation ?? ""}`,
        observed: harm.observed,
        events: [exchange.event, ...harm.events],
      });
    }
  },
};

/** What a refused action did all the same. */
interface Harm {
  readonly expected: string;
  readonly observed: string;
  readonly events: readonly TraceEvent[];
}

function harmOf({ before, after }: { before: Sighting; after: Sighting }): Harm | undefined {
  const differing = alterationsOf(before.line, after.line);
  if (differing.length === 0) return undefined;
  return {
    expected: `line ${before.line.lineId} as before`,
    observed: differing
      .map(({ member, left, right }) => `${member}: ${JSON.stringify(left)} became ${JSON.stringify(right)}`)
      .join("; "),
    events: [before.event, after.event],
  };
}

/**
 * What the lists around it show of all lines that it may have been about.
 * @param told lines of which an earlier refusal in a row was told, each with the list that shows it.
 */
function harmAround(evidence: Evidence, exchange: Exchange, told: Set<string>): Harm | undefined {
  const span = refusalSpan(evidence, exchange);
  if (span === undefined) return undefined;
  const { before, after } = span;
  const isNew = ({ lineId }: { readonly lineId: string }): boolean => !told.has(`${after.event.seq} ${lineId}`);
  const changes = changesOf(evidence, exchange, span).filter(isNew);
  const found = newcomerOf(evidence, exchange, span);
  const newcomer = found !== undefined && isNew(found.line) ? found : undefined;
  for (const { lineId } of [...changes, ...(newcomer === undefined ? [] : [newcomer.line])]) {
    told.add(`${after.event.seq} ${lineId}`);
  }
  const [change] = changes;
  if (change !== undefined) {
    const { lineId, observed } = change;
    return { expected: `line ${lineId} as before`, observed, events: [before.event, after.event] };
  }
  if (newcomer === undefined) return undefined;
  const { lineId, state } = newcomer.line;
  return { expected: "no new line after", observed: `line ${lineId} is new, ${state}`, events: [newcomer.event] };
}

/**
 * A listed action may still be asked to do something impossible (D-15, D-17), and its answer then tells nothing of what is
 * listed; of what was not meant to be impossible, only 409 speaks of the line's state, unless it calls somebody who is idle. How
 * many a conference has room for is the platform's choice (C-57).
 */
function isAboutItsPayload(evidence: Evidence, exchange: Exchange, { line }: Sighting): boolean {
  const { event, entry, refused } = exchange;
  if (event.deviation === "impossible-argument") return true;
  if (!refused || entry === null || entry.requestBody === null) return false;
  if (event.deviation !== null) return true;
  return event.status !== 409 && (line.conference === true || !callsTheIdle(evidence, exchange));
}

/**
 * How the platform refuses an action that is not listed: with 409, or with another status that is accepted (C-21) unless it
 * was seen to do it with 409 alone.
 */
function statusesOfUnlisted({ runDialect }: Evidence): readonly number[] {
  const { accept, status } = CALL_MODEL.errors.classes["not-listed"];
  const seen = runDialect.entries.filter(({ member }) => member === STATUS_OF_UNLISTED);
  const isCanonical = seen.length > 0 && seen.every(({ variant }) => variant === null);
  return isCanonical ? [status] : [status, ...accept];
}

/** C-37 tolerates that leaving is listed on a call of two and refused there, with whatever status of a refusal. */
function isLeaveOfTwo({ operation }: Exchange, { line }: Sighting): boolean {
  return operation === "leave" && line.conference !== true;
}

/** Whether the last list that was read since the line was seen lacks it: a line that ended by itself may leave at once (C-52). */
function hadLeft({ lists }: Evidence, { event }: Exchange, current: Sighting): boolean {
  const last = lists.findLast((list) => list.session === event.session && list.event.atMs <= event.sentAtMs);
  return last !== undefined && last.event.sentAtMs >= current.atMs && !last.lines.has(current.line.lineId);
}

/**
 * Two lines of one extension that a platform may join or not, whatever it lists: the held one in the path with the talking one
 * in the payload (T20, T21), or one whose far end still rings (D-12).
 */
function isOpenJoin(evidence: Evidence, exchange: Exchange, { line }: Sighting): boolean {
  const other = latestBefore(evidence, argumentOf(exchange), exchange.event.sentAtMs)?.line;
  if (other === undefined || other.extension !== line.extension) return false;
  if (other.lineId === line.lineId || areOfOneCall(evidence, line.lineId, other.lineId, exchange.event.sentAtMs)) {
    return false;
  }
  const isTurned = line.state === "held" && other.state === "talking";
  return isTurned || (isAlerting(line) && isConnected(other)) || (isConnected(line) && isAlerting(other));
}

/**
 * T12 tolerates that unhold is listed, and refused like what is not listed, while another line of the extension talks (D-9),
 * which it may have begun to do just then.
 */
function isSecondTalk(evidence: Evidence, { operation, event }: Exchange, { line, atMs }: Sighting): boolean {
  if (operation !== "unhold") return false;
  const siblings = siblingsOf(evidence, [line.lineId]);
  return (
    [...siblings].some((lineId) => latestBefore(evidence, lineId, event.sentAtMs)?.line.state === "talking") ||
    evidence.exchanges.some(
      (other) =>
        isLineAction(other) &&
        other.accepted &&
        actsOn(other, siblings) &&
        other.event.atMs >= atMs &&
        other.event.sentAtMs <= event.atMs,
    )
  );
}

function readsAround(evidence: Evidence, exchange: Exchange): { before: Sighting; after: Sighting } | undefined {
  const sightings = (evidence.sightingsByLine.get(exchange.parameters["lineId"] ?? "") ?? []).filter(
    (one) => one.via !== "frame",
  );
  const before = sightings.findLast((one) => one.atMs <= exchange.event.sentAtMs);
  const horizonMs = nextStimulusMs(evidence, exchange);
  const after = sightings.find(
    (one) => one.event.type === "exchange" && one.event.sentAtMs >= exchange.event.atMs && one.atMs < horizonMs,
  );
  if (before === undefined || after === undefined) return undefined;
  // What another line of the extension does, this one may list (D-6).
  const lines = new Set([...involvedLines(evidence, exchange), ...siblingsOf(evidence, [before.line.lineId])]);
  const disturbed = evidence.exchanges.some(
    (other) =>
      other !== exchange &&
      isLineAction(other) &&
      // One whose answer was lost may have been done.
      !other.refused &&
      actsOn(other, lines) &&
      other.event.type === "exchange" &&
      other.event.atMs >= (before.event.type === "exchange" ? before.event.sentAtMs : before.atMs) &&
      other.event.sentAtMs <= after.atMs,
  );
  return disturbed ? undefined : { before, after };
}

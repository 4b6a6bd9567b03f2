import type { OperationId } from "@myrcc/contracts";
import { nextStimulusMs, readEffect } from "../evidence/effect.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { pushedPairs } from "../evidence/pushed.ts";
import { modifiedAt } from "../evidence/sighting.ts";
import type { Rule } from "./rule.ts";

export const modificationNeverDecreases: Rule = {
  requirement: "RCC-LINE-4",
  judge(evidence, docket) {
    for (const [previous, next] of pushedPairs(evidence)) {
      const before = modifiedAt(previous.line);
      const after = modifiedAt(next.line);
      if (before === undefined || after === undefined) continue;
      if (after >= before) docket.hit();
      else
        docket.miss({
          expected: `lastModificationTime of at least ${before}`,
          observed: String(after),
          events: [next.event, previous.event],
        });
    }
  },
};

export const modificationMarksStateChange: Rule = {
  requirement: "RCC-LINE-5",
  judge(evidence, docket) {
    for (const [previous, next] of pushedPairs(evidence)) {
      const before = modifiedAt(previous.line);
      const after = modifiedAt(next.line);
      if (before === undefined || after === undefined || previous.line.state === next.line.state) continue;
      // A decrease is a miss of RCC-LINE-4 alone.
      if (after !== before) docket.hit();
      else {
        const expected = `lastModificationTime after ${before}, since ${previous.line.state} became ${next.line.state}`;
        docket.miss({ expected, observed: String(after), events: [next.event, previous.event] });
      }
    }
  },
};

export const timesAreInOrder: Rule = {
  requirement: "RCC-LINE-6",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      const created = Number(line.creationTime);
      const talking = line.talkingTime === undefined ? created : Number(line.talkingTime);
      const modified = modifiedAt(line) ?? talking;
      if (created <= talking && talking <= modified) docket.hit();
      else {
        docket.miss({
          expected: "creationTime ≤ talkingTime ≤ lastModificationTime",
          observed: `${line.creationTime}, ${line.talkingTime ?? "none"}, ${line.lastModificationTime ?? "none"}`,
          events: [event],
        });
      }
    }
  },
};

export const talkingTimeIsKept: Rule = {
  requirement: "RCC-LINE-7",
  judge({ sightingsByLine }, docket) {
    for (const sightings of sightingsByLine.values()) {
      const first = sightings.find(({ line }) => line.talkingTime !== undefined);
      for (const { line, event } of sightings) {
        const isDue = line.state === "talking" || line.state === "held";
        if (isDue && line.talkingTime === undefined) {
          docket.miss({ expected: `a talkingTime while ${line.state}`, observed: "none", events: [event] });
        } else if (first !== undefined && line.talkingTime !== undefined) {
          if (line.talkingTime === first.line.talkingTime) docket.hit();
          else
            docket.miss({
              expected: `talkingTime ${first.line.talkingTime}`,
              observed: line.talkingTime,
              events: [event, first.event],
            });
        }
      }
    }
  },
};

/** What each of them leads to on its own line, and on nothing else that could modify it once more. */
const LEADS_TO: Partial<Record<OperationId, string>> = { hold: "held", unhold: "talking" };

/** How much sooner or later after its answer one change may be made than another, as a share of the window. */
const UNEVENNESS = 0.25;

/**
 * Two changes of a line are as far apart as their requests allow. Stamped when they are pushed, they would be as far apart as
 * the window or its ticks have it.
 */
export const modificationIsTheChange: Rule = {
  requirement: "RCC-LINE-25",
  judge(evidence, docket) {
    const toleranceMs = UNEVENNESS * evidence.nominalWindowMs;
    for (const [one, other] of changesInARow(evidence)) {
      const before = modifiedBy(evidence, one);
      const after = modifiedBy(evidence, other);
      if (before === undefined || after === undefined) continue;
      const leastMs = other.event.sentAtMs - one.event.atMs;
      const mostMs = other.event.atMs - one.event.sentAtMs;
      const spacingMs = after - before;
      if (spacingMs >= leastMs - toleranceMs && spacingMs <= mostMs + toleranceMs) docket.hit();
      else {
        docket.miss({
          expected: `modification times ${leastMs.toFixed(0)} to ${mostMs.toFixed(0)} ms apart, as the changes were made`,
          observed: `${spacingMs} ms`,
          events: [other.event, one.event],
        });
      }
    }
  },
};

/** Every hold and unhold of one line that follow each other, with nothing between them on any line that they involve. */
function* changesInARow(evidence: Evidence): Generator<[Exchange, Exchange]> {
  const last = new Map<string, Exchange>();
  for (const exchange of evidence.exchanges) {
    const lineId = exchange.parameters["lineId"];
    if (lineId === undefined || exchange.operation === null || LEADS_TO[exchange.operation] === undefined) continue;
    if (!exchange.accepted) continue;
    const before = last.get(lineId);
    last.set(lineId, exchange);
    if (before !== undefined && nextStimulusMs(evidence, before) === exchange.event.sentAtMs) yield [before, exchange];
  }
}

function modifiedBy(evidence: Evidence, exchange: Exchange): number | undefined {
  const lineId = exchange.parameters["lineId"] ?? "";
  const state = exchange.operation === null ? undefined : LEADS_TO[exchange.operation];
  const effect = readEffect(evidence, exchange, lineId, (line) => line?.state === state, evidence.effectBoundMs);
  return effect.kind === "seen" && "line" in effect.by ? modifiedAt(effect.by.line) : undefined;
}

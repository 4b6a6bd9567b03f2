import type { CallLine, OperationId } from "@myrcc/contracts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { actsOn } from "../evidence/involved-lines.ts";
import { pushedPairs, pushedSequences } from "../evidence/pushed.ts";
import { seenBy } from "../evidence/sighting.ts";
import type { Rule } from "./rule.ts";

export const idIsLastSegment: Rule = {
  requirement: "RCC-LINE-1",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (line.restUri.split("/").at(-1) === line.lineId) docket.hit();
      else docket.miss({ expected: `restUri ending in /${line.lineId}`, observed: line.restUri, events: [event] });
    }
  },
};

const CONSTANT = ["restUri", "extension", "isIncoming"] as const;

export const identityIsConstant: Rule = {
  requirement: "RCC-LINE-2",
  judge({ sightingsByLine }, docket) {
    for (const [lineId, sightings] of sightingsByLine) {
      const [first] = sightings;
      if (first === undefined || sightings.length < 2) continue;
      const changed = sightings.find(({ line }) => CONSTANT.some((member) => line[member] !== first.line[member]));
      if (changed === undefined) docket.hit();
      else {
        const members = CONSTANT.filter((member) => changed.line[member] !== first.line[member]);
        docket.miss({
          expected: `${members.map((member) => `${member} ${first.line[member]}`).join(", ")} on line ${lineId}`,
          observed: members.map((member) => `${member} ${changed.line[member]}`).join(", "),
          events: [changed.event, first.event],
        });
      }
    }
  },
};

export const creationTimeIsConstant: Rule = {
  requirement: "RCC-LINE-3",
  judge(evidence, docket) {
    for (const [previous, next] of pushedPairs(evidence)) {
      const expected = previous.line.creationTime;
      if (next.line.creationTime === expected) docket.hit();
      else
        docket.miss({
          expected: `creationTime ${expected}`,
          observed: next.line.creationTime,
          events: [next.event, previous.event],
        });
    }
  },
};

export const nothingAfterDropped: Rule = {
  requirement: "RCC-LINE-8",
  judge(evidence, docket) {
    for (const sequence of pushedSequences(evidence)) {
      const end = sequence.findIndex(({ line }) => line.state === "dropped");
      if (end < 0) continue;
      const dropped = sequence[end];
      const revived = sequence[end + 1];
      if (dropped === undefined) continue;
      if (revived === undefined) docket.hit();
      else {
        const expected = `nothing for line ${dropped.line.lineId} after it was dropped`;
        docket.miss({
          expected,
          observed: `a snapshot with state ${revived.line.state}`,
          events: [revived.event, dropped.event],
        });
      }
    }
  },
};

export const extensionIsListed: Rule = {
  requirement: "RCC-LINE-13",
  judge(evidence, docket) {
    const known = new Map<string | null, ReadonlySet<string> | undefined>();
    for (const sighting of evidence.sightings) {
      const { line, event } = sighting;
      const session = seenBy(sighting);
      if (!known.has(session)) known.set(session, listedFor(evidence, session));
      const listed = known.get(session);
      if (listed === undefined) continue;
      if (listed.has(line.extension)) docket.hit();
      else docket.miss({ expected: "an extension of the session's list", observed: line.extension, events: [event] });
    }
  },
};

/** The extensions of a session's enterprise; undefined where no list of them was read to its end, which could show what is not in it. */
function listedFor(evidence: Evidence, session: string | null): ReadonlySet<string> | undefined {
  const pages = evidence.pages.filter(({ exchange }) => shareEnterprise(evidence, exchange.event.session, session));
  if (!pages.some(({ page }) => page.next === undefined)) return undefined;
  return new Set(pages.flatMap(({ page }) => page.items.map(({ restUri }) => restUri)));
}

export const causeIsACause: Rule = {
  requirement: "RCC-LINE-15",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (line.stateCause === undefined || line.stateCause === "") continue;
      if (/^cause[A-Z]\w*$/.test(line.stateCause)) docket.hit();
      else docket.miss({ expected: "a word like causeNormal", observed: line.stateCause, events: [event] });
    }
  },
};

/** What may bring a line into another call. */
const JOINS: readonly OperationId[] = ["addParty", "leave", "merge", "redirect", "transfer"];

/** Only what a platform tells of its own accord: the contract has no callId (C-49). */
export const linesOfACallShareItsId: Rule = {
  requirement: "RCC-LINE-28",
  judge(evidence, docket) {
    const { sightings } = evidence;
    if (sightings.length > 0 && sightings.every(({ line }) => callIdOf(line) === undefined)) {
      docket.excuse("its lines carry no callId, as the contract has it (C-49)");
    }
    for (const { callerLineId, calleeLineId } of evidence.calls) {
      if (calleeLineId === undefined) continue;
      const both = new Set([callerLineId, calleeLineId]);
      const join = evidence.exchanges.find(
        (one) => one.operation !== null && JOINS.includes(one.operation) && actsOn(one, both),
      );
      const [caller, callee] = [...both].map((lineId) =>
        evidence.sightingsByLine
          .get(lineId)
          ?.find(({ line, atMs }) => callIdOf(line) !== undefined && atMs < (join?.event.sentAtMs ?? Infinity)),
      );
      if (caller === undefined || callee === undefined) continue;
      const [one, other] = [caller, callee].map(({ line }) => callIdOf(line));
      if (one === other) docket.hit();
      else {
        docket.miss({
          expected: `lines ${callerLineId} and ${calleeLineId} with one callId`,
          observed: `${String(one)} and ${String(other)}`,
          events: [callee.event, caller.event],
        });
      }
    }
  },
};

function callIdOf(line: CallLine): unknown {
  return "callId" in line ? line.callId : undefined;
}

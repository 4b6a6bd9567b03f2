import type { Deviation } from "../evidence/deviation.ts";
import { DEVIATIONS } from "../evidence/deviation.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import { callerNumberOf } from "../evidence/internal-call.ts";
import { isConnected } from "../call-model/model-line.ts";
import { seenBy } from "../evidence/sighting.ts";
import { endedByHarness, isOver, overdueAfter, trialsOf, type Trial } from "../evidence/trial.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import type { Docket, Rule } from "./rule.ts";

/** Why a far party is not to be had, and the cause that tells so (C-46). */
const FAILURES = {
  "busy-destination": "causeBusy",
  "unreachable-destination": "causeDestNotObtainable",
  "unanswered-destination": "causeCallNotAnswered",
} as const satisfies Partial<Record<Deviation, string>>;

type Failure = keyof typeof FAILURES;

function isFailure(deviation: string | null): deviation is Failure {
  return deviation !== null && Object.hasOwn(FAILURES, deviation);
}

const FAILING = Object.keys(FAILURES).filter(isFailure);

/** All lines of a call have to be over when everything is overdue; earlier it is enough to have seen it. */
function judgeOver(
  evidence: Evidence,
  docket: Docket,
  { placed, line, sightings, overdue }: Trial,
  because: string,
): void {
  const { event } = placed;
  const lines = [line.lineId, ...evidence.web.othersOf(line.lineId)];
  if (overdue === undefined) {
    if (sightings.some((one) => one.line.state === "dropped")) docket.hit();
    return;
  }
  const left = lines.filter((lineId) => !isOver(overdue, lineId));
  if (left.length === 0) docket.hit();
  for (const lineId of left) {
    docket.miss({
      expected: `line ${lineId} dropped, since ${because}`,
      observed: overdue.lines.get(lineId)?.state ?? "",
      events: [event, overdue.event],
    });
  }
}

/** The cause with which the caller's line was dropped by itself. */
function judgeCause(docket: Docket, { placed, sightings }: Trial, cause: string): void {
  const dropped = sightings.find(({ line }) => line.state === "dropped");
  if (dropped === undefined) return;
  const observed = dropped.line.stateCause ?? "none";
  if (observed === cause) docket.hit();
  else docket.miss({ expected: cause, observed, events: [placed.event, dropped.event] });
}

export const callThatFailsIsOver: Rule = {
  requirement: "RCC-CALL-14",
  judge(evidence, docket) {
    for (const failure of FAILING) {
      for (const trial of trialsOf(evidence, [failure])) judgeOver(evidence, docket, trial, DEVIATIONS[failure]);
    }
  },
};

export const callThatFailsTellsWhy: Rule = {
  requirement: "RCC-CALL-15",
  judge(evidence, docket) {
    for (const failure of FAILING) {
      for (const trial of trialsOf(evidence, [failure])) judgeCause(docket, trial, FAILURES[failure]);
    }
  },
};

/** Calls for which the caller's own device was to be answered first; elsewhere they are put through at once. */
function promptedTrials(evidence: Evidence): readonly Trial[] {
  return trialsOf(evidence, ["unanswered-device"]).filter(({ line }) => line.actions?.includes("answer") === true);
}

export const unansweredDeviceCallsNobody: Rule = {
  requirement: "RCC-CALL-12",
  judge(evidence, docket) {
    const prompted = promptedTrials(evidence);
    if (prompted.length === 0 && trialsOf(evidence, ["unanswered-device"]).length > 0)
      docket.excuse("the target takes the caller's device off hook by itself");
    for (const trial of prompted) {
      const rung = evidence.calls.find(({ placed }) => placed === trial.placed)?.calleeLineId;
      const [first] = evidence.sightingsByLine.get(rung ?? "") ?? [];
      if (first === undefined) judgeOver(evidence, docket, trial, DEVIATIONS["unanswered-device"]);
      else {
        docket.miss({
          expected: `nobody rung, since ${DEVIATIONS["unanswered-device"]}`,
          observed: `line ${first.line.lineId} ${first.line.state}`,
          events: [trial.placed.event, first.event],
        });
      }
    }
  },
};

export const unansweredDeviceTellsWhy: Rule = {
  requirement: "RCC-CALL-13",
  judge(evidence, docket) {
    for (const trial of promptedTrials(evidence)) judgeCause(docket, trial, "causeCallNotAnswered");
  },
};

export const hangingUpEndsCall: Rule = {
  requirement: "RCC-CALL-16",
  judge(evidence, docket) {
    for (const trial of trialsOf(evidence, ["hanging-up-destination"])) {
      // Nobody hangs up who has not answered.
      if (!trial.sightings.some(({ line }) => line.state === "talking")) continue;
      judgeOver(evidence, docket, trial, DEVIATIONS["hanging-up-destination"]);
    }
    for (const exchange of evidence.exchanges) judgeHandedOver(evidence, docket, exchange);
  },
};

/** The same of a call that was handed to them, as far as a line of theirs shows that they have answered. */
function judgeHandedOver(evidence: Evidence, docket: Docket, exchange: Exchange): void {
  const { operation, accepted, event, parameters } = exchange;
  const own = parameters["lineId"] ?? "";
  const theirs = evidence.web.invitedBy(exchange) ?? "";
  if (operation !== "redirect" || !accepted || event.deviation !== "hanging-up-destination") return;
  const answered = evidence.sightingsByLine.get(theirs)?.find(({ line }) => isConnected(line));
  if (answered === undefined) return;
  const endMs = endedByHarness(evidence, own, event.atMs);
  const lines = [...evidence.web.othersOf(own, event.sentAtMs), theirs];
  const overdue = overdueAfter(evidence, exchange, endMs);
  const isSeenOver = evidence.lists.some(
    (list) =>
      list.event.sentAtMs >= answered.atMs &&
      list.event.atMs <= endMs &&
      shareEnterprise(evidence, list.event.session, event.session) &&
      lines.every((lineId) => isOver(list, lineId)),
  );
  if (isSeenOver) docket.hit();
  else if (overdue !== undefined) {
    for (const lineId of lines.filter((one) => !isOver(overdue, one))) {
      const expected = `line ${lineId} dropped, since ${DEVIATIONS["hanging-up-destination"]}`;
      docket.miss({ expected, observed: overdue.lines.get(lineId)?.state ?? "", events: [event, overdue.event] });
    }
  }
}

export const outsidePartyHasNoLine: Rule = {
  requirement: "RCC-CALL-18",
  judge(evidence, docket) {
    for (const { placed, line, sightings, overdue } of trialsOf(evidence, ["outside-destination"])) {
      const number = callerNumberOf(evidence.directory, placed);
      const endMs = overdue?.event.atMs ?? sightings.at(-1)?.atMs ?? placed.event.atMs;
      const stranger = [...evidence.sightingsByLine.values()].find(
        ([first]) =>
          first !== undefined &&
          first.line.isIncoming &&
          first.atMs >= placed.event.sentAtMs &&
          first.atMs <= endMs &&
          first.line.displayedNumber === number &&
          shareEnterprise(evidence, seenBy(first), placed.event.session) &&
          !evidence.web.has(first.line.lineId),
      )?.[0];
      if (stranger !== undefined) {
        docket.miss({
          expected: `line ${line.lineId} alone`,
          observed: `line ${stranger.line.lineId} ${stranger.line.state} as well`,
          events: [placed.event, stranger.event],
        });
        continue;
      }
      const late = overdue?.lines.get(line.lineId);
      if (sightings.some((one) => isConnected(one.line))) docket.hit();
      else if (overdue !== undefined) {
        const expected = `line ${line.lineId} talking, since ${DEVIATIONS["outside-destination"]}`;
        docket.miss({ expected, observed: late?.state ?? "not listed", events: [placed.event, overdue.event] });
      }
    }
  },
};

export const failedRedirectEndsCall: Rule = {
  requirement: "RCC-REDIRECT-8",
  judge(evidence, docket) {
    for (const exchange of evidence.exchanges) {
      const { operation, accepted, event, parameters } = exchange;
      if (operation !== "redirect" || !accepted || !isFailure(event.deviation)) continue;
      const own = parameters["lineId"] ?? "";
      const endMs = endedByHarness(evidence, own, event.atMs);
      const lines = [...evidence.web.othersOf(own, event.sentAtMs)];
      if (lines.length === 0) continue;
      const isSeenOver = evidence.lists.some(
        (list) =>
          list.event.sentAtMs >= event.atMs &&
          list.event.atMs <= endMs &&
          shareEnterprise(evidence, list.event.session, event.session) &&
          lines.every((lineId) => isOver(list, lineId)),
      );
      if (isSeenOver) docket.hit();
      const overdue = isSeenOver ? undefined : overdueAfter(evidence, exchange, endMs);
      if (overdue === undefined) continue;
      for (const lineId of lines.filter((one) => !isOver(overdue, one))) {
        const expected = `line ${lineId} dropped, since ${DEVIATIONS[event.deviation]}`;
        docket.miss({ expected, observed: overdue.lines.get(lineId)?.state ?? "", events: [event, overdue.event] });
      }
    }
  },
};

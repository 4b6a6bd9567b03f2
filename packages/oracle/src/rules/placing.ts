import type { CallLine } from "@myrcc/contracts";
import { isLive } from "../call-model/model-line.ts";
import { isLineState } from "../call-model/situation.ts";
import { bodiesOf } from "../evidence/body.ts";
import { isToOneself, mayFailAtOnce } from "../evidence/doomed-call.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { textMember } from "../evidence/payload.ts";
import { isAlerting, isPrompting } from "../evidence/scene.ts";
import { latestBefore, modifiedAt } from "../evidence/sighting.ts";
import type { LineList } from "../evidence/sighting.ts";
import { tellsNothing } from "../evidence/telling.ts";
import { effectOf, own } from "./expectation.ts";
import { judgeNoFurtherLine } from "./further-line.ts";
import type { Docket, Rule } from "./rule.ts";

/** Whether a placeCall says whom to call. */
function hasDestination(exchange: Exchange): boolean {
  return (textMember(exchange, "destination") ?? "").trim() !== "";
}

export const callNeedsDestination: Rule = {
  requirement: "RCC-CALL-5",
  judge(evidence, docket) {
    for (const exchange of evidence.exchanges) {
      const { operation, refused, accepted, event, parameters } = exchange;
      if (operation !== "placeCall" || hasDestination(exchange) || tellsNothing(exchange)) continue;
      if (!refused) {
        const observed = accepted ? "accepted" : `status ${event.status ?? "none"}`;
        docket.miss({ expected: "a call without a destination refused with 4xx", observed, events: [event] });
        continue;
      }
      const next = evidence.exchanges.find((one) => one.operation === "placeCall" && one.event.sentAtMs > event.atMs);
      const list = evidence.lists.find(
        (one) =>
          one.event.sentAtMs >= event.atMs &&
          one.event.atMs < (next?.event.sentAtMs ?? Infinity) &&
          shareEnterprise(evidence, one.event.session, event.session),
      );
      const made = [...(list?.lines.values() ?? [])].find(
        ({ extension, lineId, isIncoming }) =>
          !isIncoming &&
          extension.split("/").at(-1) === parameters["extensionId"] &&
          (evidence.sightingsByLine.get(lineId)?.[0]?.atMs ?? 0) > event.sentAtMs,
      );
      if (made === undefined && list !== undefined) docket.hit();
      else if (made !== undefined && list !== undefined) {
        const observed = `line ${made.lineId} ${made.state}`;
        docket.miss({ expected: "no line after a refused call", observed, events: [event, list.event] });
      }
    }
  },
};

export const callWithoutDestinationIs400: Rule = {
  requirement: "RCC-CALL-6",
  judge({ exchanges }, docket) {
    for (const exchange of exchanges) {
      const { operation, refused, event } = exchange;
      if (operation !== "placeCall" || hasDestination(exchange) || !refused || tellsNothing(exchange)) continue;
      if (event.status === 400) docket.hit();
      else docket.miss({ expected: "status 400", observed: `status ${event.status ?? "none"}`, events: [event] });
    }
  },
};

/** Placed calls of which no line may remain: to oneself, or to a number that leads nowhere. */
function judgeNoLineRemains(evidence: Evidence, docket: Docket, exchange: Exchange, what: string): void {
  const { event, accepted, refused, parameters } = exchange;
  if (tellsNothing(exchange)) return;
  if (!accepted && !refused) {
    docket.miss({
      expected: `${what} answered with 2xx or 4xx`,
      observed: `status ${event.status ?? "none"}`,
      events: [event],
    });
    return;
  }
  const next = evidence.exchanges.find((one) => one.operation === "placeCall" && one.event.sentAtMs > event.atMs);
  const since = evidence.lists.filter(
    (one) =>
      one.event.sentAtMs >= event.atMs &&
      one.event.atMs < (next?.event.sentAtMs ?? Infinity) &&
      shareEnterprise(evidence, one.event.session, event.session),
  );
  const remaining = (list: LineList): CallLine | undefined =>
    [...list.lines.values()].find(
      (line) =>
        line.extension.split("/").at(-1) === parameters["extensionId"] &&
        isLive(line) &&
        (evidence.sightingsByLine.get(line.lineId)?.[0]?.atMs ?? 0) > event.sentAtMs,
    );
  // What somebody ended did not end by itself.
  const ended = evidence.exchanges.find(
    (one) =>
      (one.operation === "disconnect" || one.operation === "leave") &&
      one.event.sentAtMs >= event.atMs &&
      since.some((list) => remaining(list)?.lineId === one.parameters["lineId"]),
  );
  const lists = since.filter((list) => list.event.atMs <= (ended?.event.sentAtMs ?? Infinity));
  if (lists.some((list) => remaining(list) === undefined)) {
    docket.hit();
    return;
  }
  // A line that still prompts waits for its own device, and has not been dialled yet.
  const late = lists.find((list) => {
    const line = remaining(list);
    const answer = evidence.exchanges.find(
      (one) => one.operation === "answer" && one.accepted && one.parameters["lineId"] === line?.lineId,
    );
    const dialledMs = answer?.event.atMs ?? (line !== undefined && isPrompting(line) ? Infinity : event.atMs);
    return list.event.sentAtMs >= dialledMs + evidence.effectBoundMs;
  });
  if (late === undefined) return;
  const line = remaining(late);
  const observed = `line ${line?.lineId ?? ""} ${line?.state ?? ""}`;
  docket.miss({ expected: `no line of ${what}`, observed, events: [event, late.event] });
}

export const callToOneselfLeavesNoLine: Rule = {
  requirement: "RCC-CALL-9",
  judge(evidence, docket) {
    for (const exchange of evidence.exchanges) {
      if (exchange.operation !== "placeCall" || !isToOneself(evidence, exchange)) continue;
      judgeNoLineRemains(evidence, docket, exchange, "a call to oneself");
    }
    judgeNoFurtherLine(evidence, docket);
  },
};

export const callToNowhereLeavesNoLine: Rule = {
  requirement: "RCC-CALL-7",
  judge(evidence, docket) {
    for (const exchange of evidence.exchanges) {
      if (exchange.operation !== "placeCall" || exchange.event.deviation !== "unroutable-destination") continue;
      judgeNoLineRemains(evidence, docket, exchange, "a call that leads nowhere");
    }
  },
};

export const callToNowhereTellsWhy: Rule = {
  requirement: "RCC-CALL-8",
  judge({ exchanges, sightingsByLine }, docket) {
    for (const [exchange, line] of bodiesOf(exchanges, "placeCall", "CallLine")) {
      if (exchange.event.deviation !== "unroutable-destination") continue;
      const dropped = sightingsByLine.get(line.lineId)?.find((one) => one.line.state === "dropped");
      if (dropped === undefined) continue;
      const cause = dropped.line.stateCause ?? "none";
      if (cause !== "causeNormal" && cause !== "none") docket.hit();
      else
        docket.miss({ expected: "a cause that tells why", observed: cause, events: [dropped.event, exchange.event] });
    }
    for (const exchange of exchanges) {
      const { operation, refused, event } = exchange;
      if (operation !== "placeCall" || event.deviation !== "unroutable-destination") continue;
      // A refusal tells why by itself.
      if (refused && !tellsNothing(exchange)) docket.hit();
    }
  },
};

export const blanksArePassedOver: Rule = {
  requirement: "RCC-CALL-10",
  judge({ exchanges, calls }, docket) {
    for (const exchange of exchanges) {
      const destination = textMember(exchange, "destination") ?? "";
      if (exchange.operation !== "placeCall" || destination.trim() === "" || destination.trim() === destination)
        continue;
      const isRung = calls.some(({ placed, calleeLineId }) => placed === exchange && calleeLineId !== undefined);
      if (isRung) docket.hit();
      else if (exchange.refused && !tellsNothing(exchange)) {
        const observed = `status ${exchange.event.status ?? "none"}`;
        docket.miss({ expected: "the destination called", observed, events: [exchange.event] });
      }
    }
  },
};

export const offHookLineAlerts = effectOf("RCC-CALL-11", {
  actions: ["answer"],
  when: ({ own: line }, { calls }) =>
    isPrompting(line) &&
    calls.some(({ callerLineId, calleeLineId }) => callerLineId === line.lineId && calleeLineId !== undefined),
  parts: [
    {
      of: own,
      how: "becomes",
      words: () => "alerting or talking",
      holds: (now) =>
        now !== undefined &&
        (isAlerting(now) || now.state === "talking" || now.state === "held" || !isLineState(now.state)),
    },
  ],
});

export const callingPutsOnHold: Rule = {
  requirement: "RCC-CALL-19",
  judge(evidence, docket) {
    for (const exchange of evidence.exchanges) {
      const { operation, event, accepted, refused, parameters } = exchange;
      if (operation !== "placeCall" || event.deviation !== null || (!accepted && !refused)) continue;
      if (tellsNothing(exchange) || isToOneself(evidence, exchange)) continue;
      const before = evidence.lists.findLast((list) => list.event.atMs <= event.sentAtMs);
      const talking = [...(before?.lines.values() ?? [])].find(
        ({ extension, state, lineId }) =>
          extension.split("/").at(-1) === parameters["extensionId"] &&
          state === "talking" &&
          latestBefore(evidence, lineId, event.sentAtMs)?.line.state === "talking",
      );
      if (talking === undefined) continue;
      const later = evidence.sightingsByLine.get(talking.lineId) ?? [];
      const isHeld = later.some(({ atMs, line }) => atMs > event.sentAtMs && line.state === "held");
      if (accepted && isHeld) docket.hit();
      else if (refused) {
        const observed = `status ${event.status ?? "none"}`;
        docket.miss({ expected: "a further call placed", observed, events: [event] });
      }
    }
  },
};

export const placedLinePrompts: Rule = {
  requirement: "RCC-CALL-20",
  judge(evidence, docket) {
    const { exchanges, sightingsByLine } = evidence;
    for (const [exchange, line] of bodiesOf(exchanges, "placeCall", "CallLine")) {
      const { event } = exchange;
      const { state, actions = [] } = line;
      if (state === "dropped" && mayFailAtOnce(evidence, exchange)) continue;
      const isPrompted = state === "prompting" && actions.includes("answer") && actions.includes("disconnect");
      // One that prompts without an answer to give alerts, by another name (D-2); unless elsewhere it has one.
      const hasAnswer = (sightingsByLine.get(line.lineId) ?? []).some(
        (one) => modifiedAt(one.line) === modifiedAt(line) && isPrompting(one.line),
      );
      if (isPrompted || (isAlerting(line) && !hasAnswer) || state === "talking") docket.hit();
      else {
        const expected = "a line that prompts and lists answer and disconnect";
        docket.miss({ expected, observed: `${state} with ${actions.join(", ") || "no actions"}`, events: [event] });
      }
    }
  },
};

import { bodiesOf } from "../evidence/body.ts";
import { deliveryBoundMs, EFFECT_BOUND_MS } from "./bounds.ts";
import type { Rule } from "./rule.ts";

const STATES_OF_A_NEW_LINE = ["prompting", "alerting", "talking"];

export const placedLineIsNew: Rule = {
  requirement: "RCC-CALL-1",
  judge({ exchanges, sightingsByLine }, docket) {
    for (const [exchange, line] of bodiesOf(exchanges, "placeCall", "CallLine")) {
      const seenBefore = sightingsByLine.get(line.lineId)?.some((one) => one.atMs < exchange.event.sentAtMs) === true;
      const defects = [
        ...(line.extension.split("/").at(-1) === exchange.parameters["extensionId"]
          ? []
          : [`extension ${line.extension}`]),
        ...(line.isIncoming ? ["isIncoming true"] : []),
        ...(STATES_OF_A_NEW_LINE.includes(line.state) ? [] : [`state ${line.state}`]),
        ...(seenBefore ? [`line id ${line.lineId}, which was there before`] : []),
      ];
      if (defects.length === 0) docket.hit();
      else {
        const expected = `a new outgoing line of extension ${exchange.parameters["extensionId"] ?? ""}`;
        docket.miss({ expected, observed: defects.join(", "), events: [exchange.event] });
      }
    }
  },
};

export const placedLineIsPushed: Rule = {
  requirement: "RCC-CALL-2",
  judge({ exchanges, sightingsByLine, streams, nominalWindowMs, endsAtMs }, docket) {
    const boundMs = deliveryBoundMs(nominalWindowMs);
    for (const [exchange, line] of bodiesOf(exchanges, "placeCall", "CallLine")) {
      const { session, sentAtMs, atMs } = exchange.event;
      for (const stream of streams) {
        if (stream.session !== session || stream.fromMs > sentAtMs || stream.untilMs < atMs) continue;
        const pushed = sightingsByLine.get(line.lineId)?.some((one) => one.via === "frame" && one.stream === stream);
        if (pushed === true) docket.hit();
        else if (Math.min(stream.untilMs, endsAtMs) >= atMs + boundMs) {
          const expected = `line ${line.lineId} in a frame for ${stream.listenerName}`;
          docket.miss({ expected, observed: `none in ${boundMs} ms`, events: [exchange.event, stream.start] });
        }
      }
    }
  },
};

export const calleeRings: Rule = {
  requirement: "RCC-CALL-3",
  judge(evidence, docket) {
    for (const call of evidence.calls) {
      const offHook = evidence.exchanges.find(
        (exchange) =>
          exchange.operation === "answer" && exchange.accepted && exchange.parameters["lineId"] === call.callerLineId,
      );
      if (offHook === undefined) continue;
      if (call.calleeLineId !== undefined) {
        docket.hit();
        continue;
      }
      const late = evidence.lists.find(
        (list) => list.event.sentAtMs >= offHook.event.atMs + EFFECT_BOUND_MS && list.lines.has(call.callerLineId),
      );
      if (late !== undefined) {
        const expected = `a line on ${call.calleeNumber} that shows ${call.callerNumber}`;
        docket.miss({ expected, observed: "none", events: [offHook.event, call.placed.event, late.event] });
      }
    }
  },
};

export const peersDisplayEachOther: Rule = {
  requirement: "RCC-CALL-4",
  judge({ calls, lists }, docket) {
    for (const { callerLineId, calleeLineId, callerNumber, calleeNumber } of calls) {
      for (const { event, lines } of lists) {
        const caller = lines.get(callerLineId);
        const callee = calleeLineId === undefined ? undefined : lines.get(calleeLineId);
        if (caller?.state !== "talking" || callee?.state !== "talking") continue;
        const observed = `caller shows ${caller.displayedNumber}, callee shows ${callee.displayedNumber}`;
        const isRight = caller.displayedNumber === calleeNumber && callee.displayedNumber === callerNumber;
        if (isRight && caller.isIncoming !== callee.isIncoming) docket.hit();
        else
          docket.miss({
            expected: `caller shows ${calleeNumber}, callee shows ${callerNumber}`,
            observed,
            events: [event],
          });
      }
    }
  },
};

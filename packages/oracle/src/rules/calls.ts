import type { CallLine, TraceEvent } from "@myrcc/contracts";
import { isConnected } from "../call-model/model-line.ts";
import { isLineState } from "../call-model/situation.ts";
import { bodiesOf } from "../evidence/body.ts";
import { mayFailAtOnce } from "../evidence/doomed-call.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import type { InternalCall } from "../evidence/internal-call.ts";
import { deliveryBoundMs } from "./bounds.ts";
import type { Rule } from "./rule.ts";

const STATES_OF_A_NEW_LINE = ["prompting", "alerting", "talking"];

export const placedLineIsNew: Rule = {
  requirement: "RCC-CALL-1",
  judge(evidence, docket) {
    const { exchanges, sightingsByLine } = evidence;
    for (const [exchange, line] of bodiesOf(exchanges, "placeCall", "CallLine")) {
      const seenBefore = sightingsByLine.get(line.lineId)?.some((one) => one.atMs < exchange.event.sentAtMs) === true;
      const defects = [
        ...(line.extension.split("/").at(-1) === exchange.parameters["extensionId"]
          ? []
          : [`extension ${line.extension}`]),
        ...(line.isIncoming ? ["isIncoming true"] : []),
        ...(isStateOfNewLine(evidence, exchange, line) ? [] : [`state ${line.state}`]),
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

function isStateOfNewLine(evidence: Evidence, exchange: Exchange, { state }: CallLine): boolean {
  if (state === "dropped") return mayFailAtOnce(evidence, exchange);
  // Nothing can be said of a state that the model does not know (C-35).
  return STATES_OF_A_NEW_LINE.includes(state) || !isLineState(state);
}

export const placedLineIsPushed: Rule = {
  requirement: "RCC-CALL-2",
  judge({ exchanges, sightingsByLine, streams, lists, nominalWindowMs, effectBoundMs, endsAtMs }, docket) {
    const boundMs = deliveryBoundMs({ nominalWindowMs, effectBoundMs });
    for (const [exchange, line] of bodiesOf(exchanges, "placeCall", "CallLine")) {
      const { session, sentAtMs, atMs } = exchange.event;
      for (const stream of streams) {
        if (stream.session !== session || stream.fromMs > sentAtMs || stream.untilMs < atMs) continue;
        // A read shows that time went by in here as well, and what had been sent would have come.
        const late = lists.find(
          (list) =>
            list.event.sentAtMs >= atMs + boundMs && list.lines.has(line.lineId) && stream.untilMs > list.event.atMs,
        );
        const pushed = sightingsByLine
          .get(line.lineId)
          ?.some((one) => one.via === "frame" && one.stream === stream && one.atMs <= (late?.event.atMs ?? Infinity));
        if (pushed === true) docket.hit();
        else if (Math.min(stream.untilMs, endsAtMs) >= atMs + boundMs) {
          const expected = `line ${line.lineId} in a frame for ${stream.listenerName}`;
          docket.miss({ expected, observed: `none in ${boundMs} ms`, events: [exchange.event, stream.start] });
        }
      }
    }
  },
};

/** In these states of the caller's line its device is off hook (T2, T5); one that prompts tells nothing (D-2). */
const OFF_HOOK = ["alerting", "talking", "held"];

export const calleeRings: Rule = {
  requirement: "RCC-CALL-3",
  judge(evidence, docket) {
    for (const call of evidence.calls) {
      const offHook = offHookAt(evidence, call);
      // What is busy or out of reach does not ring.
      const { deviation } = call.placed.event;
      if (offHook === undefined || deviation === "busy-destination" || deviation === "unreachable-destination")
        continue;
      if (call.calleeLineId !== undefined) {
        docket.hit();
        continue;
      }
      const late = evidence.lists.find(
        (list) =>
          list.event.sentAtMs >= offHook.atMs + evidence.effectBoundMs &&
          isStillThisCall(list.lines.get(call.callerLineId), call),
      );
      if (late !== undefined) {
        const expected = `a line on ${call.calleeNumber} that shows ${call.callerNumber}`;
        docket.miss({ expected, observed: "none", events: [offHook, call.placed.event, late.event] });
      }
    }
  },
};

/** What shows the caller's device off hook: an accepted answer, or its line in a state that it has only then (C-36). */
function offHookAt({ exchanges, sightingsByLine }: Evidence, call: InternalCall): TraceEvent | undefined {
  const answer = exchanges.find(
    ({ operation, accepted, parameters }) =>
      operation === "answer" && accepted && parameters["lineId"] === call.callerLineId,
  )?.event;
  const sighting = sightingsByLine.get(call.callerLineId)?.find(({ line }) => OFF_HOOK.includes(line.state))?.event;
  if (answer === undefined || sighting === undefined) return answer ?? sighting;
  return answer.atMs <= sighting.atMs ? answer : sighting;
}

/** A call that failed, was deflected or has become a conference tells nothing about the party it was placed to. */
function isStillThisCall(line: CallLine | undefined, { calleeNumber }: InternalCall): boolean {
  return (
    line !== undefined && line.state !== "dropped" && line.conference !== true && line.displayedNumber === calleeNumber
  );
}

export const peersDisplayEachOther: Rule = {
  requirement: "RCC-CALL-4",
  judge(evidence, docket) {
    for (const call of evidence.calls) {
      const { callerLineId, calleeLineId, callerNumber, calleeNumber } = call;
      if (calleeLineId === undefined) continue;
      // Whom a line shows that is or was in a conference is the platform's choice (T18, T21), and whose invitee deflects (T10).
      const joinedMs = Math.min(conferenceSinceMs(evidence, call), deflectionSinceMs(evidence, call));
      let talkingSinceMs: number | undefined;
      for (const { event, lines } of evidence.lists) {
        const [caller, callee] = [lines.get(callerLineId), lines.get(calleeLineId)];
        if (caller?.state !== "talking" || callee?.state !== "talking" || event.atMs >= joinedMs) continue;
        const isFlagShown = caller.conference !== undefined || callee.conference !== undefined;
        if (!isFlagShown && evidence.web.mayHideParty(callerLineId, event.atMs)) continue;
        talkingSinceMs ??= event.atMs;
        const shown = [caller, callee].map(({ displayedNumber = "" }) => displayedNumber);
        const isRight = caller.displayedNumber === calleeNumber && callee.displayedNumber === callerNumber;
        if (isRight && caller.isIncoming !== callee.isIncoming) {
          docket.hit();
          continue;
        }
        // A number may be filled in a little later (C-47).
        if (shown.includes("") && event.sentAtMs < talkingSinceMs + evidence.effectBoundMs) continue;
        const [shownByCaller, shownByCallee] = shown.map((number) => (number === "" ? "no number" : number));
        docket.miss({
          expected: `caller shows ${calleeNumber}, callee shows ${callerNumber}`,
          observed: `caller shows ${shownByCaller}, callee shows ${shownByCallee}`,
          events: [event],
        });
      }
    }
  },
};

/** When a line of the call was redirected first: of one that goes on, only an invited one can have been. */
function deflectionSinceMs({ exchanges, web }: Evidence, { callerLineId }: InternalCall): number {
  const first = exchanges.find(
    ({ operation, accepted, parameters, event }) =>
      operation === "redirect" &&
      accepted &&
      web.othersOf(callerLineId, event.sentAtMs).has(parameters["lineId"] ?? ""),
  );
  return first?.event.sentAtMs ?? Infinity;
}

/**
 * When a call was first seen to be a conference: by the flag, which a platform need not show (C-12), or by a third line of it that
 * talks or holds.
 */
function conferenceSinceMs(
  { sightingsByLine, web }: Evidence,
  { callerLineId, calleeLineId = "" }: InternalCall,
): number {
  const flags = [callerLineId, calleeLineId]
    .flatMap((lineId) => sightingsByLine.get(lineId) ?? [])
    .filter(({ line }) => line.conference === true);
  const thirds = [...web.othersOf(callerLineId)]
    .filter((lineId) => lineId !== calleeLineId)
    .flatMap((lineId) => sightingsByLine.get(lineId) ?? [])
    .filter(({ line, atMs }) => isConnected(line) && web.othersOf(callerLineId, atMs).has(line.lineId));
  return Math.min(...[...flags, ...thirds].map(({ atMs }) => atMs));
}

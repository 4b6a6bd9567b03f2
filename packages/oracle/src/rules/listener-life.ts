import type { CallLine } from "@myrcc/contracts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import { isRecord } from "../evidence/json.ts";
import { openSocketsAt } from "../evidence/open-sockets.ts";
import { isRepetition, requestedName } from "../evidence/stream.ts";
import { answered } from "./answered.ts";
import type { Rule } from "./rule.ts";

export const secondCreationIsTheSame: Rule = {
  requirement: "RCC-LISTENER-5",
  judge({ exchanges, registrations }, docket) {
    for (const exchange of exchanges) {
      const { event, operation, accepted, answer } = exchange;
      if (operation !== "createListener" || event.deviation !== null || !isRepetition(registrations, exchange))
        continue;
      const name = answer?.ok === true && isRecord(answer.value) ? answer.value["name"] : undefined;
      if (accepted && name === requestedName(exchange)) docket.hit();
      else {
        const expected = `listener ${requestedName(exchange) ?? ""}, which is there`;
        docket.miss({ expected, observed: `status ${event.status}`, events: [event] });
      }
    }
  },
};

export const secondDeletionRefused: Rule = {
  requirement: "RCC-LISTENER-6",
  judge({ exchanges, registrations }, docket) {
    for (const exchange of exchanges) {
      const { event, operation } = exchange;
      if (operation !== "deleteListener" || event.deviation !== null || !isRepetition(registrations, exchange))
        continue;
      // With its session, a listener is gone as well.
      if (event.status === 401 || event.status === 403) continue;
      if (event.status === 404) docket.hit();
      else docket.miss({ expected: "404", observed: `status ${event.status}`, events: [event] });
    }
  },
};

export const deletionByBody = answered("RCC-LISTENER-7", ["delete-by-body"], "2xx", ({ accepted }) => accepted);

/** A name that needs no escape in a path, or only that for a blank, is no trial. */
const ODD_NAME = /[^\w\-. ]/;

export const anyNameWillDo: Rule = {
  requirement: "RCC-LISTENER-8",
  judge({ exchanges, messages }, docket) {
    for (const exchange of exchanges) {
      const { event, operation, accepted, refused } = exchange;
      const name = requestedName(exchange);
      if (operation !== "createListener" || event.deviation !== null || name === undefined || !ODD_NAME.test(name))
        continue;
      if (refused)
        docket.miss({ expected: `a listener named ${name}`, observed: `status ${event.status}`, events: [event] });
      const isRepeated = messages.some(
        ({ message, session }) =>
          session === event.session && message.kind === "frame" && message.frame.listenerName === name,
      );
      if (accepted && isRepeated) docket.hit();
    }
  },
};

export const silentBeforeStart: Rule = {
  requirement: "RCC-LISTENER-9",
  judge(evidence, docket) {
    const { registrations, exchanges, messages, sockets } = evidence;
    for (const { session, listenerName, createdAtMs, deletedAtMs } of registrations) {
      const start = exchanges.find(
        ({ event, operation, query }) =>
          operation === "listCallLines" &&
          event.session === session &&
          event.sentAtMs >= createdAtMs &&
          query.get("listenerName") === listenerName,
      );
      // An earlier life of the name may still be served for a window.
      const isSecondLife = registrations.some(
        (one) => one.session === session && one.listenerName === listenerName && one.createdAtMs < createdAtMs,
      );
      const untilMs = Math.min(start?.event.sentAtMs ?? Infinity, deletedAtMs);
      if (isSecondLife) continue;
      const early = messages.find(
        ({ event, message, session: heardBy }) =>
          heardBy === session &&
          message.kind === "frame" &&
          message.frame.listenerName === listenerName &&
          event.atMs < untilMs,
      );
      const registration = exchanges.find(({ event }) => event.session === session && event.sentAtMs === createdAtMs);
      if (early !== undefined) {
        docket.miss({
          expected: `no frame for ${listenerName} before its monitoring was started`,
          observed: `one ${(early.event.atMs - createdAtMs).toFixed(1)} ms after its creation`,
          events: [early.event, ...(registration === undefined ? [] : [registration.event])],
        });
        continue;
      }
      // What others were told meanwhile would have come here as well; the grace is for what was under way.
      const fromMs = createdAtMs + evidence.nominalWindowMs;
      const wasTold = messages.some(
        ({ event, message, session: told }) =>
          message.kind === "frame" &&
          message.frame.listenerName !== listenerName &&
          (told === session || shareEnterprise(evidence, told, session)) &&
          event.atMs > fromMs &&
          event.atMs < untilMs - evidence.nominalWindowMs &&
          openSocketsAt(sockets, session, event.atMs).length > 0,
      );
      if (wasTold) docket.hit();
    }
  },
};

export const noSocketNeeded: Rule = {
  requirement: "RCC-LISTENER-10",
  judge({ exchanges, sockets }, docket) {
    for (const exchange of exchanges) {
      const { event, operation, accepted, refused, query } = exchange;
      const isCreation = operation === "createListener" && requestedName(exchange) !== undefined;
      const isStart = operation === "listCallLines" && query.has("listenerName");
      if (event.deviation !== null || event.status === 401 || !(isCreation || isStart)) continue;
      if (openSocketsAt(sockets, event.session, event.sentAtMs).length > 0) continue;
      if (accepted) docket.hit();
      else if (refused) {
        const what = isCreation ? "created" : "started";
        docket.miss({
          expected: `a listener ${what} without a socket`,
          observed: `status ${event.status}`,
          events: [event],
        });
      }
    }
  },
};

export const noFramesForOthers: Rule = {
  requirement: "RCC-ISOLATION-9",
  judge({ messages, registrations, sockets }, docket) {
    for (const { event, message, session } of messages) {
      if (message.kind !== "frame" || session === null) continue;
      const { listenerName } = message.frame;
      const owners = registrations.filter((one) => one.listenerName === listenerName && one.createdAtMs <= event.atMs);
      if (owners.length === 0) continue;
      if (!owners.some((one) => one.session === session)) {
        docket.miss({
          expected: `no frame for ${listenerName} in session ${session}, which has not created it`,
          observed: `one about ${numbersOf(message.frame.item)}`,
          events: [event],
        });
        continue;
      }
      const others = new Set(sockets.map((one) => one.session));
      for (const other of others) {
        if (other === null || owners.some((one) => one.session === other)) continue;
        if (openSocketsAt(sockets, other, event.atMs).length > 0) docket.hit();
      }
    }
  },
};

function numbersOf(lines: readonly CallLine[]): string {
  return lines.map(({ lineId }) => `line ${lineId}`).join(", ");
}

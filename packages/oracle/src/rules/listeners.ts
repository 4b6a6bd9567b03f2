import { bodiesOf } from "../evidence/body.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { wereOthersTold } from "../evidence/silence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { isRepetition, lastSegment, requestedName } from "../evidence/stream.ts";
import type { Registration } from "../evidence/stream.ts";
import { tellsNothing } from "../evidence/telling.ts";
import { longestWindowMs } from "./bounds.ts";
import type { Rule } from "./rule.ts";
import { stallMs } from "./stall.ts";

export const creationEchoesName: Rule = {
  requirement: "RCC-LISTENER-1",
  judge({ exchanges }, docket) {
    for (const [exchange, { name, restUri }] of bodiesOf(exchanges, "createListener", "Listener")) {
      const asked = requestedName(exchange);
      if (asked === undefined) continue;
      // That there is a restUri is part of the schema; what it ends in, RCC-LISTENER-11.
      if (name === asked) docket.hit();
      else {
        const observed = `name ${name}, restUri ${restUri}`;
        docket.miss({ expected: `name ${asked} and a restUri`, observed, events: [exchange.event] });
      }
    }
  },
};

export const restUriEndsInName: Rule = {
  requirement: "RCC-LISTENER-11",
  judge({ exchanges }, docket) {
    for (const [exchange, { restUri }] of bodiesOf(exchanges, "createListener", "Listener")) {
      const asked = requestedName(exchange);
      if (asked === undefined) continue;
      if (lastSegment(restUri) === asked) docket.hit();
      else docket.miss({ expected: `a restUri that ends in ${asked}`, observed: restUri, events: [exchange.event] });
    }
  },
};

export const deletionByRestUri: Rule = {
  requirement: "RCC-LISTENER-2",
  judge({ exchanges, registrations }, docket) {
    for (const exchange of exchanges) {
      const { event, operation, accepted } = exchange;
      if (operation !== "deleteListener" || event.deviation !== null || tellsNothing(exchange)) continue;
      // One that is not there any more, or was never let in (C-28), need not be found.
      if (isRepetition(registrations, exchange) || !isRegistered(registrations, exchange)) continue;
      if (accepted) docket.hit();
      else docket.miss({ expected: "the listener deleted", observed: `status ${event.status}`, events: [event] });
    }
  },
};

function isRegistered(registrations: readonly Registration[], { event, parameters }: Exchange): boolean {
  return registrations.some(
    (one) =>
      one.session === event.session &&
      one.pathNames.includes(parameters["name"] ?? "") &&
      one.createdAtMs < event.sentAtMs,
  );
}

export const silentAfterDeletion: Rule = {
  requirement: "RCC-LISTENER-3",
  judge(evidence, docket) {
    const { registrations, messages, nominalWindowMs, exchanges } = evidence;
    for (const { session, listenerName, deletedAtMs } of registrations) {
      const silentFromMs = deletedAtMs + longestWindowMs(nominalWindowMs);
      const deletion = exchanges.find(({ event }) => event.session === session && event.atMs === deletedAtMs);
      // The end of a session is a matter of its own (RCC-SESSION-21, RCC-EXPIRY-4).
      if (deletion?.operation !== "deleteListener") continue;
      const again = registrations.some(
        (one) => one.session === session && one.listenerName === listenerName && one.createdAtMs > deletedAtMs,
      );
      if (again) continue;
      const late = messages.filter(
        ({ event, message, session: heardBy }) =>
          heardBy === session &&
          message.kind === "frame" &&
          message.frame.listenerName === listenerName &&
          event.atMs > silentFromMs + stallMs(evidence, deletedAtMs, event.atMs),
      );
      const [first] = late;
      if (first === undefined) {
        if (couldHaveHeard(evidence, session, listenerName, deletedAtMs)) docket.hit();
        continue;
      }
      docket.miss({
        expected: `no frame for ${listenerName} more than ${longestWindowMs(nominalWindowMs)} ms after its deletion`,
        observed: `${late.length} frame(s), the first ${(first.event.atMs - deletedAtMs).toFixed(1)} ms after it`,
        events: [first.event, deletion.event],
      });
    }
  },
};

/** Silence proves something only if the session still had an open socket, and if others were told of what was changed since. */
function couldHaveHeard(evidence: Evidence, session: string, listenerName: string, deletedAtMs: number): boolean {
  const { sockets, nominalWindowMs } = evidence;
  const closedAtMs = new Map(sockets.flatMap((one) => (one.phase === "closed" ? [[one.socket, one.atMs]] : [])));
  const untilMs = sockets
    .filter((one) => one.session === session && one.phase === "open")
    .reduce((latest, { socket }) => Math.max(latest, closedAtMs.get(socket) ?? Infinity), -Infinity);
  return wereOthersTold(evidence, {
    session,
    listenerName,
    sinceMs: deletedAtMs,
    fromMs: deletedAtMs + longestWindowMs(nominalWindowMs),
    untilMs,
  });
}

export const unknownListenerRefused: Rule = {
  requirement: "RCC-LISTENER-4",
  judge({ exchanges }, docket) {
    for (const { event, refused } of exchanges) {
      if (event.deviation !== "unknown-listener" || event.status === null) continue;
      if (refused) docket.hit();
      else docket.miss({ expected: "a refusal", observed: `status ${event.status}`, events: [event] });
    }
  },
};

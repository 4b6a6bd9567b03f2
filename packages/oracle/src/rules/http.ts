import { admittedStatuses } from "@myrcc/contracts";
import type { Exchange } from "../evidence/exchange.ts";
import { isLineAction } from "../evidence/effect.ts";
import { shownPointer } from "../evidence/json.ts";
import { isRepetition } from "../evidence/stream.ts";
import type { Docket, Rule } from "./rule.ts";

const OVERLOAD = 503;
const TOO_MANY = 429;

export const noServerError: Rule = {
  requirement: "RCC-HTTP-1",
  judge({ exchanges }, docket) {
    for (const { event, entry } of exchanges) {
      if (event.status === null) continue;
      if (event.status < 500 || (event.status === OVERLOAD && entry?.responses[OVERLOAD] !== undefined)) docket.hit();
      else docket.miss({ expected: "no server error", observed: `status ${event.status}`, events: [event] });
    }
  },
};

export const documentedStatus: Rule = {
  requirement: "RCC-HTTP-2",
  judge({ exchanges }, docket) {
    judgeUnanswered(exchanges, docket);
    for (const { event, entry, operation } of exchanges) {
      // A server error has its own requirement, and what a departure may be answered with depends on the departure.
      if (entry === null || event.status === null || event.deviation !== null || event.status >= 500) continue;
      const admitted = admittedStatuses(entry);
      if (admitted.has(String(event.status))) docket.hit();
      else {
        const expected = `${operation ?? ""} answered with one of ${[...admitted].toSorted().join(", ")}`;
        docket.miss({ expected, observed: `status ${event.status}`, events: [event] });
      }
    }
  },
};

/** An idle connection may meet its end just when it is used again, so that a request which broke off once tells nothing. */
const OFTEN_ENOUGH = 2;
/** The driver's words for its own patience, and those of others. */
const GIVEN_UP = /abort|time-?out/i;

/** What came to nothing, while others were answered: never within the driver's patience, or broken off again and again. */
function judgeUnanswered(exchanges: readonly Exchange[], docket: Docket): void {
  const lastAnsweredMs = exchanges.findLast(({ event }) => event.status !== null)?.event.sentAtMs ?? -Infinity;
  const unanswered = exchanges.filter(
    ({ event, entry }) =>
      entry !== null &&
      event.status === null &&
      event.deviation === null &&
      // Whoever is gone, or was interrupted, answers nobody.
      event.atMs < lastAnsweredMs &&
      !/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND/.test(event.failure ?? ""),
  );
  for (const { event, operation } of unanswered) {
    const alike = unanswered.filter((one) => one.operation === operation);
    if (!GIVEN_UP.test(event.failure ?? "") && alike.length < OFTEN_ENOUGH) continue;
    const observed = `none in ${(event.atMs - event.sentAtMs).toFixed(0)} ms: ${event.failure ?? "no reason"}`;
    docket.miss({ expected: `an answer to ${operation ?? ""}`, observed, events: [event] });
  }
}

export const successBody: Rule = {
  requirement: "RCC-HTTP-3",
  judge({ exchanges }, docket) {
    for (const exchange of exchanges) {
      const schema = exchange.entry?.responses[String(exchange.event.status)]?.body ?? null;
      if (!exchange.accepted || schema === null) continue;
      const observed = bodyDefect(exchange, schema);
      if (observed === undefined) docket.hit();
      else docket.miss({ expected: `a JSON body of schema ${schema}`, observed, events: [exchange.event] });
    }
  },
};

export const successHeaders: Rule = {
  requirement: "RCC-HTTP-4",
  judge({ exchanges }, docket) {
    for (const { event, entry, accepted } of exchanges) {
      if (!accepted || entry === null) continue;
      for (const { name, required, pattern } of entry.responses[String(event.status)]?.headers ?? []) {
        const values = event.responseHeaders[name.toLowerCase()] ?? [];
        const matches = values.some((value) => new RegExp(pattern).test(value));
        if (matches || (values.length === 0 && !required)) docket.hit();
        else {
          const observed = values.length === 0 ? `no ${name}` : `${name}: ${values.join(", ")}`;
          docket.miss({ expected: `header ${name} matching ${pattern}`, observed, events: [event] });
        }
      }
    }
  },
};

const ANSWERED_WITH_204 = ["answer", "hold", "unhold", "disconnect"];

export const actionStatus: Rule = {
  requirement: "RCC-HOLD-2",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted } of exchanges) {
      if (!accepted || operation === null || !ANSWERED_WITH_204.includes(operation)) continue;
      if (event.status === 204) docket.hit();
      else
        docket.miss({
          expected: `${operation} answered with 204`,
          observed: `status ${event.status}`,
          events: [event],
        });
    }
  },
};

/** What a success of these is answered with; those of the logout and of actions have requirements of their own. */
const ANSWERED_WITH_200 = ["createListener", "deleteListener", "placeCall"];

export const successStatus: Rule = {
  requirement: "RCC-HTTP-5",
  judge({ exchanges, registrations }, docket) {
    for (const exchange of exchanges) {
      const { event, operation, accepted } = exchange;
      if (!accepted || operation === null || !ANSWERED_WITH_200.includes(operation) || event.deviation !== null)
        continue;
      if (isRepetition(registrations, exchange)) continue;
      if (event.status === 200) docket.hit();
      else
        docket.miss({
          expected: `${operation} answered with 200`,
          observed: `status ${event.status}`,
          events: [event],
        });
    }
  },
};

export const postIsAccepted: Rule = {
  requirement: "RCC-HTTP-6",
  judge({ exchanges }, docket) {
    for (const exchange of exchanges) {
      const { event, operation, accepted } = exchange;
      if (operation === null || event.deviation !== null || event.method !== "POST") continue;
      if (!["login", "logout", "placeCall"].includes(operation) && !isLineAction(exchange)) continue;
      if (accepted) docket.hit();
      else if (event.status === 405 || event.status === 501) {
        docket.miss({ expected: `${operation} accepted by POST`, observed: `status ${event.status}`, events: [event] });
      }
    }
  },
};

function bodyDefect({ event, body, answer }: Exchange, schema: string): string | undefined {
  const type = event.responseHeaders["content-type"]?.[0] ?? "none";
  if (body.kind === "empty") return "an empty body";
  // JSON is UTF-8 (RFC 8259, section 8.1).
  if (event.isUtf8 === false) return "bytes that are no UTF-8";
  if (body.kind === "broken") return `content type ${type}, not JSON: ${body.reason}`;
  if (!/^application\/json\b/i.test(type)) return `content type ${type}`;
  if (answer === null) throw new Error(`the contract names a schema that does not exist: ${schema}`);
  if (answer.ok) return undefined;
  return answer.issues.map(({ pointer, message }) => `${shownPointer(pointer)} ${message}`).join("; ");
}

/** Seconds, or an instant as HTTP writes it. */
const RETRY_AFTER = /^\d+$|^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Of work that is refused by another status nothing says that it was too much. */
export const overloadSaysWhenToComeBack: Rule = {
  requirement: "RCC-ERROR-16",
  judge({ exchanges }, docket) {
    const overloads = exchanges.filter(({ event }) => event.status === OVERLOAD || event.status === TOO_MANY);
    if (exchanges.length > 0 && overloads.length === 0) docket.excuse("it refused nothing for want of room (C-57)");
    for (const { event } of overloads) {
      const [value] = event.responseHeaders["retry-after"] ?? [];
      if (value !== undefined && RETRY_AFTER.test(value)) docket.hit();
      else {
        const expected = `status ${event.status} with Retry-After`;
        docket.miss({ expected, observed: value === undefined ? "none" : `Retry-After: ${value}`, events: [event] });
      }
    }
  },
};

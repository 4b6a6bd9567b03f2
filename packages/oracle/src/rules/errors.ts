import { attempts } from "../evidence/attempt.ts";
import type { Attempt } from "../evidence/attempt.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { argumentOf } from "../evidence/argument.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { isRecord } from "../evidence/json.ts";
import { isRepetition } from "../evidence/stream.ts";
import { answered, answeredWith, refusedSomehow } from "./answered.ts";
import type { Rule } from "./rule.ts";

export const brokenJsonRefused = refusedSomehow("RCC-ERROR-1", ["broken-json"]);
export const brokenJsonStatus = answeredWith("RCC-ERROR-2", ["broken-json"], 400);
export const wrongBodyRefused = refusedSomehow("RCC-ERROR-3", ["missing-member", "wrong-type"]);
export const wrongBodyStatus = answeredWith("RCC-ERROR-4", ["missing-member", "wrong-type"], 400);
export const unknownRefused = refusedSomehow("RCC-ERROR-5", ["unknown-resource"], isToBeRefused);
export const unknownStatus = answered(
  "RCC-ERROR-6",
  ["unknown-resource"],
  "404",
  ({ event }) => event.status === 404,
  isToBeRefused,
);
export const wrongMethodRefused = refusedSomehow("RCC-ERROR-7", ["wrong-method", "wrong-method-of-nothing"]);
/** Of what does not exist that is as good a reason for 404. */
export const wrongMethodStatus = answered(
  "RCC-ERROR-8",
  ["wrong-method"],
  "405 and Allow",
  ({ event }) => event.status === 405 && (event.responseHeaders["allow"] ?? []).join("").trim() !== "",
);
/** Not even what does not exist is told to somebody without credentials. */
export const credentialsComeFirst = answeredWith("RCC-ERROR-13", ["wrong-and-unauthenticated"], 401, 403);

export const unlistedStatus: Rule = {
  requirement: "RCC-ERROR-9",
  judge(evidence, docket) {
    for (const { exchange, current, isListed } of attempts(evidence)) {
      const { event, refused: isRefused } = exchange;
      if (isListed || !isRefused || current.line.state === "dropped" || event.deviation === "impossible-argument")
        continue;
      if (event.status === 409) docket.hit();
      else {
        const expected = `409 for ${exchange.operation ?? ""} on a line that is ${current.line.state}`;
        docket.miss({ expected, observed: `status ${event.status}`, events: [event, current.event] });
      }
    }
  },
};

export const impossibleStatus: Rule = {
  requirement: "RCC-ERROR-10",
  judge(evidence, docket) {
    for (const attempt of attempts(evidence)) {
      if (!attempt.isListed || !isAboutTheValue(attempt)) continue;
      const { event } = attempt.exchange;
      if (event.status === 422) docket.hit();
      else {
        const expected = `422 for ${attempt.exchange.operation ?? ""} with a value that cannot be meant`;
        docket.miss({ expected, observed: `status ${event.status}`, events: [event] });
      }
    }
  },
};

export const stateComesFirst: Rule = {
  requirement: "RCC-ERROR-14",
  judge(evidence, docket) {
    for (const attempt of attempts(evidence)) {
      const { exchange, current, isListed } = attempt;
      const { status } = exchange.event;
      if (isListed || current.line.state === "dropped" || !isAboutTheValue(attempt)) continue;
      if (status === 409) docket.hit();
      else if (exchange.refused) {
        docket.miss({
          expected: "409, for the state",
          observed: `status ${status}`,
          events: [exchange.event, current.event],
        });
      }
    }
  },
};

export const droppedRefused: Rule = {
  requirement: "RCC-ERROR-11",
  judge(evidence, docket) {
    for (const { exchange, current } of onDropped(evidence)) {
      if (exchange.refused) docket.hit();
      else if (exchange.accepted) {
        const expected = `${exchange.operation ?? ""} refused, since the line is dropped`;
        docket.miss({ expected, observed: `status ${exchange.event.status}`, events: [exchange.event, current.event] });
      }
    }
  },
};

export const droppedStatus: Rule = {
  requirement: "RCC-ERROR-12",
  judge(evidence, docket) {
    for (const { exchange, current } of onDropped(evidence)) {
      const { event, refused: isRefused } = exchange;
      if (!isRefused) continue;
      const [before, after] = listedAround(evidence, exchange, current.line.lineId);
      // Between a list that has it and one that has it not, it may have left at any instant.
      const wanted = after === true ? [409] : before === false ? [404] : [404, 409];
      if (wanted.includes(event.status ?? 0)) docket.hit();
      else {
        const expected = `${wanted.join(" or ")} for an action on a dropped line`;
        docket.miss({ expected, observed: `status ${event.status}`, events: [event, current.event] });
      }
    }
  },
};

export const refusalBody: Rule = {
  requirement: "RCC-ERROR-15",
  judge({ exchanges }, docket) {
    for (const { event, refused: isRefused, body } of exchanges) {
      if (!isRefused || event.method === "HEAD") continue;
      const members = body.kind === "json" && isRecord(body.value) ? body.value : undefined;
      const missing = ["exceptionId", "cause", "message"].filter((name) => typeof members?.[name] !== "string");
      if (members !== undefined && missing.length === 0) docket.hit();
      else {
        const observed =
          members === undefined ? event.responseText.slice(0, 80) || "no body" : `no ${missing.join(", no ")}`;
        docket.miss({ expected: "a JSON object with exceptionId, cause and message", observed, events: [event] });
      }
    }
  },
};

/**
 * Whoever answers a second deletion as if it were the first one keeps no book of the names that were there (C-30): to him one that
 * never was is no other.
 */
function isToBeRefused({ exchanges, registrations }: Evidence, { operation, accepted }: Exchange): boolean {
  if (operation !== "deleteListener" || !accepted) return true;
  return !exchanges.some(
    (one) =>
      one.operation === "deleteListener" &&
      one.accepted &&
      one.event.deviation === null &&
      isRepetition(registrations, one),
  );
}

function* onDropped(evidence: Evidence): Generator<Attempt> {
  for (const attempt of attempts(evidence)) if (attempt.current.line.state === "dropped") yield attempt;
}

/** Whether the last list before and the first one after a request have the line; undefined where there is none. */
function listedAround(
  evidence: Evidence,
  { event }: Attempt["exchange"],
  lineId: string,
): [boolean | undefined, boolean | undefined] {
  const own = evidence.lists.filter(
    ({ session }) => session === event.session || shareEnterprise(evidence, session, event.session),
  );
  const before = own.findLast((list) => list.event.atMs <= event.sentAtMs);
  const after = own.find((list) => list.event.sentAtMs >= event.atMs);
  return [before?.lines.has(lineId), after?.lines.has(lineId)];
}

/** Tones that are none, or a `line` that names no line; which lines can be joined is another matter (D-15). */
function isAboutTheValue({ exchange }: Attempt): boolean {
  if (exchange.event.deviation !== "impossible-argument") return false;
  if (exchange.operation === "sendDtmfs") return true;
  return (exchange.operation === "merge" || exchange.operation === "transfer") && argumentOf(exchange) === undefined;
}

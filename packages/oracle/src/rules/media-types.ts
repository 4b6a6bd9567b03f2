import { isLineAction } from "../evidence/effect.ts";
import { answered, answeredWith } from "./answered.ts";
import type { Rule } from "./rule.ts";

export const bodylessNeedsNoType: Rule = {
  requirement: "RCC-HTTP-8",
  judge({ exchanges }, docket) {
    const untyped = exchanges.filter(
      ({ event, operation }) =>
        operation !== null &&
        event.deviation === null &&
        event.requestText === undefined &&
        event.requestHeaders["content-type"] === undefined,
    );
    // A platform that takes it once refuses it another time for something else, and may say so with 400 (C-21).
    const taken = new Set(untyped.flatMap(({ accepted, operation }) => (accepted ? [operation] : [])));
    for (const { event, operation, accepted } of untyped) {
      if (accepted) docket.hit();
      else if (event.status === 415 || (event.status === 400 && !taken.has(operation))) {
        const expected = `${operation} without a body accepted without a Content-Type`;
        docket.miss({ expected, observed: `status ${event.status}`, events: [event] });
      }
    }
  },
};

export const otherTypeRefused = answeredWith("RCC-HTTP-9", ["wrong-media-type"], 400, 415);

export const looseBodiesAreRead = answered(
  "RCC-HTTP-10",
  ["untyped-body", "needless-body"],
  "2xx",
  ({ accepted }) => accepted,
);

export const getChangesNothing: Rule = {
  requirement: "RCC-HTTP-7",
  judge({ exchanges }, docket) {
    for (const exchange of exchanges) {
      const { event, accepted, refused, operation } = exchange;
      if (event.deviation !== "get-for-post") continue;
      if (refused) docket.hit();
      else if (accepted && (operation === "logout" || isLineAction(exchange))) {
        const observed = `GET ${event.path} answered ${event.status}`;
        docket.miss({ expected: "a GET that is refused", observed, events: [event] });
      }
    }
  },
};

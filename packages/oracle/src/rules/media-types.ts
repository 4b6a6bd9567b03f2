import { isLineAction } from "../evidence/effect.ts";
import { answered, answeredWith } from "./answered.ts";
import type { Rule } from "./rule.ts";

export const bodylessNeedsNoType: Rule = {
  requirement: "RCC-HTTP-8",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted } of exchanges) {
      if (operation === null || event.deviation !== null || event.requestText !== undefined) continue;
      if (event.requestHeaders["content-type"] !== undefined) continue;
      if (accepted) docket.hit();
      else if (event.status === 415 || event.status === 400) {
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

import type { RequirementId } from "@myrcc/contracts";
import type { Deviation } from "../evidence/deviation.ts";
import { DEVIATIONS } from "../evidence/deviation.ts";
import type { Exchange } from "../evidence/exchange.ts";
import type { Rule } from "./rule.ts";

/** What requests that depart in one of these ways are to be answered with; others, and those without an answer, are no occasion. */
export function answered(
  requirement: RequirementId,
  deviations: readonly Deviation[],
  wanted: string,
  isRight: (exchange: Exchange) => boolean,
): Rule {
  return {
    requirement,
    judge({ exchanges }, docket) {
      for (const exchange of exchanges) {
        const { event } = exchange;
        const deviation = deviations.find((one) => one === event.deviation);
        if (deviation === undefined || event.status === null) continue;
        if (isRight(exchange)) docket.hit();
        else {
          docket.miss({
            expected: `${wanted}, since ${DEVIATIONS[deviation]}`,
            observed: `${event.method} ${event.path} answered ${event.status}`,
            events: [event],
          });
        }
      }
    },
  };
}

/** Refused for want of a session or a right. */
export function refused(requirement: RequirementId, deviations: readonly Deviation[]): Rule {
  return answered(requirement, deviations, "401 or 403", ({ event }) => event.status === 401 || event.status === 403);
}

/** Answered with one of these statuses. */
export function answeredWith(
  requirement: RequirementId,
  deviations: readonly Deviation[],
  ...statuses: readonly number[]
): Rule {
  return answered(requirement, deviations, statuses.join(" or "), ({ event }) => statuses.includes(event.status ?? 0));
}

/** Answered with any 4xx. */
export function refusedSomehow(requirement: RequirementId, deviations: readonly Deviation[]): Rule {
  // A server error is a miss of RCC-HTTP-1.
  return answered(requirement, deviations, "4xx", ({ refused: is4xx, event }) => is4xx || (event.status ?? 0) >= 500);
}

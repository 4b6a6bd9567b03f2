import type { RequirementId } from "@myrcc/contracts";
import type { Deviation } from "../evidence/deviation.ts";
import { DEVIATIONS } from "../evidence/deviation.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { isOverload } from "../evidence/overload.ts";
import { namesUnknown } from "../evidence/unknown-resource.ts";
import type { Docket, Rule } from "./rule.ts";

/**
 * What requests that depart in one of these ways are to be answered with; others, those without an answer, and those for which the
 * platform has no room are no occasion.
 */
export function answered(
  requirement: RequirementId,
  deviations: readonly Deviation[],
  wanted: string,
  isRight: (exchange: Exchange) => boolean,
  isOccasion: (evidence: Evidence, exchange: Exchange) => boolean = () => true,
): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const exchange of evidence.exchanges) {
        const { event } = exchange;
        const deviation = deviations.find((one) => one === event.deviation);
        if (deviation === undefined || event.status === null || isOverload(exchange)) continue;
        if (!isOccasion(evidence, exchange)) continue;
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

/** Refused for want of a session or a right. That this comes before what does not exist is a SHOULD of its own (RCC-ERROR-13). */
export function refused(requirement: RequirementId, deviations: readonly Deviation[]): Rule {
  return answered(
    requirement,
    deviations,
    "401 or 403",
    ({ event }) => event.status === 401 || event.status === 403,
    (evidence, exchange) => exchange.event.status !== 404 || !namesUnknown(evidence, exchange),
  );
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
export function refusedSomehow(
  requirement: RequirementId,
  deviations: readonly Deviation[],
  isOccasion?: (evidence: Evidence, exchange: Exchange) => boolean,
): Rule {
  const refusal = answered(requirement, deviations, "4xx", ({ refused: is4xx }) => is4xx, isOccasion);
  return {
    requirement,
    judge(evidence, docket) {
      // A server error is a miss of RCC-HTTP-1, and refuses nothing.
      const exchanges = evidence.exchanges.filter(({ event }) => (event.status ?? 0) < 500);
      refusal.judge({ ...evidence, exchanges }, docket);
      for (const deviation of deviations) judgeOverloads(evidence.exchanges, docket, deviation);
    },
  };
}

/** Whoever is overloaded now and then may be so a few times on end. */
const NO_CHANCE = 5;

/**
 * What is called overload whenever requests depart in this way, while most of the others for the same operations are answered, is
 * none.
 */
function judgeOverloads(exchanges: readonly Exchange[], docket: Docket, deviation: Deviation): void {
  const given = exchanges.filter(({ event }) => event.deviation === deviation && event.status !== null);
  const [first, last] = [given.at(0), given.at(-1)];
  if (first === undefined || last === undefined || given.length < NO_CHANCE || !given.every(isOverload)) return;
  const operations = new Set(given.map(({ operation }) => operation));
  const others = exchanges.filter(
    ({ event, operation }) =>
      event.deviation !== deviation &&
      event.status !== null &&
      operations.has(operation) &&
      event.sentAtMs >= first.event.sentAtMs &&
      event.sentAtMs <= last.event.sentAtMs,
  );
  if (others.length < NO_CHANCE || others.filter(isOverload).length * 2 >= others.length) return;
  docket.miss({
    expected: `4xx, since ${DEVIATIONS[deviation]}`,
    observed: `status ${first.event.status} ${given.length} times of ${given.length}, and to few others meanwhile`,
    events: [first.event, last.event],
  });
}

import { CALL_MODEL } from "@myrcc/contracts";
import type { ErrorClassName, ReadingId, RememberedVariant } from "@myrcc/contracts";
import { isLineAction } from "../../evidence/effect.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import type { Exchange } from "../../evidence/exchange.ts";
import { argumentOf } from "../../evidence/argument.ts";
import { latestBefore } from "../../evidence/sighting.ts";
import { isAboutItsLine } from "../../evidence/attempt.ts";
import { isStale } from "../../evidence/staleness.ts";
import type { Observation, Observer } from "../observation.ts";

/** Which situation of the error table a request was in, and which reading speaks of its refusal. */
interface Situation {
  readonly reading: ReadingId;
  readonly member: string;
  readonly errorClass: ErrorClassName;
  readonly variant: RememberedVariant;
}

const BY_DEVIATION: Readonly<Record<string, Situation>> = {
  ...Object.fromEntries(
    ["no-token", "foreign-token", "others-token", "no-cookie", "foreign-cookie", "void-session", "expired-session"].map(
      (deviation) => [
        deviation,
        {
          reading: "C-21",
          member: "status without a session",
          errorClass: "unauthenticated",
          variant: "other-client-error",
        },
      ],
    ),
  ),
  "wrong-password": {
    reading: "D-13",
    member: "status for a wrong password",
    errorClass: "unauthenticated",
    variant: "login-refusal-other",
  },
};

/** What the ledger files the status of an unlisted action's refusal under. */
export const STATUS_OF_UNLISTED = "status of an unlisted action";

/** C-21, C-53, D-13, D-14, D-15 and D-18: which status of its row of the error table a refusal has. */
export const refusalStatuses: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, refused } = exchange;
    if (!refused || operation === null || event.status === null) continue;
    for (const { reading, member, errorClass, variant } of situationsOf(evidence, exchange)) {
      const { status, accept } = CALL_MODEL.errors.classes[errorClass];
      const common = { endpoint: operation, reading, member, event };
      if (event.status === status) yield { ...common, variant: null };
      else if (accept.includes(event.status)) yield { ...common, variant };
    }
  }
};

function* situationsOf(evidence: Evidence, exchange: Exchange): Generator<Situation> {
  const { event } = exchange;
  const known = BY_DEVIATION[event.deviation ?? ""];
  if (known !== undefined) yield known;
  else if (isLineAction(exchange) && isAboutItsLine(event.deviation)) yield* situationsOfAction(evidence, exchange);
  else if (event.deviation === null && isForeign(evidence, exchange)) {
    yield { reading: "C-53", member: "status", errorClass: "foreign", variant: "foreign-403" };
  }
}

function* situationsOfAction(evidence: Evidence, exchange: Exchange): Generator<Situation> {
  const { event, operation } = exchange;
  const current = latestBefore(evidence, exchange.parameters["lineId"], event.sentAtMs);
  if (current === undefined || isStale(evidence, exchange, current)) return;
  const { line } = current;
  const isImpossible = event.deviation === "impossible-argument";
  const isListed = (line.actions ?? []).includes(operation ?? "");
  if (line.state === "dropped") {
    const errorClass = event.status === 404 ? "line-long-gone" : "not-listed";
    yield { reading: "D-18", member: "status", errorClass, variant: "dropped-other-refusal" };
  } else if (!isListed && isImpossible && isAboutOrder(event.status)) {
    yield { reading: "D-14", member: "status", errorClass: "not-listed", variant: "values-first" };
  } else if (!isListed) {
    const member = STATUS_OF_UNLISTED;
    yield { reading: "C-21", member, errorClass: "not-listed", variant: "other-client-error" };
  } else if (isImpossible && (operation === "merge" || operation === "transfer")) {
    const { errorClass, member } = argumentProblem(evidence, exchange);
    yield { reading: "D-15", member, errorClass, variant: "line-argument-other-refusal" };
  } else if (isImpossible) {
    const member = "status of an impossible value";
    yield { reading: "C-21", member, errorClass: "impossible-value", variant: "other-client-error" };
  }
}

/** Whether a status tells what was checked first; any other is a choice that has nothing to do with the order (C-21). */
function isAboutOrder(status: number | null): boolean {
  const { "not-listed": state, "impossible-value": value } = CALL_MODEL.errors.classes;
  return status === state.status || status === value.status;
}

function argumentProblem(evidence: Evidence, exchange: Exchange): Pick<Situation, "errorClass" | "member"> {
  const argument = argumentOf(exchange);
  if (argument === undefined) return { errorClass: "impossible-value", member: "status for what is no line" };
  return evidence.sightingsByLine.has(argument)
    ? { errorClass: "not-listed", member: "status for a line that cannot be joined" }
    : { errorClass: "unknown-resource", member: "status for an unknown line" };
}

/** Whether the path names an extension that is not among those which the session lists. */
function isForeign({ pages }: Evidence, { event, parameters }: Exchange): boolean {
  const id = parameters["extensionId"];
  const own = pages.filter(({ exchange }) => exchange.event.session === event.session);
  const isListed = own.some(({ page }) => page.items.some(({ restUri }) => restUri.split("/").at(-1) === id));
  return id !== undefined && own.length > 0 && !isListed;
}

/** Statuses that are admitted for an unknown name besides 404 (C-30). */
const UNKNOWN_NAME: Readonly<Record<number, Observation["variant"]>> = {
  404: null,
  400: "unknown-listener-other",
  409: "unknown-listener-other",
};

export const unknownListeners: Observer = function* ({ exchanges }) {
  for (const { event, operation } of exchanges) {
    if (operation === null || event.deviation !== "unknown-listener") continue;
    const variant = UNKNOWN_NAME[event.status ?? 0];
    const member = "status for an unknown name";
    if (variant !== undefined) yield { endpoint: operation, reading: "C-30", member, variant, event };
  }
};

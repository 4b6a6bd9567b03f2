import type { OperationEntry, OperationId, RememberedVariant } from "@myrcc/contracts";
import { LINE_ACTIONS } from "../../evidence/effect.ts";
import type { Exchange } from "../../evidence/exchange.ts";
import { isRepetition } from "../../evidence/stream.ts";
import { namesUnknown } from "../../evidence/unknown-resource.ts";
import type { Observation, Observer } from "../observation.ts";

/** Statuses tolerated for a success, by operation (C-19). */
const TOLERATED: Partial<Record<OperationId, Readonly<Record<number, RememberedVariant>>>> = {
  createListener: { 201: "created-201" },
  placeCall: { 201: "created-201" },
  deleteListener: { 204: "deleted-204" },
  logout: { 200: "logout-200" },
  ...Object.fromEntries(LINE_ACTIONS.map((action) => [action, { 200: "action-200", 202: "action-202" }])),
};

/** C-19 and C-43: what a success is answered with. */
export const successStatuses: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, entry, accepted } = exchange;
    if (!accepted || operation === null || entry === null || event.deviation !== null) continue;
    // A second creation and a second deletion are another matter (C-30), and so is a list without lines (C-31).
    if (operation === "listCallLines" || isRepetition(evidence.registrations, exchange)) continue;
    if (operation === "deleteListener" && namesUnknown(evidence, exchange)) continue;
    const variant = variantOf(entry, exchange);
    if (operation === "addParty" && (variant === null || variant === "add-party-200")) {
      yield { endpoint: operation, reading: "C-43", member: "status", variant, event };
    }
    if (variant === undefined || variant === "add-party-200") continue;
    yield { endpoint: operation, reading: "C-19", member: "status", variant, event };
  }
};

function variantOf(entry: OperationEntry, { operation, event, body }: Exchange): RememberedVariant | null | undefined {
  if (operation === null || event.status === null) return undefined;
  if (entry.responses[String(event.status)] !== undefined) return null;
  if (operation === "addParty" && event.status === 200 && body.kind === "json") return "add-party-200";
  return TOLERATED[operation]?.[event.status];
}

const CHANGES_SOMETHING: readonly OperationId[] = ["login", "logout", ...LINE_ACTIONS];

/** C-20: a GET that does what a POST is for. */
export const methods: Observer = function* ({ exchanges }) {
  for (const { event, operation, accepted } of exchanges) {
    if (!accepted || operation === null || !CHANGES_SOMETHING.includes(operation)) continue;
    const variant = event.method === "GET" ? "get-for-actions" : event.method === "POST" ? null : undefined;
    if (variant !== undefined) yield { endpoint: operation, reading: "C-20", member: "method", variant, event };
  }
};

const REDIRECTS: Readonly<Record<number, Observation["variant"]>> = {
  301: null,
  302: null,
  307: "redirect-307-308",
  308: "redirect-307-308",
};

/** C-54. */
export const redirects: Observer = function* ({ exchanges }) {
  for (const { event, operation } of exchanges) {
    const variant = REDIRECTS[event.status ?? 0];
    if (variant === undefined) continue;
    yield { endpoint: operation ?? "any request", reading: "C-54", member: "redirection", variant, event };
  }
};

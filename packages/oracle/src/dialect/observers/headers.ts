import type { ExchangeEvent } from "@myrcc/contracts";
import { isRecord } from "../../evidence/json.ts";
import type { Observer } from "../observation.ts";

const FIXED_DATE = /;\s*expires=\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT/i;
const LEGACY_DATE = /;\s*expires=\w{3}, \d{2}-\w{3}-\d{2,4} \d{2}:\d{2}:\d{2}/i;
const CLEARS = /;\s*(expires=|max-age=0)/i;

/** C-5: the date of whatever cookie has one. */
export const cookieDates: Observer = function* ({ exchanges }) {
  for (const { event, operation } of exchanges) {
    for (const cookie of cookiesOf(event)) {
      const variant = FIXED_DATE.test(cookie) ? null : LEGACY_DATE.test(cookie) ? "legacy-cookie-date" : undefined;
      if (operation === null || variant === undefined) continue;
      yield { endpoint: operation, reading: "C-5", member: "Set-Cookie date", variant, event };
    }
  }
};

/** C-4: which cookie a logout clears. */
export const clearedCookies: Observer = function* ({ exchanges }) {
  const names = new Set(
    exchanges.flatMap(({ event, operation, accepted }) =>
      operation === "login" && accepted ? cookiesOf(event).map(nameOf) : [],
    ),
  );
  for (const { event, operation, accepted } of exchanges) {
    if (operation !== "logout" || !accepted || event.deviation !== null) continue;
    const cleared = cookiesOf(event).filter((cookie) => CLEARS.test(cookie));
    const variant =
      cleared.length === 0
        ? "logout-clears-nothing"
        : cleared.some((cookie) => names.has(nameOf(cookie)))
          ? null
          : "logout-clears-other-cookie";
    yield { endpoint: operation, reading: "C-4", member: "Set-Cookie", variant, event };
  }
};

/** C-56: the types of a request's body that are accepted. */
export const contentTypes: Observer = function* ({ exchanges }) {
  for (const { event, operation, accepted } of exchanges) {
    const type = event.requestHeaders["content-type"];
    if (!accepted || operation === null || !event.requestText || type === undefined) continue;
    const variant = /;\s*charset=/i.test(type) ? "content-type-charset" : null;
    yield { endpoint: operation, reading: "C-56", member: "Content-Type", variant, event };
  }
};

/** D-16: a body that is sent without a type. */
export const untypedBodies: Observer = function* ({ exchanges }) {
  for (const { event, operation, accepted } of exchanges) {
    if (operation === null || !event.requestText || event.requestHeaders["content-type"] !== undefined) continue;
    const isRefused = event.status === 400 || event.status === 415;
    const variant = accepted ? null : isRefused ? "untyped-body-refused" : undefined;
    if (variant === undefined) continue;
    yield { endpoint: operation, reading: "D-16", member: "body without a type", variant, event };
  }
};

/** C-25. */
export const loginBodies: Observer = function* ({ exchanges }) {
  for (const { event, operation, accepted, body } of exchanges) {
    if (operation !== "login" || !accepted) continue;
    const isExpected = body.kind === "empty" || (body.kind === "json" && isRecord(body.value));
    yield { endpoint: operation, reading: "C-25", member: "body", variant: isExpected ? null : "login-body", event };
  }
};

function cookiesOf({ responseHeaders }: ExchangeEvent): readonly string[] {
  return responseHeaders["set-cookie"] ?? [];
}

function nameOf(cookie: string): string {
  return cookie.split("=", 1)[0]?.trim() ?? "";
}

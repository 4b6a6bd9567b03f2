import { bodiesOf } from "../../evidence/body.ts";
import type { Observer } from "../observation.ts";

/** C-33: what becomes of an offset or length that cannot be served. */
export const paging: Observer = function* ({ exchanges }) {
  const pages = new Map(bodiesOf(exchanges, "listExtensions", "ExtensionPage"));
  for (const exchange of exchanges) {
    const { event, operation, accepted, query } = exchange;
    if (operation !== "listExtensions") continue;
    const common = { endpoint: operation, reading: "C-33", event } as const;
    const [offset = "0", length] = [query.get("offset"), query.get("length")];
    const odd = [offset, length ?? "0"].find((text) => !/^\d+$/.test(text));
    if (odd !== undefined) {
      const variant = accepted ? "paging-clamped" : event.status === 400 ? null : undefined;
      const member = /^-\d+$/.test(odd) ? "negative offset or length" : "offset or length that is no number";
      if (variant !== undefined) yield { ...common, member, variant };
      continue;
    }
    const page = pages.get(exchange);
    if (page === undefined) continue;
    const left = page.count - Number(offset);
    const shown = page.items.length;
    if (left <= 0 && page.count > 0) {
      yield { ...common, member: "offset past the end", variant: shown === 0 ? null : "paging-clamped" };
    } else if (length !== undefined && left > 0) {
      // Below the longest page, which is the platform's choice, whoever clamps looks like anybody else.
      if (shown < Math.min(Number(length), left)) yield { ...common, member: "length", variant: "paging-clamped" };
    }
  }
};

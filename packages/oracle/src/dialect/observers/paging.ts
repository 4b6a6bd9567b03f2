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
    if (![offset, length ?? "0"].every((text) => /^\d+$/.test(text))) {
      const variant = accepted ? "paging-clamped" : event.status === 400 ? null : undefined;
      if (variant !== undefined) yield { ...common, member: "offset or length that is no number", variant };
      continue;
    }
    const page = pages.get(exchange);
    if (page === undefined) continue;
    const left = page.count - Number(offset);
    const shown = page.items.length;
    if (left <= 0 && page.count > 0) {
      yield { ...common, member: "offset past the end", variant: shown === 0 ? null : "paging-clamped" };
    } else if (length !== undefined && left > 0) {
      const asked = Math.min(Number(length), left);
      if (shown >= asked) yield { ...common, member: "length", variant: null };
      else yield { ...common, member: "length", variant: "paging-clamped" };
    }
  }
};

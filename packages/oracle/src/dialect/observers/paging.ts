import { bodiesOf } from "../../evidence/body.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import type { Exchange } from "../../evidence/exchange.ts";
import type { Observer } from "../observation.ts";

/** C-33: what becomes of an offset or length that cannot be served. */
export const paging: Observer = function* (evidence) {
  for (const { event, operation, accepted, query } of evidence.exchanges) {
    if (operation !== "listExtensions") continue;
    const odd = [query.get("offset"), query.get("length")].find((text) => text !== undefined && !/^\d+$/.test(text));
    if (odd === undefined) continue;
    const variant = accepted ? "paging-clamped" : event.status === 400 ? null : undefined;
    const member = /^-\d+$/.test(odd) ? "negative offset or length" : "offset or length that is no number";
    if (variant !== undefined) yield { endpoint: operation, reading: "C-33", event, member, variant };
  }
  const pages = pagesOf(evidence);
  // Whoever clamps serves what is below the longest page like anybody else; who serves more than that clamps something else.
  const longest = Math.min(...pages.flatMap(({ wanted, shown }) => (shown < wanted ? [shown] : [])));
  for (const { exchange, wanted, shown, isPastEnd } of pages) {
    const common = { endpoint: "listExtensions", reading: "C-33", event: exchange.event } as const;
    if (isPastEnd) yield { ...common, member: "offset past the end", variant: shown === 0 ? null : "paging-clamped" };
    else if (shown < wanted) yield { ...common, member: "length", variant: "paging-clamped" };
    else if (shown > longest) yield { ...common, member: "length", variant: null };
  }
};

interface ShownPage {
  readonly exchange: Exchange;
  readonly shown: number;
  /** How many should be shown, as far as it was asked for and there are any. */
  readonly wanted: number;
  readonly isPastEnd: boolean;
}

function pagesOf({ exchanges }: Pick<Evidence, "exchanges">): ShownPage[] {
  return [...bodiesOf(exchanges, "listExtensions", "ExtensionPage")].flatMap(([exchange, page]) => {
    const [offset, length] = ["offset", "length"].map((name) => exchange.query.get(name));
    if (![offset ?? "0", length ?? "0"].every((text) => /^\d+$/.test(text))) return [];
    const left = page.count - Number(offset ?? "0");
    const wanted = length === undefined ? 0 : Math.max(0, Math.min(Number(length), left));
    return [{ exchange, shown: page.items.length, wanted, isPastEnd: left <= 0 && page.count > 0 }];
  });
}

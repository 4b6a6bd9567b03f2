import type { ExtensionPage } from "@myrcc/contracts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { answeredWith } from "./answered.ts";
import type { Rule } from "./rule.ts";

interface Page {
  readonly exchange: Exchange;
  readonly page: ExtensionPage;
  /** Index of its first extension; 0 where the request names none. */
  readonly offset: number;
}

export const emptyBeyondTheEnd: Rule = {
  requirement: "RCC-PAGING-5",
  judge(evidence, docket) {
    for (const { exchange, page, offset } of pagesOf(evidence)) {
      if (offset < page.count || offset === 0) continue;
      if (page.items.length === 0) docket.hit();
      else {
        const observed = `${page.items.length} extensions`;
        docket.miss({
          expected: `no extension from ${offset} of ${page.count} on`,
          observed,
          events: [exchange.event],
        });
      }
    }
  },
};

export const nonsenseRefused = answeredWith("RCC-PAGING-6", ["impossible-page"], 400);

export const noLinkAtTheEdge: Rule = {
  requirement: "RCC-PAGING-7",
  judge(evidence, docket) {
    for (const { exchange, page, offset } of pagesOf(evidence)) {
      const isLast = page.items.length > 0 && offset + page.items.length >= page.count;
      const wrong = [
        ...(offset === 0 && page.prev !== undefined ? [`prev ${page.prev}`] : []),
        ...(isLast && page.next !== undefined ? [`next ${page.next}`] : []),
      ];
      if (wrong.length > 0) {
        docket.miss({ expected: "no link that leads nowhere", observed: wrong.join(", "), events: [exchange.event] });
      } else if (offset === 0 || isLast) docket.hit();
    }
  },
};

export const orderIsStable: Rule = {
  requirement: "RCC-PAGING-8",
  judge(evidence, docket) {
    /** The page on which each position was seen first, by session. */
    const known = new Map<string, { restUri: string; page: Page }>();
    for (const page of pagesOf(evidence)) {
      const { session } = page.exchange.event;
      let repeated = 0;
      let moved: { position: number; before: Page } | undefined;
      for (const [index, { restUri }] of page.page.items.entries()) {
        const position = page.offset + index;
        const key = JSON.stringify([session, position]);
        const before = known.get(key) ?? { restUri, page };
        known.set(key, before);
        if (before.page === page) continue;
        repeated += 1;
        if (before.restUri !== restUri) moved ??= { position, before: before.page };
      }
      if (moved !== undefined) {
        docket.miss({
          expected: "the same extension at the same place in every walk",
          observed: `another one at ${moved.position}`,
          events: [page.exchange.event, moved.before.exchange.event],
        });
      } else if (repeated > 0) docket.hit();
    }
  },
};

export const listBeginsWithTheFirst: Rule = {
  requirement: "RCC-PAGING-9",
  judge(evidence, docket) {
    const pages = pagesOf(evidence);
    for (const { exchange, page } of pages) {
      if (exchange.query.has("offset")) continue;
      const first = pages.find(
        (other) =>
          other.exchange.event.session === exchange.event.session &&
          other.exchange.query.get("offset") === "0" &&
          other.page.items.length > 0,
      );
      const [wanted, shown] = [first?.page.items[0]?.restUri, page.items[0]?.restUri];
      if (first === undefined || wanted === undefined) continue;
      if (shown === wanted) docket.hit();
      else {
        docket.miss({
          expected: `${wanted} first`,
          observed: shown ?? "an empty page",
          events: [exchange.event, first.exchange.event],
        });
      }
    }
  },
};

/** Pages whose request was within the contract. */
function pagesOf({ pages }: Evidence): Page[] {
  return pages.flatMap(({ exchange, page }) => {
    const offset = Number(exchange.query.get("offset") ?? "0");
    return exchange.event.deviation === null && Number.isInteger(offset) ? [{ exchange, page, offset }] : [];
  });
}

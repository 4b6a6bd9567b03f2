import type { Extension, ExtensionPage } from "@myrcc/contracts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { isSameJson } from "../evidence/json.ts";
import { tellsNothing } from "../evidence/telling.ts";
import type { Miss, Rule } from "./rule.ts";

interface Page {
  readonly exchange: Exchange;
  readonly page: ExtensionPage;
}

/** Pages that follow one another by `next`, from the first on. */
interface Walk {
  readonly pages: readonly [Page, ...Page[]];
  /** The last page has no `next`. */
  readonly isComplete: boolean;
}

export const detailAgreesWithList: Rule = {
  requirement: "RCC-EXTENSION-1",
  judge(evidence, docket) {
    const items = new Map<string, { item: Extension; exchange: Exchange }>();
    for (const { exchange, page } of evidence.pages) {
      for (const item of page.items) items.set(item.restUri, { item, exchange });
    }
    for (const { exchange, extension } of evidence.extensions) {
      const listed = items.get(extension.restUri);
      if (listed === undefined) continue;
      const detail = new Map<string, unknown>(Object.entries(extension));
      const differing = Object.entries(listed.item).filter(
        ([name, value]) => detail.has(name) && !isSameJson(detail.get(name), value),
      );
      if (differing.length === 0) docket.hit();
      else {
        docket.miss({
          expected: `${extension.restUri} with the members of its list item`,
          observed: differing
            .map(
              ([name, value]) =>
                `${name}: ${JSON.stringify(value)} in the list, ${JSON.stringify(detail.get(name))} in the detail`,
            )
            .join("; "),
          events: [exchange.event, listed.exchange.event],
        });
      }
    }
  },
};

const E164 = /^\+[1-9]\d{1,14}$/;
const PICTURE = /^(https?:\/\/\S+)?$/;

export const addressesHaveTheirForm: Rule = {
  requirement: "RCC-EXTENSION-3",
  judge({ pages, extensions }, docket) {
    const shown = [
      ...pages.flatMap(({ exchange, page }) => page.items.map((extension) => ({ exchange, extension }))),
      ...extensions,
    ];
    for (const { exchange, extension } of shown) {
      const { restUri, pstnNumbers, urlPhoto } = extension;
      if (pstnNumbers === undefined && urlPhoto === undefined) continue;
      const defects = [
        ...(pstnNumbers ?? []).filter((number) => !E164.test(number)).map((number) => `public number ${number}`),
        ...(urlPhoto === undefined || PICTURE.test(urlPhoto) ? [] : [`picture ${urlPhoto}`]),
      ];
      if (defects.length === 0) docket.hit();
      else {
        const expected = `${restUri} with E.164 numbers and an http address or none for its picture`;
        docket.miss({ expected, observed: defects.join(", "), events: [exchange.event] });
      }
    }
  },
};

export const eachExtensionOnce: Rule = {
  requirement: "RCC-PAGING-1",
  judge(evidence, docket) {
    for (const walk of walks(evidence)) {
      const { pages, isComplete } = walk;
      const lacking = isComplete ? lackingOf(evidence, walk) : undefined;
      if (lacking !== undefined) docket.miss(lacking);
      // What a page says of itself alone, RCC-EXTENSION-2 tells.
      if (pages.length < 2) continue;
      const seen = new Map<string, Page>();
      let repeated = false;
      for (const page of pages) {
        for (const { restUri } of page.page.items) {
          const before = seen.get(restUri);
          if (before !== undefined && !repeated) {
            repeated = true;
            docket.miss({
              expected: "each extension on one page of the walk only",
              observed: `${restUri} on two: ${before.exchange.event.path} and ${page.exchange.event.path}`,
              events: [page.exchange.event, before.exchange.event],
            });
          }
          seen.set(restUri, page);
        }
      }
      if (isComplete && !repeated && lacking === undefined) docket.hit();
    }
  },
};

/** What shows that a walk to its end has left one out: the count of its first page, or another page for the same session. */
function lackingOf(evidence: Evidence, { pages }: Walk): Miss | undefined {
  const [{ exchange, page }] = pages;
  const expected = "every extension visited";
  const seen = new Set(pages.flatMap((one) => one.page.items.map(({ restUri }) => restUri)));
  const over = pages.length === 1 ? "the only page" : `${pages.length} pages`;
  if (seen.size < page.count)
    return { expected, observed: `${seen.size} of ${page.count} extensions over ${over}`, events: [exchange.event] };
  // How many there are the count need not tell (C-32).
  for (const other of evidence.pages) {
    const { event } = other.exchange;
    if (event.session !== exchange.event.session || event.deviation !== null) continue;
    const unseen = other.page.items.find(({ restUri }) => !seen.has(restUri));
    if (unseen === undefined) continue;
    const observed = `${seen.size} extensions over ${over}, without ${unseen.restUri}`;
    return { expected, observed, events: [exchange.event, event] };
  }
  return undefined;
}

export const countCoversPage: Rule = {
  requirement: "RCC-PAGING-2",
  judge({ pages }, docket) {
    for (const { exchange, page } of pages) {
      if (page.count >= page.items.length) docket.hit();
      else {
        const expected = `a count no less than the page's ${page.items.length}`;
        docket.miss({ expected, observed: `count ${page.count}`, events: [exchange.event] });
      }
    }
  },
};

export const pageIsNoLonger: Rule = {
  requirement: "RCC-PAGING-3",
  judge({ pages }, docket) {
    for (const { exchange, page } of pages) {
      const asked = Number(exchange.query.get("length"));
      if (!Number.isInteger(asked) || asked < 1) continue;
      if (page.items.length <= asked) docket.hit();
      else
        docket.miss({ expected: `at most ${asked} items`, observed: `${page.items.length}`, events: [exchange.event] });
    }
  },
};

export const neighboursResolve: Rule = {
  requirement: "RCC-PAGING-4",
  judge(evidence, docket) {
    for (const { exchange, page } of evidence.pages) {
      const followed = evidence.exchanges.filter(
        (later) =>
          later.operation === "listExtensions" &&
          later.event.deviation === null &&
          later.event.sentAtMs >= exchange.event.atMs &&
          !tellsNothing(later) &&
          [page.next, page.prev].includes(apiPath(later)),
      );
      for (const later of followed) {
        const reached = evidence.pages.find((one) => one.exchange === later);
        const wrong = !later.accepted
          ? `${later.event.path} answered ${later.event.status}`
          : reached !== undefined && apiPath(later) === page.prev
            ? misled(evidence, { exchange, page }, reached)
            : undefined;
        if (wrong === undefined) docket.hit();
        else {
          docket.miss({ expected: "a neighbouring page", observed: wrong, events: [later.event, exchange.event] });
        }
      }
    }
  },
};

/** What is wrong with where `prev` has led, as far as a walk by `next` tells in which order all extensions are. */
function misled(evidence: Evidence, from: Page, to: Page): string | undefined {
  const { session } = from.exchange.event;
  const walk = [...walks(evidence)].find((one) => one.isComplete && one.pages[0].exchange.event.session === session);
  const order = walk?.pages.flatMap(({ page }) => page.items.map(({ restUri }) => restUri)) ?? [];
  const positions = new Map(order.map((restUri, index) => [restUri, index]));
  // What is visited twice has no place in the order, which RCC-PAGING-1 tells.
  if (positions.size < order.length) return undefined;
  const begin = positions.get(from.page.items[0]?.restUri ?? "");
  const there = to.page.items.map(({ restUri }) => positions.get(restUri));
  const [first, last] = [there[0], there.at(-1)];
  if (begin === undefined || begin === 0 || first === undefined || last === undefined) return undefined;
  // A platform may give less than was asked for, and count its links by what was asked for (C-33).
  const isCapped = from.page.items.length < Number(from.exchange.query.get("length"));
  if (first < begin && (isCapped || last >= begin - 1)) return undefined;
  return `extensions ${first + 1} to ${last + 1} before a page that begins with ${begin + 1}`;
}

function* walks(evidence: Evidence): Generator<Walk> {
  const starts = evidence.pages.filter(
    ({ exchange }) => exchange.event.deviation === null && Number(exchange.query.get("offset") ?? "0") === 0,
  );
  for (const start of starts) {
    const pages: [Page, ...Page[]] = [start];
    for (const candidate of evidence.pages) {
      const last = pages.at(-1) ?? start;
      if (candidate.exchange.event.session !== start.exchange.event.session) continue;
      if (candidate.exchange.event.sentAtMs < last.exchange.event.atMs) continue;
      if (last.page.next !== undefined && apiPath(candidate.exchange) === last.page.next) pages.push(candidate);
    }
    yield { pages, isComplete: (pages.at(-1) ?? start).page.next === undefined };
  }
}

/** The path as the API writes it: relative to its root. */
function apiPath({ event }: Exchange): string {
  return event.path.replace(/^\/restletrouter\//, "");
}

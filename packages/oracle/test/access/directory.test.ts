import { TraceBuilder } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { ask } from "./scene.ts";

type Item = readonly [id: string, number: string];

const ALL: readonly Item[] = [
  ["1", "101"],
  ["2", "102"],
  ["3", "103"],
];

function item([id, addressNumber]: Item): object {
  return { restUri: `v1/rcc/Extension/${id}`, addressNumber, displayName: id };
}

function page(
  trace: TraceBuilder,
  atMs: number,
  query: string,
  items: readonly Item[],
  others: object = {},
  session = "s1",
): TraceBuilder {
  const answer = { count: 3, items: items.map(item), ...others };
  return trace.exchange(atMs, "listExtensions", { query, session, answer });
}

const FIRST = { next: "v1/rcc/Extension?offset=2&length=2" };

/** One list, and a page that begins with the third of all. */
function second(list = ALL): TraceBuilder {
  return page(page(new TraceBuilder(), 10, "", list), 20, "?offset=2&length=1", ALL.slice(2), {
    prev: "v1/rcc/Extension?offset=0&length=2",
  });
}

/** All on one page, and a walk of two pages that count only themselves, of which the first has so many of all. */
function walked(items: number): TraceBuilder {
  const first = page(page(new TraceBuilder(), 10, "", ALL), 20, "?offset=0&length=2", ALL.slice(0, items), {
    ...FIRST,
    count: items,
  });
  return page(first, 30, "?offset=2&length=2", ALL.slice(2), { count: 1 });
}

/** The first two, with nothing that says that there are more. */
function apart(): TraceBuilder {
  return page(new TraceBuilder(), 10, "?offset=0&length=2", ALL.slice(0, 2), { count: 2 });
}

const OCCASIONS: readonly Occasion[] = [
  {
    requirement: "RCC-EXTENSION-2",
    sentence: "no two extensions share a number",
    held: () => page(new TraceBuilder(), 10, "", ALL),
    missed: () =>
      page(new TraceBuilder(), 10, "", [
        ["1", "101"],
        ["2", "101"],
      ]),
    silent: () => page(new TraceBuilder(), 10, "", []),
  },
  {
    requirement: "RCC-EXTENSION-2",
    sentence: "nor a path on one page",
    held: () => page(page(new TraceBuilder(), 10, "", ALL), 20, "", ALL),
    missed: () =>
      page(new TraceBuilder(), 10, "", [
        ["1", "101"],
        ["1", "101"],
      ]),
  },
  {
    requirement: "RCC-EXTENSION-4",
    sentence: "a listed extension can be read",
    held: () =>
      ask(page(new TraceBuilder(), 10, "", ALL), 20, "getExtension", 200, { parameters: { extensionId: "2" } }),
    missed: () =>
      ask(page(new TraceBuilder(), 10, "", ALL), 20, "getExtension", 404, { parameters: { extensionId: "2" } }),
    silent: () =>
      ask(page(new TraceBuilder(), 10, "", ALL), 20, "getExtension", 404, { parameters: { extensionId: "9" } }),
  },
  {
    requirement: "RCC-PAGING-1",
    sentence: "a walk leaves none out that the session is shown elsewhere, whatever the counts are",
    held: () => walked(2),
    missed: () => walked(1),
    silent: () => page(new TraceBuilder(), 10, "?offset=0&length=2", ALL.slice(0, 2), { ...FIRST, count: 2 }),
  },
  {
    requirement: "RCC-PAGING-1",
    sentence: "a page that no other follows has as many as it counts",
    held: () => walked(2),
    missed: () => page(new TraceBuilder(), 10, "?offset=0&length=2", ALL.slice(0, 2)),
    silent: () => page(new TraceBuilder(), 10, "", ALL),
  },
  {
    requirement: "RCC-PAGING-1",
    sentence: "a page that no other follows lacks none that another page shows to the session",
    held: () => walked(2),
    missed: () => page(apart(), 20, "", ALL),
    silent: () => page(apart(), 20, "", ALL, {}, "s2"),
  },
  {
    requirement: "RCC-PAGING-4",
    sentence: "prev leads to the page before",
    held: () => page(second(), 30, "?offset=0&length=2", ALL.slice(0, 2)),
    missed: () => page(second(), 30, "?offset=0&length=2", ALL.slice(2)),
    silent: second,
  },
  {
    requirement: "RCC-PAGING-4",
    sentence: "prev leaves none out",
    held: () => page(second(), 30, "?offset=0&length=2", ALL.slice(0, 2)),
    missed: () => page(second(), 30, "?offset=0&length=2", ALL.slice(0, 1)),
  },
  {
    requirement: "RCC-PAGING-4",
    sentence: "prev leads somewhere, as far as a walk tells that visits each once",
    held: () => page(second([...ALL, ...ALL.slice(0, 1)]), 30, "?offset=0&length=2", ALL.slice(2)),
    missed: () => page(second(), 30, "?offset=0&length=2", ALL.slice(2)),
  },
  {
    requirement: "RCC-PAGING-4",
    sentence: "prev is followed",
    held: () => page(second(), 30, "?offset=0&length=2", ALL.slice(0, 2)),
    missed: () => ask(second(), 30, "listExtensions", 404, { query: "?offset=0&length=2" }),
  },
  {
    requirement: "RCC-PAGING-5",
    sentence: "nothing beyond the end",
    held: () => page(new TraceBuilder(), 10, "?offset=3", []),
    missed: () => page(new TraceBuilder(), 10, "?offset=3", [["3", "103"]]),
    silent: () => page(new TraceBuilder(), 10, "?offset=2", [["3", "103"]]),
  },
  {
    requirement: "RCC-PAGING-7",
    sentence: "no prev before the first page",
    held: () => page(new TraceBuilder(), 10, "?offset=0&length=2", ALL.slice(0, 2), FIRST),
    missed: () =>
      page(new TraceBuilder(), 10, "?offset=0&length=2", ALL.slice(0, 2), {
        ...FIRST,
        prev: "v1/rcc/Extension?offset=0",
      }),
    silent: () => page(new TraceBuilder(), 10, "?offset=1&length=1", ALL.slice(1, 2)),
  },
  {
    requirement: "RCC-PAGING-7",
    sentence: "no next behind the last",
    held: () => page(new TraceBuilder(), 10, "?offset=2&length=2", ALL.slice(2)),
    missed: () =>
      page(new TraceBuilder(), 10, "?offset=2&length=2", ALL.slice(2), { next: "v1/rcc/Extension?offset=4" }),
  },
  {
    requirement: "RCC-PAGING-8",
    sentence: "one order in every walk",
    held: () => page(page(new TraceBuilder(), 10, "", ALL), 20, "?offset=1", ALL.slice(1)),
    missed: () => page(page(new TraceBuilder(), 10, "", ALL), 20, "?offset=1", ALL.slice(1).toReversed()),
    silent: () =>
      page(page(new TraceBuilder(), 10, "?offset=0&length=2", ALL.slice(0, 2)), 20, "?offset=2", ALL.slice(2)),
  },
  {
    requirement: "RCC-PAGING-9",
    sentence: "without an offset from the first on",
    held: () => page(page(new TraceBuilder(), 10, "?offset=0", ALL), 20, "", ALL),
    missed: () => page(page(new TraceBuilder(), 10, "?offset=0", ALL), 20, "", ALL.slice(1)),
    silent: () => page(new TraceBuilder(), 20, "", ALL),
  },
];

describeOccasions(OCCASIONS);

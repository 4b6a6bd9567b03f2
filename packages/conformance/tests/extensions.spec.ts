import { expect } from "@playwright/test";
import { clause } from "../src/clause.ts";
import { Observer } from "../src/observer.ts";
import { readBody } from "../src/read-body.ts";
import { test } from "../src/test.ts";

test(
  ...clause("extensions.page-by-page", "a session reads the extensions page by page and logs out", [
    "RCC-PAGING-1",
    "RCC-PAGING-2",
    "RCC-PAGING-3",
    "RCC-PAGING-4",
    "RCC-HTTP-2",
    "RCC-HTTP-3",
    "RCC-HTTP-13",
  ]),
  async ({ station }) => {
    const session = await station.login("page-by-page");
    const observer = new Observer(session, "none");
    const whole = await observer.readDirectory();
    // Three pages or more, whatever the size of the enterprise.
    const pageLength = Math.max(1, Math.floor(whole.length / 3));

    const paged = await observer.readDirectory(pageLength);
    // Before the second one lies less than a whole page.
    const query = { offset: String(Math.max(1, pageLength - 1)), length: String(pageLength) };
    const second = readBody("ExtensionPage", await session.request("listExtensions", { query }));
    if (second?.prev !== undefined) await session.request("listExtensions", { uri: second.prev });

    await session.logout();
    expect(paged.length).toBeGreaterThanOrEqual(station.enterprise.pool.length);
  },
);

/** What is odd of one extension is not odd of another: accents, several numbers, no picture. */
const MOST_DETAILS = 100;

test(
  ...clause("extensions.detail", "the detail of an extension agrees with its list item", [
    "RCC-EXTENSION-1",
    "RCC-EXTENSION-3",
    "RCC-EXTENSION-4",
    "RCC-HTTP-3",
    "RCC-DIALECT-4",
  ]),
  async ({ observer }) => {
    const directory = await observer.readDirectory();

    for (const { restUri } of directory.slice(0, MOST_DETAILS)) {
      await observer.session.request("getExtension", {
        parameters: { extensionId: restUri.split("/").at(-1) ?? "" },
      });
    }
  },
);

/** Pages of many lengths from many places: both ends, the middle, one item, and more than there are. */
test(
  ...clause("extensions.paging-edges", "the ends of the list, and what is beyond them", [
    "RCC-PAGING-5",
    "RCC-PAGING-6",
    "RCC-PAGING-7",
    "RCC-PAGING-8",
    "RCC-PAGING-3",
    "RCC-PAGING-9",
    "RCC-EXTENSION-2",
    "RCC-HTTP-1",
  ]),
  async ({ station }) => {
    const session = await station.login("paging-edges");
    const observer = new Observer(session, "none");
    const { length: count } = await observer.readDirectory(Math.max(2, Math.ceil(station.enterprise.pool.length / 4)));
    const read = async (query: Record<string, string>, isNonsense = false): Promise<unknown> =>
      session.request("listExtensions", { query, ...(isNonsense ? { deviation: "impossible-page" } : {}) });

    await read({});
    await read({ length: "3" });
    for (const length of [1, 2, 7, count, count + 1, 1000]) {
      for (const offset of [0, 1, Math.floor(count / 2), count - 1, count + 7])
        await read({ offset: String(offset), length: String(length) });
    }
    for (const query of [
      { offset: "-1" },
      { length: "-5" },
      { offset: "first" },
      { length: "1.5" },
      { offset: "0x10" },
    ])
      await read(query, true);

    await session.logout();
  },
);

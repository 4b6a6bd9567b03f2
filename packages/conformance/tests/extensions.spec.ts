import { expect } from "@playwright/test";
import { clause } from "../src/clause.ts";
import { Observer } from "../src/observer.ts";
import { test } from "../src/test.ts";

test(
  ...clause("extensions.page-by-page", "a session reads the extensions page by page and logs out", [
    "RCC-PAGING-1",
    "RCC-PAGING-2",
    "RCC-PAGING-3",
    "RCC-PAGING-4",
    "RCC-HTTP-3",
  ]),
  async ({ station }) => {
    const session = await station.login("page-by-page");
    const observer = new Observer(session, "none");
    const whole = await observer.readDirectory();
    // Three pages or more, whatever the size of the enterprise.
    const pageLength = Math.max(1, Math.floor(whole.length / 3));

    const paged = await observer.readDirectory(pageLength);

    await session.logout();
    expect(paged.length).toBeGreaterThanOrEqual(station.enterprise.pool.length);
  },
);

test(
  ...clause("extensions.detail", "the detail of an extension agrees with its list item", ["RCC-EXTENSION-1"]),
  async ({ station, observer }) => {
    await observer.readDirectory();

    for (const { extension } of station.cast.slice(0, 4)) {
      await observer.session.request("getExtension", {
        parameters: { extensionId: extension.restUri.split("/").at(-1) ?? "" },
      });
    }
  },
);

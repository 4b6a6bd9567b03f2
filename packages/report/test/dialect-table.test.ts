import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { conformant, notConformant } from "./certificate-fixture.ts";
import { openReport } from "./opened-report.ts";

const VIEWING = { widthPx: 1280, colorScheme: "light" } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

test("a variant has one row, and what changes although it must not comes first", async () => {
  await using report = await openReport(browser, notConformant(), VIEWING);

  const rows = await report.page.locator("table.dialect tbody tr").allInnerTexts();

  expect(rows.map((row) => row.replaceAll(/\s+/g, " "))).toEqual([
    expect.stringMatching(/^✗ changes C-19 action-202 .*202 for an action.*Canonical 200.*hold: status \(3\) 3$/),
    expect.stringMatching(/^• among others C-12 conference-absent .*frame: conference \(118\) 118$/),
    expect.stringMatching(
      /^✓ throughout C-2 extension-in-uri-extension .*First frame, worker 0 worker 0, event 41 frame: extension \(1,204\) placeCall: extension \(14\) 1,218$/,
    ),
  ]);
});

test("a certificate without variants says that the target is canonical throughout", async () => {
  await using report = await openReport(browser, conformant(), VIEWING);

  const section = report.page.locator("section[aria-labelledby=dialect]");

  expect(await section.innerText()).toContain("Canonical throughout");
  expect(await section.locator("table").count()).toBe(0);
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { conformant, inconclusive, notConformant } from "./certificate-fixture.ts";
import { hostile } from "./hostile-fixture.ts";
import { openReport } from "./opened-report.ts";
import type { OpenedReport, Viewing } from "./opened-report.ts";
import { findLowContrast, findOverflows } from "./page-probe.ts";

const REPORTS = { conformant, "not conformant": notConformant, inconclusive, hostile };

/** Between the margins of an A4 sheet (210 mm less 2 × 15 mm) at 96 pixels per inch. */
const PRINTED_WIDTH_PX = 680;
const PAPER: Viewing = { widthPx: PRINTED_WIDTH_PX, colorScheme: "light", media: "print" };
const BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor";
/** A4 in points, which Chromium rounds to whole pixels. */
const A4 = /^\[0 0 59[45]\.\d+ 84[12]\.\d+\]$/;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

for (const [name, fixture] of Object.entries(REPORTS)) {
  describe(`on paper, a report that is ${name}`, () => {
    let report: OpenedReport;

    beforeAll(async () => {
      report = await openReport(browser, fixture(), PAPER);
    });

    afterAll(async () => {
      await report[Symbol.asyncDispose]();
    });

    test("cuts nothing off and is no wider than the sheet", async () => {
      expect(await report.page.evaluate(findOverflows, "print" as const)).toEqual([]);
    });

    test("is dark on white, also for someone who prefers dark screens", async () => {
      await report.view({ ...PAPER, colorScheme: "dark" });

      expect(await report.page.evaluate(BACKGROUND)).toBe("rgb(255, 255, 255)");
      expect(await report.page.evaluate(findLowContrast, 4.5)).toEqual([]);
    });

    test("fills several sheets of A4", async () => {
      const pdf = (await report.page.pdf({ preferCSSPageSize: true })).toString("latin1");

      const sheets = [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox (\[[^\]]*\])/g)].map(([, box]) => box);
      expect(sheets.length).toBeGreaterThan(2);
      expect(sheets.filter((box) => box === undefined || !A4.test(box))).toEqual([]);
    });
  });
}

describe("on paper", () => {
  test("every miss shows its evidence, folded or not", async () => {
    await using report = await openReport(browser, notConformant(), PAPER);

    const folded = await report.page.locator("details:not([open])").count();
    const hidden = await report.page.evaluate<number>(
      "[...document.querySelectorAll('details > *')].filter((part) => !part.checkVisibility()).length",
    );

    expect(folded).toBeGreaterThan(0);
    expect(hidden).toBe(0);
  });

  test("every chart is there", async () => {
    await using report = await openReport(browser, conformant(), PAPER);

    expect(await report.page.locator("figure svg:visible").count()).toBe(6);
  });
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { conformant, inconclusive, notConformant } from "./certificate-fixture.ts";
import { hostile } from "./hostile-fixture.ts";
import { openReport } from "./opened-report.ts";
import type { OpenedReport } from "./opened-report.ts";
import { findLowContrast, findOverflows } from "./page-probe.ts";

const REPORTS = { conformant, "not conformant": notConformant, inconclusive, hostile };
const WIDTHS_PX = [1280, 390];
const SCHEMES = ["light", "dark"] as const;

/** What WCAG 2.2 AA asks of body text. */
const LEAST_CONTRAST = 4.5;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

for (const [name, fixture] of Object.entries(REPORTS)) {
  describe(`the page of a report that is ${name}`, () => {
    let report: OpenedReport;

    beforeAll(async () => {
      report = await openReport(browser, fixture(), { widthPx: 1280, colorScheme: "light" });
    });

    afterAll(async () => {
      await report[Symbol.asyncDispose]();
    });

    test("asks for nothing but itself and complains about nothing", () => {
      expect(report.requests).toEqual([report.url]);
      expect(report.complaints).toEqual([]);
    });

    for (const widthPx of WIDTHS_PX) {
      for (const colorScheme of SCHEMES) {
        const regime = `at ${widthPx} px, ${colorScheme}`;

        test(`${regime}, shows its verdict in words at the top`, async () => {
          await report.view({ widthPx, colorScheme });
          const headings = report.page.getByRole("heading", { level: 1 });
          const box = await headings.boundingBox();

          expect(await headings.count()).toBe(1);
          expect(await headings.innerText()).toMatch(/conformant|inconclusive/i);
          expect(box?.y).toBeLessThan(300);
        });

        test(`${regime}, is no wider than the window, folded or unfolded`, async () => {
          await report.view({ widthPx, colorScheme });
          await setOpen(report, false);
          const folded = await report.page.evaluate(findOverflows, "screen" as const);
          await setOpen(report, true);
          const unfolded = await report.page.evaluate(findOverflows, "screen" as const);

          expect(folded).toEqual([]);
          expect(unfolded).toEqual([]);
        });

        test(`${regime}, has readable contrast wherever there is text`, async () => {
          await report.view({ widthPx, colorScheme });
          await setOpen(report, true);

          expect(await report.page.evaluate(findLowContrast, LEAST_CONTRAST)).toEqual([]);
        });
      }
    }
  });
}

async function setOpen({ page }: OpenedReport, isOpen: boolean): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = ${isOpen}`);
}

describe("hostile text", () => {
  test("neither becomes markup nor runs", async () => {
    await using report = await openReport(browser, hostile(), { widthPx: 1280, colorScheme: "light" });

    expect(await report.page.evaluate("window.isOwned")).toBeUndefined();
    expect(await report.page.locator("script, img, iframe, object, embed, link, form").count()).toBe(0);
  });
});

describe("a chart", () => {
  for (const widthPx of WIDTHS_PX) {
    test(`of ${widthPx} px is drawn once, with axes, units and the agreed window, in letters of a readable size`, async () => {
      await using report = await openReport(browser, conformant(), { widthPx, colorScheme: "light" });
      const drawings = report.page.locator("figure svg:visible");

      const interval = await drawings.nth(0).locator("text").allTextContents();
      const delay = await drawings.nth(1).locator("text").allTextContents();
      const letters = await report.page.evaluate<number[]>(LETTER_HEIGHTS_PX);

      expect(await drawings.count()).toBe(6);
      expect(interval.join("|")).toMatch(/snapshots per [\d.]+ ms/);
      expect(interval.join("|")).toMatch(/time since .* \(ms\)/);
      expect(interval).toContain("agreed 100 ms");
      expect(delay).toContain("100 %");
      expect(delay.join("|")).toMatch(/time from .* \(ms\)/);
      expect(delay).toContain("agreed 100 ms");
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(10.5);
    });
  }

  test("takes its colours from the scheme", async () => {
    await using report = await openReport(browser, conformant(), { widthPx: 1280, colorScheme: "light" });

    const inLight = await report.page.evaluate<string[]>(CHART_COLOURS);
    await report.view({ widthPx: 1280, colorScheme: "dark" });
    const inDark = await report.page.evaluate<string[]>(CHART_COLOURS);

    expect(inLight.length).toBeGreaterThan(3);
    expect(inDark.filter((colour) => inLight.includes(colour))).toEqual([]);
  });

  test("is left out without a load run, and the page says so", async () => {
    await using report = await openReport(browser, inconclusive(), { widthPx: 1280, colorScheme: "light" });

    expect(await report.page.locator("figure").count()).toBe(0);
    expect(await report.page.getByRole("region", { name: "Load" }).innerText()).toContain("No load was run");
  });
});

/** Heights of the letters in the visible drawings, as they come out on the screen. */
const LETTER_HEIGHTS_PX = `[...document.querySelectorAll("figure svg text")]
  .filter((text) => text.checkVisibility())
  .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)`;

/** Every colour that the visible drawings are painted with. */
const CHART_COLOURS = `[...new Set([...document.querySelectorAll("figure svg :is(text, path, polygon)")]
  .filter((shape) => shape.checkVisibility() && shape.closest("defs") === null)
  .map((shape) => getComputedStyle(shape))
  .flatMap(({ fill, fillOpacity, stroke, strokeWidth }) => [
    ...(fill === "none" || fillOpacity === "0" ? [] : [fill]),
    ...(stroke === "none" || parseFloat(strokeWidth) === 0 ? [] : [stroke]),
  ]))]`;

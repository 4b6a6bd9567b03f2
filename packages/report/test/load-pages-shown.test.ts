import { judgeLoad } from "@myrcc/oracle";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderKneePage } from "../src/page/knee-page.ts";
import { renderLoadPage } from "../src/page/load-page.ts";
import { launchBrowser } from "./browser.ts";
import { aKnee } from "./knee-fixture.ts";
import { loadOf } from "./load-fixture.ts";
import { findLowContrast, findOverflows } from "./page-probe.ts";

const PLATFORM = { baseUrl: "http://127.0.0.1:8078", product: { name: "Istra", version: "9.1.4" } };
const LOAD = loadOf(100);

const PAGES = {
  load: renderLoadPage({
    ...PLATFORM,
    result: LOAD,
    seed: 7,
    findings: judgeLoad(LOAD),
    troubles: ["under load, 2 call(s) were refused"],
    verdict: { word: "Objective missed", sign: "✗", tone: "bad" },
  }),
  knee: renderKneePage({ ...PLATFORM, result: aKnee() }),
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

async function shown(html: string, widthPx: number, colorScheme: "light" | "dark"): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: widthPx, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.setContent(html);
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  return page;
}

describe.each(Object.entries(PAGES))("the page of a %s", (_, html) => {
  test.each([
    [1280, "light"],
    [390, "dark"],
  ] as const)("at %i px, %s, fits its window and can be read", async (widthPx, colorScheme) => {
    const page = await shown(html, widthPx, colorScheme);

    expect(await page.evaluate(findOverflows, "screen" as const)).toEqual([]);
    // What WCAG 2.2 AA asks of body text.
    expect(await page.evaluate(findLowContrast, 4.5)).toEqual([]);
    await page.close();
  });
});

import { REQUIREMENT_IDS, isChecked, requirement } from "@myrcc/contracts";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { conformant, notConformant } from "./certificate-fixture.ts";
import { openReport } from "./opened-report.ts";
import type { OpenedReport } from "./opened-report.ts";

let browser: Browser;
let report: OpenedReport;

beforeAll(async () => {
  browser = await launchBrowser();
  report = await openReport(browser, notConformant(), { widthPx: 1280, colorScheme: "light" });
}, 60_000);

afterAll(async () => {
  await report[Symbol.asyncDispose]();
  await browser.close();
});

describe("the page", () => {
  test("says in which language it is and what it is about", async () => {
    expect(await report.page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await report.page.title()).toMatch(/Not conformant.*Istra/);
  });

  test("says beside the status in how many of all MUSTs of the API", async () => {
    const musts = REQUIREMENT_IDS.filter((id) => requirement(id).keyword === "MUST");
    await using other = await openReport(browser, conformant(), { widthPx: 390, colorScheme: "light" });
    const reach = `in ${musts.filter(isChecked).length} of ${musts.length} MUSTs`;

    expect(await other.page.locator(".status").innerText()).toMatch(new RegExp(`Conformant ${reach}$`));
    expect(await other.page.title()).toContain(`Conformant ${reach}: `);
    expect(await report.page.locator(".status").innerText()).toMatch(
      new RegExp(`Not conformant in 3 of ${musts.length} MUSTs$`),
    );
  });

  test("has headings that skip no level", async () => {
    const levels = await report.page.evaluate<number[]>(
      "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]))",
    );

    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("runs from the verdict over what was not tested to how to reproduce it", async () => {
    const headings = await report.page.getByRole("heading", { level: 2 }).allInnerTexts();

    expect(headings).toEqual([
      "What was not tested",
      "Verdicts",
      "Requirements",
      "Dialect",
      "Load",
      "Cases",
      "Evidence",
      "How to reproduce",
    ]);
  });

  // Once the list had no way to the dialect.
  test("lists every section in its contents, in their order", async () => {
    const linked = await report.page.evaluate<string[]>(
      "[...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href').slice(1))",
    );
    const sections = await report.page.evaluate<string[]>("[...document.querySelectorAll('h2')].map(({ id }) => id)");

    expect(linked).toEqual(sections);
  });

  test("names every table, and every column of it", async () => {
    const unnamed = await report.page.evaluate<number>(
      "[...document.querySelectorAll('table')].filter((table) => !table.caption?.textContent.trim()).length",
    );
    const unscoped = await report.page.locator("th:not([scope])").count();

    expect(unnamed).toBe(0);
    expect(unscoped).toBe(0);
  });

  test("keeps its tables tables where a narrow window stacks them", async () => {
    await using narrow = await openReport(browser, notConformant(), { widthPx: 390, colorScheme: "light" });

    const wide = await rolesOf(report);
    const stacked = await rolesOf(narrow);

    expect(stacked.tables).toBe(wide.tables);
    expect(stacked.rows).toBeGreaterThan(50);
  });

  test("uses no id twice, and every link within it leads somewhere", async () => {
    const ids = await report.page.evaluate<string[]>("[...document.querySelectorAll('[id]')].map((one) => one.id)");
    const dead = await report.page.evaluate<string[]>(
      "[...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).filter((href) => !href.startsWith('#') || document.getElementById(decodeURIComponent(href.slice(1))) === null)",
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(dead).toEqual([]);
  });

  test("puts what failed before what passed", async () => {
    const verdicts = await report.page.locator(".requirements tbody .badge").allInnerTexts();

    expect(verdicts[0]).toMatch(/fail/);
    expect(verdicts.at(-1)).toMatch(/pass/);
  });

  test("lists what this version does not check apart from what it judges, each with the reason", async () => {
    const unchecked = REQUIREMENT_IDS.filter((id) => !isChecked(id));

    const judged = await report.page.locator(".requirements tbody tr:not(.area)").count();
    const listed = await report.page.locator("#unchecked li").count();
    const reasons = await report.page.locator("#unchecked h3").allTextContents();

    expect(listed).toBe(unchecked.length);
    expect(judged).toBe(REQUIREMENT_IDS.length - unchecked.length);
    expect(
      reasons.filter((text) => !/^(cannot be tested: \S|not checked by this version of the harness$)/.test(text)),
    ).toEqual([]);
  });

  test("unfolds what this version does not check for whoever follows a link to it", async () => {
    await using fresh = await openReport(browser, notConformant(), { widthPx: 1280, colorScheme: "light" });
    const first = REQUIREMENT_IDS.find((id) => !isChecked(id));

    await fresh.page.goto(`${fresh.url}#${first}`);

    expect(await fresh.page.locator("#unchecked").getAttribute("open")).not.toBeNull();
  });

  test("says every verdict in words and signs, not by colour alone", async () => {
    const badges = await report.page.locator(".badge").allInnerTexts();

    expect(badges.filter((text) => !/^\s*\S\s+[a-z]{3,}/.test(text))).toEqual([]);
  });
});

describe("evidence has room to be read", () => {
  for (const widthPx of [390, 720, 900, 1280]) {
    test(`at ${widthPx} px`, async () => {
      await using other = await openReport(browser, notConformant(), { widthPx, colorScheme: "light" });

      expect(await other.page.evaluate(NARROWEST_EVENT_PX)).toBeGreaterThan(LEAST_EVENT_PX);
    });
  }

  test("on paper", async () => {
    await using paper = await openReport(browser, notConformant(), {
      widthPx: 680,
      colorScheme: "light",
      media: "print",
    });

    expect(await paper.page.evaluate(NARROWEST_EVENT_PX)).toBeGreaterThan(LEAST_EVENT_PX);
  });
});

/** Some thirty letters: a request and its path. */
const LEAST_EVENT_PX = 240;
const NARROWEST_EVENT_PX =
  "Math.min(...[...document.querySelectorAll('details[open] .event')].map((event) => event.getBoundingClientRect().width))";

describe("by keyboard alone", () => {
  test("evidence is reached and unfolded", async () => {
    await using fresh = await openReport(browser, notConformant(), { widthPx: 1280, colorScheme: "light" });
    const { page } = fresh;

    await tabTo(fresh, "details:not([open]) > summary");
    const isOpen = "document.activeElement.parentElement.open";
    const before = await page.evaluate(isOpen);
    await page.keyboard.press("Enter");
    const after = await page.evaluate(isOpen);

    expect([before, after]).toEqual([false, true]);
  });

  test("whoever is focused shows it", async () => {
    await using fresh = await openReport(browser, notConformant(), { widthPx: 1280, colorScheme: "light" });

    await tabTo(fresh, "details > summary");

    expect(await fresh.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).not.toBe("none");
  });
});

async function rolesOf({ page }: OpenedReport): Promise<{ tables: number; rows: number }> {
  return { tables: await page.getByRole("table").count(), rows: await page.getByRole("row").count() };
}

/** Presses Tab until the focus is on such an element. */
async function tabTo({ page }: OpenedReport, selector: string): Promise<void> {
  const stops = await page.locator("a, summary, [tabindex]").count();
  for (let stop = 0; stop <= stops; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`${stops} stops of the focus, none of them is ${selector}`);
}

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { findLowContrast, findOverflows } from "./page-probe.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 400, height: 400 } });
}, 60_000);

afterAll(async () => {
  await browser.close();
});

async function overflowsOf(body: string, medium: "screen" | "print" = "screen"): Promise<string[]> {
  await page.setContent(`<!doctype html>${body}`);
  return (await page.evaluate(findOverflows, medium)).map(({ element }) => element);
}

async function lowContrastOf(body: string): Promise<string[]> {
  await page.setContent(`<!doctype html><style>body { color: #000; background: #fff }</style>${body}`);
  return (await page.evaluate(findLowContrast, 4.5)).map(({ text }) => text);
}

describe("the overflow probe", () => {
  test("reports a box that is wider than the window, and the page with it", async () => {
    expect(await overflowsOf('<div class="wide" style="width: 500px">x</div>')).toEqual(["page", "div.wide"]);
  });

  test("reports text that its box cuts off", async () => {
    expect(await overflowsOf('<p class="cut" style="width: 9em; overflow: hidden">wwwwwwwwwwwwwwwwww</p>')).toEqual([
      "p.cut",
    ]);
  });

  test("lets a box scroll on a screen but not on paper", async () => {
    const body = '<div class="box" style="overflow-x: auto"><p class="wide" style="width: 500px">x</p></div>';

    expect(await overflowsOf(body)).toEqual([]);
    expect(await overflowsOf(body, "print")).toEqual(["div.box", "p.wide"]);
  });

  test("is quiet where everything has room", async () => {
    expect(await overflowsOf("<p>one</p><table><td>two</table>")).toEqual([]);
  });
});

describe("the contrast probe", () => {
  test("reports grey on white just below the ratio and not just above it", async () => {
    expect(await lowContrastOf('<p style="color: #777">low</p><p style="color: #767676">enough</p>')).toEqual(["low"]);
  });

  test("judges text against the nearest background behind it, seen through translucent ones", async () => {
    const body =
      '<div style="background: #000"><div style="background: #fff8"><b style="color: #777">low</b></div></div>';

    expect(await lowContrastOf(body)).toEqual(["low"]);
  });

  test("judges drawn text by its fill", async () => {
    expect(await lowContrastOf('<svg><text y="9" fill="#ddd">low</text><text y="9">enough</text></svg>')).toEqual([
      "low",
    ]);
  });

  test("judges generated content and takes opacity into account", async () => {
    const body =
      '<style>i::before { content: "made"; color: #ccc }</style><i></i><p style="opacity: 0.4">faded</p><p hidden style="color: #eee">hidden</p>';

    expect(await lowContrastOf(body)).toEqual(['"made"', "faded"]);
  });
});

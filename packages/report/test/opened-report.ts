import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { writeReport } from "../src/index.ts";
import type { Fixture } from "./certificate-fixture.ts";

export interface Viewing {
  readonly widthPx: number;
  readonly colorScheme: "light" | "dark";
  /** What is printed to PDF is always on paper. */
  readonly media?: "print";
}

/** A report that was written to disk and is open in a browser. `await using` closes it and removes it from disk. */
export interface OpenedReport extends AsyncDisposable {
  readonly page: Page;
  /** Shows it under other circumstances; what is unfolded stays so. */
  readonly view: (viewing: Viewing) => Promise<void>;
  readonly url: string;
  /** Whatever the page asked for, itself included. */
  readonly requests: readonly string[];
  /** Everything that went wrong or tried to run: console messages, exceptions, dialogs, failed requests. */
  readonly complaints: readonly string[];
}

/** Writes the report and opens its page from disk. */
export async function openReport(browser: Browser, fixture: Fixture, viewing: Viewing): Promise<OpenedReport> {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-report-"));
  await writeReport({ runDir: folder, ...fixture });
  const url = pathToFileURL(join(folder, "index.html")).href;
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const view = async ({ widthPx, colorScheme, media }: Viewing): Promise<void> => {
    await page.setViewportSize({ width: widthPx, height: 900 });
    // Left to itself, a page that is printed changes its medium; one that is told to be on a screen does not.
    await page.emulateMedia({ media: media ?? null, colorScheme });
  };
  await view(viewing);
  await page.goto(url, { waitUntil: "load" });
  return {
    page,
    view,
    url,
    requests,
    complaints,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { REQUIREMENT_IDS } from "@myrcc/contracts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forbidLoads, remoteLoads } from "../../../scripts/docs/self-contained.ts";
import { launchBrowser } from "../../report/test/browser.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = await makeScratchFolder();
const browser = await launchBrowser();

beforeAll(async () => {
  await promisify(execFile)("node", [join(root, "scripts/docs.ts"), folder.path], { cwd: root });
});
afterAll(async () => {
  await browser.close();
  await folder[Symbol.asyncDispose]();
});

describe("the documentation, opened from disk", () => {
  test.each([
    ["index.html", ["hold", "windowMs", ...REQUIREMENT_IDS.slice(0, 3)]],
    ["openapi.html", ["/v1/service/Login", "/v1/rcc/CallLine/{lineId}/hold"]],
    ["asyncapi.html", ["/restletrouter/ws-service/myRCC", "Snapshot frame", "Keep-alive text of the client"]],
  ])("%s shows its content, asks for nothing and reports no error", async (name, texts) => {
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const troubles: string[] = [];
      page.on("request", (request) => {
        if (!/^(file|data|blob):/.test(request.url())) troubles.push(request.url());
      });
      page.on("pageerror", (error) => troubles.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") troubles.push(message.text());
      });

      await page.goto(pathToFileURL(join(folder.path, name)).href);

      for (const text of texts) await page.getByText(text, { exact: true }).first().waitFor({ state: "visible" });
      expect(await page.locator("html").evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(width);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  test("a page that would load something is noticed, and kept from it", async () => {
    const page = `<html><head></head><body><img src="http://192.0.2.1/logo.svg"><a href="http://192.0.2.1/">a</a></body></html>`;
    const tab = await browser.newPage();
    const refused: string[] = [];
    tab.on("console", (message) => refused.push(message.text()));

    await tab.setContent(forbidLoads(page, "none"));

    expect(remoteLoads(page)).toEqual(["http://192.0.2.1/logo.svg"]);
    expect(refused).toEqual([expect.stringContaining("Content Security Policy")]);
    await tab.close();
  });
});

import { execFile } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { READING_IDS, REQUIREMENT_IDS, reading, requirement } from "@myrcc/contracts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { forbidLoads, remoteLoads } from "../../../scripts/docs/self-contained.ts";
import { launchBrowser } from "../../report/test/browser.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = await makeScratchFolder();
const browser = await launchBrowser();

const run = promisify(execFile);

/** Renders into a folder; the registers are those of the spec unless another folder is given. */
async function renderDocs(...folders: readonly string[]): Promise<void> {
  await run("node", [join(root, "scripts/docs.ts"), ...folders], { cwd: root });
}

beforeAll(() => renderDocs(folder.path));
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

      for (const text of texts) {
        // Redocly's page renders what is near the window: whoever looks for something further down scrolls.
        const isShown = async (): Promise<boolean> => {
          if (await page.getByText(text, { exact: true }).first().isVisible()) return true;
          await page.mouse.wheel(0, 900);
          return false;
        };
        await expect.poll(isShown, { timeout: 30_000, message: text }).toBe(true);
      }
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

/** The texts of the rows of a section, by the ids that the rows can be linked to. */
async function rowsOf(section: string): Promise<Map<string, string>> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder.path, "index.html")).href);
  const rows = await page
    .locator(`#${section} tr[id]`)
    .evaluateAll((found: { id: string; textContent: string }[]) =>
      found.map((row) => [row.id, row.textContent] as const),
    );
  await page.close();
  return new Map(rows);
}

describe("the index page holds the registers, whole", () => {
  test("every requirement with its statement, and no other", async () => {
    const rows = await rowsOf("requirements");

    expect([...rows.keys()].toSorted()).toEqual(REQUIREMENT_IDS.toSorted());
    expect(REQUIREMENT_IDS.filter((id) => !rows.get(id)?.includes(requirement(id).statement))).toEqual([]);
  });

  test("every reading with its canonical form, and no other", async () => {
    const rows = await rowsOf("readings");

    expect([...rows.keys()].toSorted()).toEqual(READING_IDS.toSorted());
    expect(READING_IDS.filter((id) => !rows.get(id)?.includes(reading(id).canonical))).toEqual([]);
  });

  test("every cell of the call matrix", async () => {
    const model: { matrix: { columns: string[]; rows: Record<string, string[]> } } = parse(
      await readFile(join(root, "spec/call-model.yaml"), "utf8"),
    );
    const { columns, rows } = model.matrix;
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder.path, "index.html")).href);

    const cells = await page
      .locator("table.matrix")
      .evaluate((table: MatrixTable) =>
        [...table.tBodies].flatMap(({ rows: lines }) =>
          [...lines].flatMap(({ cells: [situation, ...rest] }) =>
            rest.map((cell) => [situation?.textContent, cell.dataset["action"], cell.textContent]),
          ),
        ),
      );
    await page.close();

    expect(cells).toEqual(
      Object.entries(rows).flatMap(([situation, texts]) =>
        columns.map((action, index) => [situation, action, texts[index]]),
      ),
    );
    expect(cells).toHaveLength(90);
  });
});

/** The part of an HTML table that is read here. */
interface MatrixTable {
  readonly tBodies: Iterable<{
    readonly rows: Iterable<{
      readonly cells: Iterable<{ readonly dataset: Record<string, string | undefined>; readonly textContent: string }>;
    }>;
  }>;
}

const gone = (file: string) => rm(file);
const unclosed = (file: string) => writeFile(file, "format: [");
const empty = (file: string) => writeFile(file, "");

describe("a register that cannot be read is no documentation", () => {
  test.each([
    ["requirements.yaml", gone, /file\.unreadable[^]+requirements\.yaml[^]+no such file/],
    ["readings.yaml", unclosed, /file\.unreadable[^]+readings\.yaml/],
    ["call-model.yaml", empty, /format\.invalid[^]+call-model\.yaml[^]+must be object/],
  ])("%s", async (name, damage, complaint) => {
    await using scratch = await makeScratchFolder();
    const [pages, spec] = [join(scratch.path, "pages"), join(scratch.path, "spec")];
    await cp(join(root, "spec"), spec, { recursive: true });
    await damage(join(spec, name));

    await expect(renderDocs(pages, spec)).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(complaint) });
  });
});

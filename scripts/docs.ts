/**
 * Renders the spec for people into `reports/docs/` (or the folder given): static pages that load nothing from anywhere.
 * A second folder is read for the registers instead of `spec/`. Exit code 2 when one of them cannot be read.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { EXIT } from "../packages/cli/src/exit.ts";
import { printTrouble } from "../packages/contracts/src/trouble-text.ts";
import { renderAsyncApi } from "./docs/asyncapi-page.ts";
import { renderIndex } from "./docs/index-page.ts";
import { renderOpenApi } from "./docs/openapi-page.ts";
import { readRegisters } from "./docs/registers.ts";
import { remoteLoads } from "./docs/self-contained.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const [folder = join(root, "reports/docs"), spec = join(root, "spec")] = process.argv.slice(2);

try {
  await render();
} catch (error) {
  printTrouble(error);
  process.exitCode = EXIT.couldNotJudge;
}

async function render(): Promise<void> {
  const pages: Readonly<Record<string, string>> = {
    "index.html": renderIndex(await readRegisters(spec)),
    "openapi.html": await renderOpenApi(root),
    "asyncapi.html": await renderAsyncApi(root),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(pages)) {
    const loads = remoteLoads(text);
    if (loads.length > 0) throw new Error(`${name} would load ${loads.join(", ")}`);
    await writeFile(join(folder, name), text);
    console.log(`${relative(process.cwd(), join(folder, name))}: ${Math.ceil(text.length / 1024)} KiB`);
  }
}

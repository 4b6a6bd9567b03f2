/** Renders the spec for people into `reports/docs/` (or the folder given): static pages that load nothing from anywhere. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { renderAsyncApi } from "./docs/asyncapi-page.ts";
import { renderIndex } from "./docs/index-page.ts";
import { renderOpenApi } from "./docs/openapi-page.ts";
import { remoteLoads } from "./docs/self-contained.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "reports/docs");

const pages: Readonly<Record<string, string>> = {
  "index.html": renderIndex({
    requirements: await readSpec("requirements.yaml"),
    readings: await readSpec("readings.yaml"),
    callModel: await readSpec("call-model.yaml"),
  }),
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

/** Undefined when the spec has no such file. */
async function readSpec(name: string): Promise<unknown> {
  try {
    return parse(await readFile(join(root, "spec", name), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Packs the client for applications: one ES module, its declarations and a README, as a tarball that npm installs.
 * Usage: pack-client.ts [folder]; the folder is `dist/` unless given.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { bundleClient } from "./client-bundle.ts";
import { declareClient } from "./client-declarations.ts";
import { isRecord, root } from "./source.ts";

const NAME = "@myrcc/client";
const target = resolve(process.argv[2] ?? join(root, "dist"));
const folder = join(target, "client");

const files = new Map([
  ["package.json", `${JSON.stringify(await manifest(), null, 2)}\n`],
  ["index.js", (await bundleClient()).code],
  ["README.md", await readme()],
  ...[...declareClient()].map(([path, text]): [string, string] => [`types/${path}`, text]),
]);
await rm(folder, { recursive: true, force: true });
for (const [path, text] of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
const pack = spawn("npm", ["pack", "--silent", "--pack-destination", target], { cwd: folder, stdio: "inherit" });
const [code] = await once(pack, "close");
process.exitCode = code === 0 ? 0 : 1;

async function manifest(): Promise<object> {
  const { version }: { version: string } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const workspace: unknown = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
  const catalog = isRecord(workspace) && isRecord(workspace["catalog"]) ? workspace["catalog"] : {};
  if (typeof catalog["ws"] !== "string") throw new Error("the catalog has no version of ws");
  return {
    name: NAME,
    version,
    description: "Controls calls over myRCC: sessions, extensions, lines and what the platform pushes about them",
    // Packed and installed, but never published: the API it speaks is not public.
    private: true,
    type: "module",
    engines: { node: ">=20.4" },
    exports: { ".": { types: "./types/src/client/index.d.ts", default: "./index.js" } },
    sideEffects: false,
    files: ["index.js", "types"],
    dependencies: { ws: catalog["ws"] },
  };
}

/** The chapter on the client, which is the package's own README. */
async function readme(): Promise<string> {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const chapter = text.split(/^## The client$/m)[1];
  if (chapter === undefined) throw new Error('packages/contracts/README.md has no chapter "The client"');
  return `# ${NAME}\n\n${chapter.trimStart()}`;
}

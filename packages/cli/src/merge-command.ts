import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Trouble, type LoadConfig, type LoadResult } from "@myrcc/contracts";
import { configIn, mergeRun } from "@myrcc/load";
import { loadTroubles } from "@myrcc/oracle";
import { writeWhole } from "@myrcc/contracts/whole-file";
import { readFlags } from "./command-line.ts";
import { readLoadResult } from "./finished-files.ts";
import { judgeRun, LOAD_EXIT_OF } from "./judged-run.ts";
import { loadPage } from "./load-page.ts";
import { loadText } from "./load-text.ts";
import { makeRunFolder } from "./run-folder.ts";

/** In the order in which they are looked for: a run has the first or the second, `--kubernetes` writes the third. */
const CONFIGS = ["config.json", "config-1.json", "configmap.json"];

const RESULT = "load-result.json";

/** Where lines are in a folder: as `rcc load` leaves them, and as `kubectl logs` is usually kept. */
const LINES = /\.(ndjson|log|txt)$/;

/** Makes one result of the lines of all k6 processes of a run. */
export async function merge(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(
    "merge",
    args,
    { lines: { type: "string", multiple: true, default: [] }, out: { type: "string", default: "reports" } },
    ["<folder>"],
  );
  const [folder = ""] = positionals;
  const { config, configFile } = await readConfig(folder);
  const paths = values.lines.length === 0 ? [folder] : values.lines;
  const files = (await Promise.all(paths.map(filesIn))).flat();
  const printed = await Promise.all(files.map(async (where) => ({ where, text: await readText(where) })));
  const writtenAt = new Date(Math.max(...(await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs)))));
  const result = mergeRun({ config, configFile, printed, writtenAt, told: await readTold(files) });
  const run = await makeRunFolder(values.out, `merged-${result.profile}`, new Date());
  const file = join(run.path, RESULT);
  await writeFile(file, `${JSON.stringify(result)}\n`);
  const judged = judgeRun(result, loadTroubles(result));
  const parts = { target: { baseUrl: config.baseUrl }, result, judged, seed: config.seed };
  const page = join(run.path, "index.html");
  await writeWhole(page, loadPage(parts));
  const written = [file, page].map((path) => relative(process.cwd(), path));
  process.stdout.write(`${loadText(parts)}\n\n${written.join("\n")}\n`);
  return LOAD_EXIT_OF[judged.outcome];
}

/**
 * What the parent of the processes wrote beside their lines, where these lie in one folder and it did.
 *
 * @throws {Trouble} file.unreadable, format.invalid
 */
async function readTold(files: readonly string[]): Promise<LoadResult | undefined> {
  const [folder, ...others] = new Set(files.map((file) => dirname(file)));
  if (folder === undefined || others.length > 0 || !(await namesIn(folder)).includes(RESULT)) return undefined;
  return readLoadResult(join(folder, RESULT));
}

/** @throws {Trouble} file.unreadable, format.invalid */
async function readConfig(folder: string): Promise<{ readonly config: LoadConfig; readonly configFile: string }> {
  const names = await namesIn(folder);
  const name = CONFIGS.find((candidate) => names.includes(candidate));
  if (name === undefined) throw unreadable(folder, `one of ${CONFIGS.join(", ")} in it`, "none of them");
  const configFile = join(folder, name);
  return { config: configIn(await readText(configFile), configFile), configFile };
}

/** A file, or the files of a folder that may hold lines. @throws {Trouble} file.unreadable */
async function filesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw unreadable(path, "a file or folder with lines of k6 processes", String(error));
    },
  );
  if (!isFolder) return [path];
  const files = (await namesIn(path)).filter((name) => LINES.test(name)).map((name) => join(path, name));
  if (files.length > 0) return files;
  throw unreadable(path, "files that end in .ndjson, .log or .txt", "none");
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw unreadable(folder, "the folder of a load run", String(error));
  });
  return names.toSorted();
}

async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    throw unreadable(path, "a file that can be read", String(error));
  });
}

function unreadable(where: string, expected: string, found: string): Trouble {
  const mend = "Name the folder load/ of a run, or the one that --kubernetes wrote and the pods' output with --lines.";
  return new Trouble("file.unreadable", { where, expected, found, mend });
}

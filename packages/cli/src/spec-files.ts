import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Trouble } from "@myrcc/contracts";
import { besides, isRecord, type SpecFiles } from "@myrcc/contracts/spec-diff";
import { parse } from "yaml";

const run = promisify(execFile);

/** Where both documents begin; whatever they refer to is read as well. */
const DOCUMENTS = ["openapi.yaml", "asyncapi.yaml"];

type ReadText = (path: string) => Promise<string>;

/**
 * A version of the spec: a folder, or a git revision with a folder in it, e.g. `main:spec`.
 * @throws {Trouble} spec.unreadable
 */
export async function readSpecFiles(version: string): Promise<SpecFiles> {
  const isFolder = await stat(version).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const readText: ReadText = isFolder
    ? (path) => readFile(join(version, path), "utf8")
    : async (path) => (await run("git", ["cat-file", "blob", `${revision(version)}/${path}`])).stdout;

  const files = new Map<string, unknown>();
  const waiting = [...DOCUMENTS];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const file = path;
    const text = await readText(file).catch((error: unknown) => refuse(version, file, reasonOf(error), error));
    const content = parsed(version, file, text);
    files.set(file, content);
    waiting.push(...references(content).map((reference) => besides(file, reference)));
  }
  return files;
}

/** Never an option to git, whatever it begins with. */
function revision(version: string): string {
  if (!version.startsWith("-") && /^[^:]+:[^:]*[^:/]$/.test(version)) return version;
  return refuse(version, "", "neither a folder nor <revision>:<folder>");
}

function parsed(version: string, path: string, text: string): unknown {
  try {
    const content: unknown = parse(text);
    return content;
  } catch (error) {
    return refuse(version, path, reasonOf(error), error);
  }
}

/** The files that a document refers to. */
function references(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isRecord(value)) return [];
  const { $ref: reference } = value;
  const [file = ""] = typeof reference === "string" ? reference.split("#", 1) : [];
  return [...(file === "" ? [] : [file]), ...Object.values(value).flatMap(references)];
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n").at(-1) ?? text;
}

function refuse(version: string, path: string, found: string, cause?: unknown): never {
  throw new Trouble(
    "spec.unreadable",
    {
      where: path === "" ? version : `${version}, ${path}`,
      expected: "a folder with openapi.yaml, asyncapi.yaml and all they refer to",
      found,
      mend: "Name a folder (spec), or a git revision and the folder in it (main:spec).",
    },
    { cause },
  );
}

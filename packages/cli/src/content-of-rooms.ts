import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SPEC_DIGEST } from "@myrcc/contracts";

const PACKAGES = fileURLToPath(new URL("../../", import.meta.url));

/** Folders with sources, and single ones, relative to `packages`. */
export type Rooms = readonly string[];

/**
 * Names a version by the content of the sources that decide, and of the spec, so that what a job of many hours has recorded
 * outlives commits that change none of them.
 */
export async function nameContentOf(rooms: Rooms): Promise<string> {
  const digest = createHash("sha256");
  for (const room of rooms) {
    for (const path of await sourcesIn(join(PACKAGES, room)))
      digest.update(path.slice(PACKAGES.length)).update(await readFile(path));
  }
  return `sources ${digest.digest("hex").slice(0, 12)}, spec ${SPEC_DIGEST.slice(0, 12)}`;
}

async function sourcesIn(path: string): Promise<string[]> {
  if (path.endsWith(".ts")) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

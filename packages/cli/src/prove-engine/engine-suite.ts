import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SPEC_DIGEST } from "@myrcc/contracts";

const PACKAGES = fileURLToPath(new URL("../../../", import.meta.url));

/** What decides on a mutant's fate; the spec has a digest of its own. */
const ROOMS = ["contracts/src", "oracle/src", "simulator/src", "conformance/src", "conformance/tests"];

/**
 * What mutants are recorded with: engine, cases and rules by their content, so that a job of many hours outlives commits
 * that change none of them.
 */
export async function nameEngineSuite(): Promise<string> {
  const digest = createHash("sha256");
  for (const room of ROOMS) {
    const entries = await readdir(join(PACKAGES, room), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    for (const path of paths) digest.update(path.slice(PACKAGES.length)).update(await readFile(path));
  }
  return `sources ${digest.digest("hex").slice(0, 12)}, spec ${SPEC_DIGEST.slice(0, 12)}`;
}

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Certificate } from "@myrcc/contracts";
import { isRecord } from "@myrcc/oracle";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Which harness judged: its version, its commit when it runs from a checkout, and what it ran on. */
export async function identifySuite(): Promise<Certificate["suite"]> {
  const manifest: unknown = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  const version = isRecord(manifest) && typeof manifest["version"] === "string" ? manifest["version"] : "unversioned";
  const commit = await git(["rev-parse", "HEAD"]);
  const changes = await git(["status", "--porcelain"]);
  const dirty = changes === undefined || changes === "" ? "" : " with uncommitted changes";
  return {
    version,
    ...(commit === undefined ? {} : { commit: commit + dirty }),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

async function git(args: readonly string[]): Promise<string | undefined> {
  // A harness that was unpacked from an archive has no commit to name.
  const outcome = await promisify(execFile)("git", [...args], { cwd: root }).catch(() => undefined);
  return outcome?.stdout.trim();
}

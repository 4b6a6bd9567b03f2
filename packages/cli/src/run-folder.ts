import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { Trouble } from "@myrcc/contracts";
import type { EvidenceFile } from "@myrcc/contracts";

/**
 * Makes `<out>/<timestamp>-<name>`; the timestamp sorts, and a second run in the same second gets a number.
 *
 * @throws {Trouble} file.unwritable
 */
export async function makeRunFolder(out: string, name: string, now: Date): Promise<{ id: string; path: string }> {
  try {
    await mkdir(out, { recursive: true });
    return await makeNamed(out, name, now);
  } catch (error) {
    throw new Trouble(
      "file.unwritable",
      {
        where: `--out ${out}`,
        expected: "a folder in which one can be made",
        found: error instanceof Error ? error.message : String(error),
        mend: "Name another folder.",
      },
      { cause: error },
    );
  }
}

async function makeNamed(out: string, name: string, now: Date): Promise<{ id: string; path: string }> {
  const stamp = now.toISOString().slice(0, 19).replaceAll(":", "").replace("T", "-");
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  for (let attempt = 1; ; attempt += 1) {
    const id = `${stamp}-${slug}${attempt === 1 ? "" : `-${attempt}`}`;
    const path = join(out, id);
    const made = await mkdir(path).then(
      () => true,
      (error: unknown) => {
        if (isErrorWithCode(error, "EEXIST")) return false;
        throw error;
      },
    );
    if (made) return { id, path };
  }
}

/** Where in a run's folder the trace of a repeat is; the first one's is where that of a run without repeats is. */
export function recordingPath(repeat: number): string {
  return repeat === 1 ? "trace.ndjson" : `repeats/${repeat}/trace.ndjson`;
}

/** Every file of a run with its digest, by path relative to the folder. */
export async function evidenceOf(folder: string): Promise<EvidenceFile[]> {
  const entries = await readdir(folder, { recursive: true });
  const files: EvidenceFile[] = [];
  for (const entry of entries.toSorted()) {
    const path = join(folder, entry);
    if (!(await stat(path)).isFile()) continue;
    files.push(identify(relative(folder, path), await readFile(path)));
  }
  return files;
}

/** What tells a file of evidence from every other one. */
export function identify(path: string, bytes: Uint8Array): EvidenceFile {
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

function isErrorWithCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

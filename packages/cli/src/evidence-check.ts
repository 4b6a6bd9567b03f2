import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble } from "@myrcc/contracts";
import type { Certificate, EvidenceFile } from "@myrcc/contracts";
import { identify, recordingPath } from "./run-folder.ts";

const RECORDING = /(?:^|\/)trace\.ndjson$/;
const LOAD_RESULT = "load/load-result.json";

/** A file of the list that is not there any more or is another one, in words. */
interface Alteration {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Holds the files of a run against the digests in its certificate.
 *
 * @throws {Trouble} evidence.altered when one is missing or was changed, or when the list leaves out what verdicts are drawn
 * from, or has a recording that the run does not count.
 */
export async function checkEvidence(folder: string, { evidence, load, run }: Certificate): Promise<void> {
  const listed = new Set(evidence.map(({ path }) => path));
  const recordings = Array.from({ length: run.repeats ?? 1 }, (_, index) => recordingPath(index + 1));
  const unlisted = [...recordings, ...(load === null ? [] : [LOAD_RESULT])]
    .filter((path) => !listed.has(path))
    .map((path) => ({ path, expected: "its digest in certificate.json", found: "none" }));
  const uncounted = [...listed]
    .filter((path) => RECORDING.test(path) && !recordings.includes(path))
    .map((path) => ({ path, expected: `recordings of ${recordings.length} repeat(s)`, found: "one more" }));
  const checked = await Promise.all(evidence.map(async (file) => alterationOf(folder, file)));
  const altered = [...unlisted, ...uncounted, ...checked.filter((one) => one !== undefined)];
  const [first, ...others] = altered;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : `; also altered: ${others.map(({ path }) => path).join(", ")}`;
  throw new Trouble("evidence.altered", {
    where: join(folder, first.path),
    expected: first.expected,
    found: first.found + more,
    mend: "Judge the whole folder as certify wrote it, or certify again; an altered recording supports no certificate.",
  });
}

async function alterationOf(folder: string, file: EvidenceFile): Promise<Alteration | undefined> {
  const expected = describe(file);
  const bytes = await readFile(join(folder, file.path)).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (bytes instanceof Error) return { path: file.path, expected, found: bytes.message };
  const actual = identify(file.path, bytes);
  return actual.sha256 === file.sha256 ? undefined : { path: file.path, expected, found: describe(actual) };
}

function describe({ sha256, bytes }: EvidenceFile): string {
  return `SHA-256 ${sha256} (${bytes} bytes)`;
}

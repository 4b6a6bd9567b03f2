import { createHash } from "node:crypto";
import { copyFile, glob } from "node:fs/promises";
import { join } from "node:path";
import type { ProofRecord } from "@myrcc/contracts";
import { falseAlarmsOf } from "./assess.ts";

/**
 * Keeps the trace of a clean simulator that was accused: what met in time there may not meet again for a hundred runs.
 *
 * @param folder of the run, which is about to go.
 * @param out where the proof is written to.
 * @returns where it is kept, if there is one to keep.
 */
export async function keepAccusedTrace(folder: string, record: ProofRecord, out: string): Promise<string | undefined> {
  if (record.subject.kind !== "clean" || falseAlarmsOf(record).length === 0) return undefined;
  // A subject's key may name more variants than a file can.
  const name = createHash("sha256").update(record.key).digest("hex").slice(0, 12);
  const kept = join(out, `accused-${name}.ndjson`);
  for await (const trace of glob("cases-*/trace.ndjson", { cwd: folder })) {
    await copyFile(join(folder, trace), kept);
    return kept;
  }
  return undefined;
}

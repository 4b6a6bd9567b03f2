import { checkSchema } from "@myrcc/contracts";
import type { ProofRecord } from "@myrcc/contracts";
import { RecordFile } from "../record-file.ts";

export type ProofRecords = RecordFile<ProofRecord>;

/** @throws {Trouble} format.invalid, with the line; file.unreadable, file.unwritable */
export function openProofRecords(path: string, suite: string): Promise<ProofRecords> {
  return RecordFile.open({ path, suite, flag: "--out", check: (value) => checkSchema("ProofRecord", value) });
}

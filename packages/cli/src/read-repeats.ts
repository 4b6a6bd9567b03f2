import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Profile } from "@myrcc/contracts";
import { judgeTrace, readTrace } from "@myrcc/oracle";
import type { JudgedTrace, Repeats } from "@myrcc/oracle";
import { recordingPath } from "./run-folder.ts";

/**
 * Judges each repeat's trace in a run's folder by itself.
 *
 * @throws {Trouble} trace.invalid
 */
export async function readRepeats(folder: string, count: number, profile: Profile): Promise<Repeats> {
  const judge = async (repeat: number): Promise<JudgedTrace> => {
    const path = join(folder, recordingPath(repeat));
    return judgeTrace(readTrace(await readFile(path, "utf8"), path), profile, count === 1 ? undefined : repeat);
  };
  const repeats: [JudgedTrace, ...JudgedTrace[]] = [await judge(1)];
  for (let repeat = 2; repeat <= count; repeat += 1) repeats.push(await judge(repeat));
  return repeats;
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, runConformance, workersFor } from "@myrcc/conformance";
import type { LoadResult, Profile, RequirementId, Target } from "@myrcc/contracts";
import { targetText } from "../simulated-target.ts";
import { foundIn } from "./found.ts";
import type { Found } from "./judging.ts";

export interface CasesToRun {
  /** For what the run writes. */
  readonly folder: string;
  /** At most so many, as the target's extensions allow. */
  readonly workers: number;
  readonly profile: Profile;
  /** Only the cases that give occasion to judge these. Default: all. */
  readonly requirements?: readonly RequirementId[];
  readonly stopsAtFirstFailure?: boolean;
  /** Of a load run on the same target, which is judged with the cases. */
  readonly load?: LoadResult;
  /** Holds the passwords that the target names. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

/** Runs the conformance cases on a target and tells what was held against it. */
export async function foundByCases(target: Target, run: CasesToRun): Promise<Found> {
  const { folder, load, onProgress, profile, workers, ...rest } = run;
  const targetFile = join(folder, "target.yaml");
  await writeFile(targetFile, targetText(target));
  const conformance = await runConformance({
    ...rest,
    target,
    targetFile,
    runDir: folder,
    workers: workersFor(target, workers),
    profile,
    ledger: new RunLedger(),
    onProgress: ({ done, cases }) => onProgress(`${done} of ${cases} cases`),
  });
  return foundIn({ conformance, profile, load }, run.signal);
}

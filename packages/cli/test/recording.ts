import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RunLedger, runConformance } from "@myrcc/conformance";
import type { ConformanceOptions, ConformanceOutcome } from "@myrcc/conformance";
import type { RequirementId, Target } from "@myrcc/contracts";
import { readTrace } from "@myrcc/oracle";
import type { Recording } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { DialectName, FaultName, World } from "@myrcc/simulator";
import { demoPasswords, targetOf, targetText } from "../src/simulated-target.ts";

export interface Recorded {
  readonly outcome: ConformanceOutcome;
  readonly recordings: Recording[];
  readonly text: string;
}

interface RecordingOptions {
  readonly world?: World;
  readonly offers?: Target["offers"];
  /** How many extensions of the first enterprise the run may use. @default all that the target lists */
  readonly poolSize?: number;
  readonly dialects?: readonly DialectName[];
  /** Only the cases that name one of these. @default all */
  readonly requirements?: readonly RequirementId[];
  /** Token of the one walk that is taken instead. */
  readonly replay?: string;
}

/** The suites against a simulator of their own, and what they recorded. */
export async function recordConformance(
  faults: readonly FaultName[],
  workers: number,
  onProgress?: ConformanceOptions["onProgress"],
): Promise<Recorded> {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults });
  // Awaited here: the simulator lives as long as this function.
  return await recordConformanceAt(simulator.baseUrl, workers, new RunLedger(), onProgress);
}

/** The suites against a platform with the simulator's world. */
export async function recordConformanceAt(
  baseUrl: string,
  workers: number,
  ledger = new RunLedger(),
  onProgress: ConformanceOptions["onProgress"] = () => undefined,
  { world = DEFAULT_WORLD, offers = {}, poolSize, dialects = [], requirements, replay }: RecordingOptions = {},
): Promise<Recorded> {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-recording-"));
  try {
    const described = targetOf(world, baseUrl, 100, dialects);
    const enterprises = described.enterprises.map((one, index) =>
      index === 0 ? { ...one, pool: one.pool.slice(0, poolSize) } : one,
    );
    const target = { ...described, enterprises, offers: { ...described.offers, ...offers } };
    const targetFile = join(folder, "target.yaml");
    await writeFile(targetFile, targetText(target));
    const outcome = await runConformance({
      target,
      targetFile,
      runDir: folder,
      workers,
      profile: "certify",
      ledger,
      environment: { ...process.env, ...demoPasswords(world) },
      signal: new AbortController().signal,
      onProgress,
      ...(requirements === undefined ? {} : { requirements }),
      ...(replay === undefined ? {} : { replay }),
    });
    const text = await readFile(outcome.tracePath, "utf8");
    return { outcome, recordings: readTrace(text, outcome.tracePath), text };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

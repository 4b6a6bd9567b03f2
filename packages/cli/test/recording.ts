import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RunLedger, runConformance } from "@myrcc/conformance";
import type { ConformanceOutcome } from "@myrcc/conformance";
import { readTrace } from "@myrcc/oracle";
import type { Recording } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { demoPasswords, targetOf, targetText } from "../src/simulated-target.ts";

/** The suites against a simulator of their own, and what they recorded. */
export async function recordConformance(
  faults: readonly FaultName[],
  workers: number,
): Promise<{ outcome: ConformanceOutcome; recordings: Recording[]; text: string }> {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults });
  const folder = await mkdtemp(join(tmpdir(), "myrcc-recording-"));
  try {
    const target = targetOf(DEFAULT_WORLD, simulator.baseUrl, 100);
    const targetFile = join(folder, "target.yaml");
    await writeFile(targetFile, targetText(target));
    const outcome = await runConformance({
      target,
      targetFile,
      runDir: folder,
      workers,
      ledger: new RunLedger(),
      environment: { ...process.env, ...demoPasswords(DEFAULT_WORLD) },
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const text = await readFile(outcome.tracePath, "utf8");
    return { outcome, recordings: readTrace(text, outcome.tracePath), text };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

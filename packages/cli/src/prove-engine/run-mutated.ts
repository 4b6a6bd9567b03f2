import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProofRecord } from "@myrcc/contracts";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import { foundByCases } from "../prove/found-by-cases.ts";
import { couldNotJudge } from "../prove/found.ts";
import type { Found } from "../prove/judging.ts";
import { demoPasswords } from "../simulated-target.ts";
import { startSimulatorProcess } from "../simulator-process.ts";
import type { SimulatorProcess } from "../simulator-process.ts";
import type { Ground } from "./ground.ts";
import { ENGINE } from "./instrument.ts";
import { ENGINE_VARIABLE, INSTRUMENTED_VARIABLE } from "./mutated-environment.ts";

const HOOKS = new URL("mutating-hooks.ts", import.meta.url).href;

/** Several times what all cases take on a busy machine, in milliseconds. */
const LIMIT_MS = 600_000;

/** Of a mutant that gathers memory without end, in MB. */
const MEMORY_MB = 512;

export interface MutatedRun {
  /** Folder with the instrumented engine. */
  readonly instrumented: string;
  readonly ground: Ground;
  /** How many workers share the cases. */
  readonly workers: number;
  readonly stopsAtFirstFailure?: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

export type MutatedFinding = Found & Pick<ProofRecord, "broke">;

/**
 * Certifies a simulator with the instrumented engine, in a process of its own: a mutant may loop for ever or end it.
 *
 * @param environment what wakes a mutant.
 */
export async function runMutated(
  environment: Readonly<Record<string, string>>,
  run: MutatedRun,
): Promise<MutatedFinding> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const signal = AbortSignal.any([run.signal, limit]);
  const broken = (error: unknown): MutatedFinding => {
    run.signal.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    return { missed: [], exercised: 0, cases: 0, troubles: [message], broke: limit.aborted ? "timed-out" : "crashed" };
  };
  const flags = run.ground.dialects.flatMap((dialect) => ["--dialect", dialect]);
  const started = await startSimulatorProcess(flags, signal, {
    nodeFlags: ["--import", HOOKS, `--max-old-space-size=${MEMORY_MB}`],
    environment: { [ENGINE_VARIABLE]: ENGINE, [INSTRUMENTED_VARIABLE]: run.instrumented, ...environment },
  }).catch(broken);
  if ("missed" in started) return started;
  await using simulator = started;
  // Whoever waits for an answer of one that hangs is told at once that there will be none.
  limit.addEventListener("abort", () => void simulator[Symbol.asyncDispose]());
  const found = await judged(simulator, { ...run, signal }).catch((error: unknown) => {
    if (limit.aborted) return broken(error);
    throw error;
  });
  return simulator.hasEnded() && found.broke === undefined ? { ...found, broke: "crashed" } : found;
}

async function judged({ target }: SimulatorProcess, run: MutatedRun): Promise<MutatedFinding> {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-mutant-"));
  try {
    const { workers, stopsAtFirstFailure = false, signal, onProgress } = run;
    const environment = { ...process.env, ...demoPasswords(DEFAULT_WORLD) };
    return await foundByCases(target, {
      folder,
      workers,
      profile: "certify",
      stopsAtFirstFailure,
      environment,
      signal,
      onProgress,
    });
  } catch (error) {
    return couldNotJudge(error, run.signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

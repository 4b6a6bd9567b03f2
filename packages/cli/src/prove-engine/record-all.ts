import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Trouble } from "@myrcc/contracts";
import { Progress } from "../progress.ts";
import type { ProofRecords } from "../prove/proof-records.ts";
import { sideBySide } from "../prove/side-by-side.ts";
import type { Explanations } from "./explanations.ts";
import { GROUNDS, groundOf } from "./ground.ts";
import type { Ground, Reach } from "./ground.ts";
import type { InstrumentedEngine } from "./instrument.ts";
import type { Mutant } from "./mutant.ts";
import { keyOf, recordMutant, recordSleeping } from "./record-mutant.ts";
import type { MutatedRun } from "./run-mutated.ts";

export interface Work {
  readonly engine: InstrumentedEngine;
  readonly suite: string;
  readonly file: ProofRecords;
  readonly explanations: Explanations;
  /** How many simulators at a time. */
  readonly jobs: number;
  /** How many workers share the cases of one. */
  readonly workers: number;
  readonly signal: AbortSignal;
}

/** Where a mutant is tried; undefined where the cases do not come by its place. */
export type TriedOn = (mutant: Mutant) => Ground | undefined;

/** A mutant, and where it is to be tried. */
type Trial = readonly [Mutant, Ground];

/** Tries mutants on one ground, however often they were before, and whether any case comes by them or not. */
export async function recordNamed(mutants: readonly Mutant[], ground: Ground, work: Work): Promise<TriedOn> {
  await withEngine(work, async (instrumented, progress) => {
    const trials = mutants.map((mutant) => [mutant, ground] as const);
    await recordTrials(trials, instrumented, progress, work);
  });
  return () => ground;
}

/** Tries whatever has no record yet and is reached by the cases. @throws {Trouble} conformance.failed */
export async function recordAll(mutants: readonly Mutant[], work: Work): Promise<TriedOn> {
  const { file, explanations } = work;
  return withEngine(work, async (instrumented, progress) => {
    const reach = await reachOf(mutants, instrumented, progress, work);
    const triedOn = (mutant: Mutant): Ground | undefined =>
      groundOf(mutant, reach, explanations.get(mutant.id)?.ground);
    const trials = mutants.flatMap((mutant): Trial[] => {
      const ground = triedOn(mutant);
      return ground === undefined ? [] : [[mutant, ground]];
    });
    const due = trials.filter((trial) => file.recordOf(keyOf(...trial)) === undefined);
    const kept = trials.length - due.length;
    if (kept > 0) progress.note(`${kept} of ${trials.length} were recorded before, by the same suite`);
    if (trials.length < mutants.length) progress.note(`${mutants.length - trials.length} are not reached by any case`);
    await recordTrials(due, instrumented, progress, work);
    return triedOn;
  });
}

/** @param run is given the folder with the instrumented engine, which is gone afterwards. */
async function withEngine<Result>(
  { engine }: Work,
  run: (instrumented: string, progress: Progress) => Promise<Result>,
): Promise<Result> {
  const instrumented = await mkdtemp(join(tmpdir(), "myrcc-engine-"));
  const progress = new Progress(process.stderr);
  try {
    for (const [name, text] of engine.files) await writeFile(join(instrumented, name), text);
    return await run(instrumented, progress);
  } finally {
    progress.end();
    await rm(instrumented, { recursive: true, force: true });
  }
}

async function recordTrials(
  trials: readonly Trial[],
  instrumented: string,
  progress: Progress,
  { suite, file, jobs, workers, signal }: Work,
): Promise<void> {
  progress.phase(`recording ${trials.length} mutants, ${jobs} at a time`);
  let done = 0;
  await sideBySide(trials, jobs, async ([mutant, ground]) => {
    signal.throwIfAborted();
    const onProgress = (text: string): void =>
      progress.step(`${done} of ${trials.length}; ${mutant.id} ${mutant.file}:${mutant.line}: ${text}`);
    await file.add(await recordMutant(mutant, suite, { instrumented, ground, workers, signal, onProgress }));
    done += 1;
    progress.step(`${done} of ${trials.length}`);
  });
}

/** Of the grounds that explanations name, and of one after the other while there are mutants that none before has reached. */
async function reachOf(
  mutants: readonly Mutant[],
  instrumented: string,
  progress: Progress,
  { workers, signal, explanations }: Work,
): Promise<Reach> {
  const reach = new Map<string, ReadonlySet<string>>();
  const named = new Set(mutants.map(({ id }) => explanations.get(id)?.ground));
  for (const ground of GROUNDS) {
    const isDone = mutants.every((mutant) => groundOf(mutant, reach) !== undefined);
    if (isDone && !named.has(ground)) continue;
    progress.phase(`a run without a mutant, ${ground.name}, to see which ones the cases reach`);
    const onProgress = (text: string): void => progress.step(text);
    reach.set(ground.name, await reachedOn({ instrumented, ground, workers, signal, onProgress }));
  }
  return reach;
}

/** @throws {Trouble} conformance.failed when something is held against the engine without a mutant. */
async function reachedOn(run: MutatedRun): Promise<ReadonlySet<string>> {
  const { alarms, reached } = await recordSleeping(run);
  if (alarms.length === 0) return reached;
  throw new Trouble("conformance.failed", {
    where: `the engine without a mutant, ${run.ground.name}`,
    expected: "nothing held against it",
    found: alarms.slice(0, 5).join("; "),
    mend: "Let the machine rest and start again; what comes twice is a fault of the harness: npx -y pnpm@12 prove --no-faults",
  });
}

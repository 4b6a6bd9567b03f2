import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Trouble } from "@myrcc/contracts";
import { readFlags, readWhole } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { Progress } from "./progress.ts";
import { ProofFile } from "./prove/proof-file.ts";
import { sideBySide } from "./prove/side-by-side.ts";
import { engineProof, isExplained } from "./prove-engine/engine-proof.ts";
import { engineProofPage } from "./prove-engine/engine-proof-page.ts";
import { engineSummary, mutantEvidence } from "./prove-engine/engine-proof-text.ts";
import { nameEngineSuite } from "./prove-engine/engine-suite.ts";
import { readExplanations } from "./prove-engine/explanations.ts";
import { instrumentEngine } from "./prove-engine/instrument.ts";
import type { InstrumentedEngine } from "./prove-engine/instrument.ts";
import type { Mutant } from "./prove-engine/mutant.ts";
import { keyOf, recordMutant, recordSleeping } from "./prove-engine/record-mutant.ts";
import type { MutatedRun } from "./prove-engine/run-mutated.ts";
import { sampleOf } from "./prove-engine/sample.ts";

/** Proves how many changes of the simulator's engine the suite detects that nobody picked for it. */
export async function proveEngine(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("prove-engine", args, {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    mutant: { type: "string", multiple: true, default: [] },
    jobs: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    out: { type: "string", default: join("reports", "engine") },
  });
  const engine = await instrumentEngine();
  const { mutants } = engine;
  const size = readWhole("prove-engine", "sample", values.sample ?? String(mutants.length), 1, mutants.length);
  const seed = readWhole("prove-engine", "seed", values.seed, 0, 2 ** 31 - 1);
  const jobs = readWhole("prove-engine", "jobs", values.jobs, 1, 64);
  const workers = readWhole("prove-engine", "workers", values.workers, 1, 64);
  const named = namedAmong(mutants, values.mutant);
  const explanations = await readExplanations(mutants);
  const suite = await nameEngineSuite();
  const file = await ProofFile.open(join(values.out, "records.ndjson"), suite);
  const tried = named.length > 0 ? named : sampleOf(mutants, size, seed);

  const reached = await recordAll(tried, { engine, suite, file, jobs, workers, isNamed: named.length > 0, signal });

  const recordOf = (mutant: Mutant): ReturnType<typeof file.recordOf> => file.recordOf(keyOf(mutant));
  const proof = engineProof({ tried, population: mutants.length, recordOf, reached, explanations });
  const page = join(values.out, named.length > 0 ? "named.md" : "engine.md");
  await writeFile(page, engineProofPage(proof, suite, seed));
  if (named.length > 0) process.stdout.write(`${proof.rows.map(mutantEvidence).join("\n")}\n`);
  process.stdout.write(`${engineSummary(proof)}\n\nProof: ${page}\n`);
  return isExplained(proof) ? EXIT.conformant : EXIT.notConformant;
}

function namedAmong(mutants: readonly Mutant[], ids: readonly string[]): Mutant[] {
  return ids.map((id) => {
    const mutant = mutants.find((one) => one.id === id);
    if (mutant !== undefined) return mutant;
    throw new Trouble("flag.invalid", {
      where: `rcc prove-engine --mutant ${id}`,
      expected: `the id of one of the ${mutants.length} mutants of the engine as it is`,
      found: id,
      mend: "Take it from the page that prove:engine writes; an edit of its line gives a mutant another id.",
    });
  });
}

interface Work {
  readonly engine: InstrumentedEngine;
  readonly suite: string;
  readonly file: ProofFile;
  readonly jobs: number;
  readonly workers: number;
  /** Mutants that were named are recorded again, however often they were before. */
  readonly isNamed: boolean;
  readonly signal: AbortSignal;
}

/**
 * Records whatever has no record yet and is reached by the cases.
 *
 * @returns numbers of the mutants that are reached; undefined where all were named, which are tried anyway.
 */
async function recordAll(tried: readonly Mutant[], work: Work): Promise<ReadonlySet<string> | undefined> {
  const { engine, suite, file, jobs, workers, isNamed, signal } = work;
  const instrumented = await mkdtemp(join(tmpdir(), "myrcc-engine-"));
  const progress = new Progress(process.stderr);
  const run: MutatedRun = { instrumented, workers, signal, onProgress: (text) => progress.step(text) };
  try {
    for (const [name, text] of engine.files) await writeFile(join(instrumented, name), text);
    const reached = isNamed ? undefined : await reachedBySuite(run, progress);
    const runnable = tried.filter(({ number }) => reached === undefined || reached.has(number));
    const due = runnable.filter((mutant) => isNamed || file.recordOf(keyOf(mutant)) === undefined);
    const kept = runnable.length - due.length;
    if (kept > 0) progress.note(`${kept} of ${runnable.length} were recorded before, by the same suite`);
    if (runnable.length < tried.length) progress.note(`${tried.length - runnable.length} are not reached by any case`);
    progress.phase(`recording ${due.length} mutants, ${jobs} at a time`);
    let done = 0;
    await sideBySide(due, jobs, async (mutant) => {
      signal.throwIfAborted();
      const say = (text: string): void =>
        progress.step(`${done} of ${due.length}; ${mutant.id} ${mutant.file}:${mutant.line}: ${text}`);
      await file.add(await recordMutant(mutant, suite, { ...run, onProgress: say }));
      done += 1;
      progress.step(`${done} of ${due.length}`);
    });
    return reached;
  } finally {
    progress.end();
    await rm(instrumented, { recursive: true, force: true });
  }
}

/** @throws {Trouble} conformance.failed when something is held against the engine without a mutant. */
async function reachedBySuite(run: MutatedRun, progress: Progress): Promise<ReadonlySet<string>> {
  progress.phase("a run without a mutant, to see which ones the cases reach");
  const { alarms, reached } = await recordSleeping(run);
  if (alarms.length === 0) return reached;
  throw new Trouble("conformance.failed", {
    where: "the engine without a mutant",
    expected: "nothing held against it",
    found: alarms.slice(0, 5).join("; "),
    mend: "Let the machine rest and start again; what comes twice is a fault of the harness: npx -y pnpm@12 certify",
  });
}

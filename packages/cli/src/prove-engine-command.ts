import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble } from "@myrcc/contracts";
import { readFlags, readWhole } from "./command-line.ts";
import { nameContentOf } from "./content-of-rooms.ts";
import { EXIT } from "./exit.ts";
import { openProofRecords } from "./prove/proof-records.ts";
import { engineProof, isExplained } from "./prove-engine/engine-proof.ts";
import { engineProofPage } from "./prove-engine/engine-proof-page.ts";
import { engineSummary, mutantEvidence } from "./prove-engine/engine-proof-text.ts";
import { readExplanations } from "./prove-engine/explanations.ts";
import { GROUNDS } from "./prove-engine/ground.ts";
import type { Ground } from "./prove-engine/ground.ts";
import { instrumentEngine } from "./prove-engine/instrument.ts";
import type { Mutant } from "./prove-engine/mutant.ts";
import { recordAll, recordNamed } from "./prove-engine/record-all.ts";
import { keyOf } from "./prove-engine/record-mutant.ts";
import { sampleOf } from "./prove-engine/sample.ts";

/** What decides on a mutant's fate. */
const ROOMS = ["contracts/src", "oracle/src", "simulator/src", "conformance/src", "conformance/tests"];

/** Proves how many changes of the simulator's engine the suite detects that nobody picked for it. */
export async function proveEngine(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("prove-engine", args, {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    mutant: { type: "string", multiple: true, default: [] },
    ground: { type: "string", default: GROUNDS[0].name },
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
  const ground = groundNamed(values.ground);
  const explanations = await readExplanations(mutants);
  const suite = await nameContentOf(ROOMS);
  const file = await openProofRecords(join(values.out, "records.ndjson"), suite);
  const tried = named.length > 0 ? named : sampleOf(mutants, size, seed);

  const work = { engine, suite, file, explanations, jobs, workers, signal };
  const triedOn = await (named.length > 0 ? recordNamed(named, ground, work) : recordAll(tried, work));

  const isReached = (mutant: Mutant): boolean => triedOn(mutant) !== undefined;
  const recordOf = (mutant: Mutant): ReturnType<typeof file.recordOf> => {
    const on = triedOn(mutant);
    return on === undefined ? undefined : file.recordOf(keyOf(mutant, on));
  };
  const proof = engineProof({ tried, population: mutants.length, recordOf, isReached, explanations });
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

function groundNamed(name: string): Ground {
  const ground = GROUNDS.find((one) => one.name === name);
  if (ground !== undefined) return ground;
  throw new Trouble("flag.invalid", {
    where: `rcc prove-engine --ground ${name}`,
    expected: `one of ${GROUNDS.map((one) => one.name).join(", ")}`,
    found: name,
    mend: "See: npx -y pnpm@12 rcc help",
  });
}

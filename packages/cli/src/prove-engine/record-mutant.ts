import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProofRecord } from "@myrcc/contracts";
import { isRecord, readJson } from "@myrcc/oracle";
import type { Ground } from "./ground.ts";
import type { Mutant } from "./mutant.ts";
import { ACTIVE_VARIABLE, REACHED_VARIABLE } from "./mutated-environment.ts";
import { runMutated } from "./run-mutated.ts";
import type { MutatedRun } from "./run-mutated.ts";

/** A mutant that is tried on two grounds has a record of each. */
export function keyOf({ id }: Pick<Mutant, "id">, { name }: Pick<Ground, "name">): string {
  return `mutant ${id} on ${name}`;
}

/** Runs the cases on a simulator with one mutant awake, until the first that fails, and tells what was held against it. */
export async function recordMutant(mutant: Mutant, suite: string, run: MutatedRun): Promise<ProofRecord> {
  const startedMs = performance.now();
  const { number, ...what } = mutant;
  const ground = run.ground.name;
  const environment = { [ACTIVE_VARIABLE]: number };
  const first = await runMutated(environment, { ...run, stopsAtFirstFailure: true });
  // A case may fail for no fault of the target, as on a busy machine: then all of them say whether something is missed.
  const isPlain = first.broke !== undefined || first.troubles.length === 0 || first.missed.some(isMust);
  const found = isPlain ? first : await runMutated(environment, { ...run, stopsAtFirstFailure: false });
  return {
    format: "myrcc-proof-record/1",
    key: keyOf(mutant, run.ground),
    suite,
    subject: { kind: "mutant", ground, ...what },
    scope: "whole",
    ...found,
    durationMs: Math.round(performance.now() - startedMs),
  };
}

function isMust({ keyword }: ProofRecord["missed"][number]): boolean {
  return keyword === "MUST";
}

/** What the cases make of the instrumented engine while every mutant sleeps. */
export interface SleepingRun {
  /** MUSTs that were missed, and reasons not to trust the run: with any of them, no mutant can be told. */
  readonly alarms: readonly string[];
  /** Numbers of the mutants whose place the engine came by. */
  readonly reached: ReadonlySet<string>;
}

export async function recordSleeping(run: MutatedRun): Promise<SleepingRun> {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-reached-"));
  try {
    const path = join(folder, "reached.json");
    const { missed, troubles, broke } = await runMutated({ [REACHED_VARIABLE]: path }, run);
    const ending = broke === undefined ? [] : [`the simulator ${broke}`];
    const alarms = [...missed.filter(isMust).map(({ requirement }) => requirement), ...troubles, ...ending];
    return { alarms, reached: reachedIn(await readFile(path, "utf8").catch(() => "")) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param text what the instrumented code counted: how often it came by each mutant, by its number. */
export function reachedIn(text: string): ReadonlySet<string> {
  const reading = readJson(text);
  const seen = reading.kind === "json" && isRecord(reading.value) ? reading.value["mutantCoverage"] : undefined;
  const counts = isRecord(seen) ? seen["static"] : undefined;
  return new Set(isRecord(counts) ? Object.keys(counts) : []);
}

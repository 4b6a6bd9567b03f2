/**
 * How long the whole conformance suite takes against the simulator, by the number of workers, turn about; and whether it says
 * the same with each. `pnpm bench:suite [--workers 1,4,6] [--rounds 3]`
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RunLedger, runConformance, workersFor } from "@myrcc/conformance";
import { Trouble } from "@myrcc/contracts";
import { judgeTrace, readTrace } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { writeEmbeddedTarget } from "../src/simulated-target.ts";

interface Round {
  readonly seconds: number;
  readonly cases: number;
  readonly failed: number;
  /** Requirements that were seen to hold. */
  readonly held: readonly string[];
  /** Requirements that were missed. */
  readonly missed: readonly string[];
}

const { values } = parseArgs({
  options: { workers: { type: "string", default: "1,4,6" }, rounds: { type: "string", default: "3" } },
});
const counts = values.workers.split(",").map((text) => wholeNumber("--workers", text));
const rounds = new Map(counts.map((workers): [number, Round[]] => [workers, []]));
for (let round = 0; round < wholeNumber("--rounds", values.rounds); round += 1) {
  for (const workers of round % 2 === 0 ? counts : counts.toReversed()) {
    const one = await runRound(workers);
    rounds.get(workers)?.push(one);
    console.error(`  ${workers} workers: ${one.seconds.toFixed(1)} s, ${one.cases} cases, ${one.failed} failed`);
  }
}

const all = [...rounds.values()].flat();
const [baseline = 0] = Array.from(rounds.values(), (of) => spreadOf(of)[1]);
console.log(
  `${availableParallelism()} processors; seconds of the suite, min / median / max of ${values.rounds} rounds`,
);
for (const [workers, of] of rounds) {
  const spread = spreadOf(of);
  const failed = of.reduce((sum, one) => sum + one.failed, 0);
  const text = spread.map((one) => one.toFixed(1)).join(" / ");
  console.log(`  ${workers} workers  ${text}  ×${(spread[1] / baseline).toFixed(2)}  ${failed} cases failed`);
}
console.log(`requirements seen to hold: ${agreementOn(({ held }) => held)}`);
console.log(`requirements missed: ${agreementOn(({ missed }) => missed)}`);

/** How many all rounds agree on, and which not all of them name. */
function agreementOn(namedBy: (round: Round) => readonly string[]): string {
  const named = [...new Set(all.flatMap(namedBy))];
  const disputed = named.filter((id) => all.some((round) => !namedBy(round).includes(id)));
  return `${named.length - disputed.length} in all rounds, ${disputed.join(", ") || "no other"} in some`;
}

async function runRound(workers: number): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-suite-"));
  try {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    const { target, targetFile, environment } = await writeEmbeddedTarget(folder, simulator.baseUrl);
    if (workersFor(target, workers) !== workers) throw new Error(`this world has no room for ${workers} workers`);
    const beganAtMs = performance.now();
    const { tracePath, cases, failed } = await runConformance({
      target,
      targetFile,
      runDir: folder,
      workers,
      profile: "certify",
      ledger: new RunLedger(),
      environment,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const seconds = (performance.now() - beganAtMs) / 1000;
    const { judgements } = judgeTrace(readTrace(await readFile(tracePath, "utf8"), tracePath));
    const judged = [...judgements.values()];
    const held = judged.filter(({ hits }) => hits > 0).map(({ requirement }) => requirement);
    const missed = judged.filter(({ misses }) => misses.length > 0).map(({ requirement }) => requirement);
    return { seconds, cases, failed, held, missed };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Smallest, middle and largest; of an even number the lower middle. */
function spreadOf(of: readonly Round[]): readonly [number, number, number] {
  const seconds = of.map((one) => one.seconds).toSorted((one, other) => one - other);
  const at = (index: number): number => seconds[index] ?? Number.NaN;
  return [at(0), at(Math.floor((seconds.length - 1) / 2)), at(seconds.length - 1)];
}

function wholeNumber(flag: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 20) return value;
  const where = `bench:suite ${flag}`;
  throw new Trouble("flag.invalid", {
    where,
    expected: "whole numbers from 1 to 20",
    found: text,
    mend: `Leave ${flag} out.`,
  });
}

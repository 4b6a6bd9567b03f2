import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { RunLedger, tokenOf } from "@myrcc/conformance";
import { ModelWorld, PAIR_RANGE, decideRepeated, judgeTrace, pairName, planPairs } from "@myrcc/oracle";
import type { LineOutcome, Move } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { coverageOfModel } from "../src/coverage-of-model.ts";
import { readRepeats } from "../src/read-repeats.ts";
import { recordingPath } from "../src/run-folder.ts";
import { runRepeats } from "../src/run-repeats.ts";
import { recordConformanceAt } from "./recording.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/** What each repeat meets: chance, made certain. */
const MET: readonly (readonly FaultName[])[] = [["page-overlap"], []];

test("what one repeat missed and another did not is unstable, and its rate is told", async () => {
  await using folder = await makeScratchFolder();
  const outcome = await runRepeats({
    repeats: MET.length,
    signal: new AbortController().signal,
    run: async (repeat) => {
      await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults: MET[repeat - 1] ?? [] });
      const recorded = await recordConformanceAt(simulator.baseUrl, 1, new RunLedger(), undefined, {
        requirements: ["RCC-PAGING-1"],
      });
      const path = join(folder.path, recordingPath(repeat));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, recorded.text);
      return recorded.outcome;
    },
    sweep: async () => [],
  });

  const repeats = await readRepeats(folder.path, outcome.whole, "certify");
  const results = decideRepeated(repeats, []);

  expect(outcome).toMatchObject({ whole: 2, errors: [] });
  expect(results.find(({ id }) => id === "RCC-PAGING-1")).toMatchObject({
    verdict: "unstable",
    reason: "missed in 1 of 2 repeats that judged it",
    flake: { judged: 2, missed: 1 },
  });
  expect(results.find(({ id }) => id === "RCC-SESSION-1")).toMatchObject({
    verdict: "pass",
    flake: { judged: 2, missed: 0 },
  });
}, 60_000);

/** The pairs of a walk of which the second move is on a line that the first one changed, by the model alone. */
function pairsOnOwnLines(walk: readonly Move[]): string[] {
  let world = ModelWorld.idle();
  let changed: readonly LineOutcome[] = [];
  return walk.flatMap((move, index) => {
    const own = changed.find(({ after }) => after.id === move.line)?.after;
    const first = walk[index - 1]?.transition;
    const situation = own === undefined ? undefined : world.situation(own);
    ({ world, outcomes: changed } = world.apply(move));
    if (first === undefined || situation === undefined) return [];
    return [pairName({ first, situation, second: move.transition })];
  });
}

/** Moves; a tenth of a second each, and more on a busy machine. */
const LONGEST = 12;

test("a walk of the plan of pairs is taken, and what it makes is in the coverage", async () => {
  const [planned] = planPairs(PAIR_RANGE)
    .walks.filter(({ length }) => length <= LONGEST)
    .map((walk) => ({ walk, expected: pairsOnOwnLines(walk) }))
    .toSorted((one, other) => other.expected.length - one.expected.length);
  if (planned === undefined) throw new Error("the plan has no walk so short");
  const { walk, expected } = planned;
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });

  const { recordings } = await recordConformanceAt(simulator.baseUrl, 1, new RunLedger(), undefined, {
    replay: tokenOf(walk.map((move) => ({ kind: "move", move }))),
  });

  const { pairs } = coverageOfModel([judgeTrace(recordings)]);
  // Whatever stands between two moves of one line parts them, so that not every move makes a pair.
  expect(walk.length).toBeGreaterThan(LONGEST / 2);
  expect(pairs.done).toBeGreaterThan(walk.length / 4);
  expect(pairs.open.flatMap(({ names }) => names).filter((name) => expected.includes(name))).toEqual([]);
}, 60_000);

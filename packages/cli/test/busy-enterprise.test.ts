import { setTimeout as sleep } from "node:timers/promises";
import { judgeTrace, whatIsIncomplete } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { demoPasswords, targetOf } from "../src/simulated-target.ts";
import { openForeignSession } from "./foreign-session.ts";
import type { ForeignSession } from "./foreign-session.ts";
import { recordConformanceAt } from "./recording.ts";
import { isKnownOfSimulator } from "./simulator-observations.ts";

const POOL_SIZE = 4;
const BETWEEN_CALLS_MS = 300;
/** One in so many calls. */
const RARELY = 15;

/**
 * Calls from one extension to another, again and again until the signal, while another call stands that is now and then on hold.
 *
 * @returns how many calls were made and ended
 */
async function telephone(
  somebody: ForeignSession,
  standingLineId: string,
  [from, to]: readonly [string, string],
  until: AbortSignal,
): Promise<number> {
  let calls = 0;
  while (!until.aborted) {
    await somebody.hangUp(await somebody.call(from, to));
    if (calls % RARELY === 0) await somebody.holdOrResume(standingLineId);
    calls += 1;
    await sleep(BETWEEN_CALLS_MS);
  }
  return calls;
}

test("a pool of four, in an enterprise where others talk and telephone, misses nothing", async () => {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
  const target = targetOf(DEFAULT_WORLD, simulator.baseUrl, 100);
  const [caller = "", callee = "", talker = "", listener = ""] = target.enterprises[0]?.pool.slice(POOL_SIZE) ?? [];
  await using somebody = await openForeignSession(target, demoPasswords(DEFAULT_WORLD));
  const standingLineId = await somebody.call(talker, listener);
  const ended = new AbortController();

  const [calls, { outcome, recordings }] = await Promise.all([
    telephone(somebody, standingLineId, [caller, callee], ended.signal),
    recordConformanceAt(simulator.baseUrl, 1, undefined, undefined, { poolSize: POOL_SIZE }).finally(() =>
      ended.abort(),
    ),
  ]);

  expect(calls).toBeGreaterThan(20);
  const trace = judgeTrace(recordings);
  const missed = [...trace.judgements.values()]
    .filter(({ requirement: id }) => !isKnownOfSimulator(id))
    .flatMap(({ requirement: id, misses }) => misses.map((miss) => ({ id, ...miss })));
  expect(missed).toEqual([]);
  expect(whatIsIncomplete(trace, outcome.cases)).toEqual([]);
  expect(outcome).toMatchObject({ failed: 0, errors: [] });
});

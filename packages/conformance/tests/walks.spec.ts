import { randomInt } from "node:crypto";
import type { Actor } from "../src/actor.ts";
import type { CaseFrame } from "../src/case-frame.ts";
import { clause } from "../src/clause.ts";
import { walksFromEnvironment } from "../src/run-settings.ts";
import { test } from "../src/test.ts";
import type { Station } from "../src/test.ts";
import { stepOf } from "../src/walk/deed.ts";
import type { Deed } from "../src/walk/deed.ts";
import { REPLAY_CASE } from "../src/walk/replay-case.ts";
import { seek } from "../src/walk/seek.ts";
import type { Played } from "../src/walk/seek.ts";
import { readToken, tokenOf } from "../src/walk/token.ts";
import { LONGEST_WALK, walk } from "../src/walk/walk.ts";
import { NotReachable, Walker } from "../src/walker.ts";

/** So many cases, so that as many workers walk at a time. */
const CASES = ["first", "second", "third", "fourth"];
const SHRINK_MS = 10_000;
const LARGEST_SEED = 2 ** 31;

const { walkMs = 0, replay } = walksFromEnvironment(process.env);

/** Long ways at random through what a target lists, where the other cases take the short one; only where time is given for it. */
if (replay === undefined) {
  for (const number of walkMs > 0 ? CASES : []) {
    test(
      ...clause(`walks.${number}`, `random walks of several extensions and two sessions, ${number} part`, [
        "RCC-ACTION-1",
        "RCC-ACTION-5",
      ]),
      async ({ station, caseFrame, parties }) => {
        test.setTimeout(walkMs + 60_000);
        await withTwoSessions(station, parties, number, async (people) => {
          const seed = randomInt(LARGEST_SEED);
          const { walks, steps, missed } = await seek({
            seed,
            budgetMs: walkMs,
            shrinkMs: SHRINK_MS,
            nowMs: () => performance.now(),
            play: async (deeds, untilMs) => play(station, caseFrame, people, deeds, untilMs),
          });
          const account = `${walks} walk(s) of ${steps} steps from seed ${seed}`;
          caseFrame.accounts(
            missed === undefined
              ? account
              : `${account}; missed was ${missed.missed.join(", ")} on: ${replaying(missed.steps)}`,
          );
        });
      },
    );
  }
} else {
  test(
    ...clause(REPLAY_CASE, "a walk that is taken again", ["RCC-ACTION-1", "RCC-ACTION-5"]),
    async ({ station, parties, quiet }) => {
      test.setTimeout(300_000);
      const reading = readToken(replay);
      if (reading.kind === "damaged") throw new Error(reading.found);
      await withTwoSessions(station, parties, "replay", async (people) => {
        const steps = reading.steps[Symbol.iterator]();
        const { stopped } = await walk(new Walker(people), () => steps.next().value);
        await quiet();
        // What was missed on the way before may have lain behind.
        if (stopped !== undefined) throw new NotReachable(stopped);
      });
    },
  );
}

function replaying(steps: Played["steps"]): string {
  return `npx -y pnpm@12 rcc replay ${tokenOf(steps)}`;
}

/** Every other party is seen and controlled by a session of its own, for as long as that takes. */
async function withTwoSessions(
  station: Station,
  parties: ReadonlyMap<string, Actor>,
  name: string,
  take: (people: ReadonlyMap<string, Actor>) => Promise<void>,
): Promise<void> {
  const other = await station.monitor(`walks-${name}`);
  try {
    await take(
      new Map(
        [...parties].map(([party, actor], index) => [party, index % 2 === 0 ? actor : actor.through(other)] as const),
      ),
    );
  } finally {
    await other.stop();
    await other.session.logout();
  }
}

async function play(
  station: Station,
  caseFrame: CaseFrame,
  people: ReadonlyMap<string, Actor>,
  intended: readonly Deed[],
  untilMs: number,
): Promise<Played> {
  const sinceSeq = station.trace.events.length;
  const coming = intended[Symbol.iterator]();
  const deeds: Deed[] = [];
  const begunAtSeqs: number[] = [];
  const { steps } = await walk(new Walker(people), (world) => {
    if (deeds.length === LONGEST_WALK || performance.now() >= untilMs) return undefined;
    for (let next = coming.next(); next.done !== true; next = coming.next()) {
      const step = stepOf(world, next.value, [...people.keys()]);
      if (step === undefined) continue;
      deeds.push(next.value);
      begunAtSeqs.push(station.trace.events.length);
      return step;
    }
    return undefined;
  });
  try {
    await station.hangUp.endCalls();
  } catch (error) {
    // Nothing more can be walked where calls cannot be ended.
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}; after: ${replaying(steps)}`, { cause: error });
  }
  const misses = caseFrame.missed(sinceSeq);
  const missedAtSeq = Math.min(...misses.map(([, { evidence }]) => Math.max(...evidence.map(({ seq }) => seq))));
  return {
    steps,
    deeds,
    missed: [...new Set(misses.map(([id]) => id))],
    neededSteps: begunAtSeqs.filter((seq) => seq <= missedAtSeq).length,
  };
}

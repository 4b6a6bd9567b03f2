import { PAIR_RANGE, planPairs } from "@myrcc/oracle";
import { clause } from "../src/clause.ts";
import { walksFromEnvironment } from "../src/run-settings.ts";
import { test } from "../src/test.ts";
import { takeInTime } from "../src/walk/in-time.ts";
import { walk } from "../src/walk/walk.ts";
import { Walker } from "../src/walker.ts";

/** So many cases, so that as many workers walk at a time. */
const PARTS = ["first", "second", "third", "fourth"];
const LONGEST_MS = 600_000;
/** For the step that is under way when time is up, for hanging up, and for all that is cleared up after a case. */
const LAST_WALK_MS = 60_000;

const { pairs = false } = walksFromEnvironment(process.env);

/** Every pair of consecutive transitions that requests can make; the other cases make every transition by itself. */
for (const [index, part] of PARTS.entries()) {
  if (!pairs) break;
  test(
    ...clause(`pairs.${part}`, `all pairs of consecutive transitions, ${part} part`, ["RCC-ACTION-1", "RCC-ACTION-5"]),
    async ({ station, caseFrame, parties }) => {
      const untilMs = performance.now() + LONGEST_MS - LAST_WALK_MS;
      test.setTimeout(LONGEST_MS);
      const walks = planPairs(PAIR_RANGE).walks.filter((_, place) => place % PARTS.length === index);
      const account = await takeInTime(walks, {
        untilMs,
        nowMs: () => performance.now(),
        take: async (next) => {
          const { stopped } = await walk(new Walker(parties), next);
          await station.hangUp.endCalls();
          return stopped;
        },
      });
      if (account !== undefined) caseFrame.accounts(account);
    },
  );
}

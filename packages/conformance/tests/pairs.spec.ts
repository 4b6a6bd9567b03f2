import { PAIR_RANGE, planPairs } from "@myrcc/oracle";
import { clause } from "../src/clause.ts";
import { hangUp } from "../src/hang-up.ts";
import { walksFromEnvironment } from "../src/run-settings.ts";
import { test } from "../src/test.ts";
import { walk } from "../src/walk/walk.ts";
import { Walker } from "../src/walker.ts";

/** So many cases, so that as many workers walk at a time. */
const PARTS = ["first", "second", "third", "fourth"];
const LONGEST_MS = 600_000;

const { pairs = false } = walksFromEnvironment(process.env);

/** Every pair of consecutive transitions that requests can make; the other cases make every transition by itself. */
for (const [index, part] of PARTS.entries()) {
  if (!pairs) break;
  test(
    ...clause(`pairs.${part}`, `all pairs of consecutive transitions, ${part} part`, ["RCC-ACTION-1", "RCC-ACTION-5"]),
    async ({ station, caseFrame, parties }) => {
      test.setTimeout(LONGEST_MS);
      const plan = planPairs(PAIR_RANGE);
      const stops = new Set<string>();
      for (const moves of plan.walks.filter((_, place) => place % PARTS.length === index)) {
        const steps = moves[Symbol.iterator]();
        const { stopped } = await walk(new Walker(parties), () => {
          const next = steps.next();
          return next.done === true ? undefined : { kind: "move", move: next.value };
        });
        if (stopped !== undefined) stops.add(stopped);
        await hangUp(station);
      }
      if (stops.size > 0)
        caseFrame.accounts(`walks that the target did not take to their end: ${[...stops].join("; ")}`);
    },
  );
}

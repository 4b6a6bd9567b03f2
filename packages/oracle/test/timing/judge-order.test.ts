import { expect, test } from "vitest";
import { judgeOrder } from "../../src/timing/judge-order.ts";

function verdicts(counters: Record<string, number>): string[] {
  return judgeOrder({ counters }).map(
    ({ exercised, requirement, verdict }) => `${requirement} ${verdict} ${exercised}`,
  );
}

test("snapshots in order satisfy what none may break", () => {
  expect(verdicts({ snapshots_watched: 7 })).toEqual([
    "RCC-LINE-2 pass 7",
    "RCC-LINE-3 pass 7",
    "RCC-LINE-4 pass 7",
    "RCC-LINE-8 pass 7",
  ]);
});

test.each([
  ["snapshots_moved", "RCC-LINE-2"],
  ["snapshots_recreated", "RCC-LINE-3"],
  ["snapshots_older", "RCC-LINE-4"],
  ["snapshots_after_dropped", "RCC-LINE-8"],
])("%s breaks %s alone", (counter, requirement) => {
  const found = verdicts({ snapshots_watched: 7, [counter]: 2 });

  expect(found).toContain(`${requirement} fail 2`);
  expect(found.filter((each) => each.includes("fail"))).toHaveLength(1);
});

test("of a result that counted none there is nothing to say", () => {
  expect(verdicts({})).toEqual([]);
});

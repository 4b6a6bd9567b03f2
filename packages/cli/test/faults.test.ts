import { requirement } from "@myrcc/contracts";
import { judgeTrace } from "@myrcc/oracle";
import { FAULTS, isFaultName } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { recordConformance } from "./recording.ts";

/** Faults that the suites must catch; those of the window are measured under load. */
const names = Object.keys(FAULTS)
  .filter(isFaultName)
  .filter((name) => FAULTS[name].caughtBy.some((id) => requirement(id).verifiedBy !== "load"));

test.each(names)("%s is caught by the requirement that it breaks, and by no other", async (name) => {
  const { recordings } = await recordConformance([name], 2);

  const missed = [...judgeTrace(recordings).judgements.values()]
    .filter(({ misses }) => misses.length > 0)
    .map((judgement) => judgement.requirement);

  expect(missed).toEqual(FAULTS[name].caughtBy);
});

test("clean runs miss nothing, one worker or two", async () => {
  for (const workers of [1, 2, 2]) {
    const { outcome, recordings } = await recordConformance([], workers);

    const missed = [...judgeTrace(recordings).judgements.values()].flatMap(({ requirement: id, misses }) =>
      misses.map((miss) => ({ id, ...miss })),
    );

    expect(missed).toEqual([]);
    expect(outcome.failed).toBe(0);
  }
});

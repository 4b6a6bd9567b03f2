import { requirement, type RequirementId } from "@myrcc/contracts";
import { judgeTrace } from "@myrcc/oracle";
import { FAULTS, isFaultName, type Fault } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { recordConformance } from "./recording.ts";
import { isKnownOfSimulator } from "./simulator-observations.ts";

/** What the suites have to report of a fault; the rest is found under load. */
function caughtBySuites({ caughtBy, isUnderLoadOnly }: Fault): readonly RequirementId[] {
  return caughtBy.filter((id) => isUnderLoadOnly !== true && requirement(id).verifiedBy !== "load");
}

const names = Object.keys(FAULTS)
  .filter(isFaultName)
  .filter((name) => caughtBySuites(FAULTS[name]).length > 0);

test.each(names)("%s is caught by the requirement that it breaks, and by no other", async (name) => {
  const { recordings } = await recordConformance([name], 2);

  const missed = [...judgeTrace(recordings).judgements.values()]
    // What is only observed counts against nobody.
    .filter(({ misses, requirement: id }) => misses.length > 0 && requirement(id).keyword !== "OBSERVE")
    .map((judgement) => judgement.requirement);

  expect(missed).toEqual(caughtBySuites(FAULTS[name]));
});

test("clean runs miss nothing, one worker or two", async () => {
  for (const workers of [1, 2, 2]) {
    const { outcome, recordings } = await recordConformance([], workers);

    const missed = [...judgeTrace(recordings).judgements.values()]
      .filter(({ requirement: id }) => !isKnownOfSimulator(id))
      .flatMap(({ requirement: id, misses }) => misses.map((miss) => ({ id, ...miss })));

    expect(missed).toEqual([]);
    expect(outcome.failed).toBe(0);
  }
});

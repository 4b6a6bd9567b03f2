import { judgeTrace } from "@myrcc/oracle";
import { requirement as requirementOf, tolerates, type RequirementId } from "@myrcc/contracts";
import { VARIANTS, type Design, type DialectName } from "@myrcc/simulator";
import fc from "fast-check";
import { randomInt } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sampledHistory } from "../../simulator/test/platform/platform-event.ts";
import { PlatformHistory } from "../../simulator/test/platform/platform-history.ts";
import { RecordedPlatform } from "../../simulator/test/platform/recorded-platform.ts";
import { isKnownOfSimulator } from "./simulator-observations.ts";

const EVENTS = 120;

const SEED = Number(process.env["MYRCC_FUZZ_SEED"] ?? randomInt(2 ** 31));
const DIALECTS = 12 * Number(process.env["MYRCC_FUZZ_SCALE"] ?? "1");

/** The history logs in past the door at which these two show. */
const OF_LOGIN: readonly DialectName[] = ["credentials-template", "credentials-latin-1"];

const TOLERATED = VARIANTS.filter((variant) => tolerates("certify", variant) && !OF_LOGIN.includes(variant));

/**
 * Takes the far end for the one whose call it was placed to, which a transfer or a merge may have taken away; no case does
 * that, but histories do.
 */
const MISJUDGED = ["RCC-HOLD-3"];

/** What the oracle finds in a calm history of a platform, by requirement. */
function judged(
  design: Design,
  seed: number,
  dialects: readonly DialectName[] = [],
): { missed: Map<RequirementId, string>; exercised: number; own: readonly string[] } {
  const recorded = new RecordedPlatform(design, 100, { dialects });
  const history = new PlatformHistory(recorded, true);
  for (const event of sampledHistory(EVENTS, seed)) history.happen(event);
  history.settle();
  const [run] = recorded.events;
  if (run?.type !== "run") throw new Error("a recording begins with its run");
  const { judgements, harnessErrors } = judgeTrace([{ run, events: recorded.events }]);
  const missed = new Map<RequirementId, string>();
  for (const { requirement, misses } of judgements.values()) {
    const [first] = misses;
    if (first === undefined || MISJUDGED.includes(requirement) || isKnownOfSimulator(requirement)) continue;
    missed.set(
      requirement,
      `${first.expected}; ${first.observed}: ${first.evidence.map(({ text }) => text).join(" | ")}`,
    );
  }
  const exercised = [...judgements.values()].filter(({ hits }) => hits > 0).length;
  return { missed, exercised, own: harnessErrors };
}

/** The oracle reads the trace as it reads that of a certification: the engine's calls, the handlers' answers, each coalescer's frames. */
describe.each<Design>(["A", "A′", "B", "C", "C′", "D", "E", "F"])("a history of a platform of design %s", (design) => {
  // In the last one a conference has a party that the API does not show.
  test.each([1, 2, 4])("misses no requirement that it exercises, seed %i", (seed) => {
    const { missed, exercised, own } = judged(design, seed);

    expect(Object.fromEntries(missed)).toEqual({});
    expect(own).toEqual([]);
    expect(exercised).toBeGreaterThan(40);
  });
});

describe("a history of a platform with any tolerated variants together", () => {
  const some = fc.tuple(
    fc.uniqueArray(fc.constantFrom(...TOLERATED), { minLength: 1, maxLength: 5 }),
    fc.constantFrom<Design>("A", "B", "C", "E"),
    fc.nat(),
  );
  const known: readonly [readonly DialectName[], Design, number][] = [
    // An invitation that moves into another call tells of it by its callId.
    [["call-id"], "C", 4],
    // Whoever is called back rejects, and has done nothing by himself.
    [["failed-transfer-recalls"], "B", 1_339_816_728],
    [["failed-transfer-recalls", "peer-stays-talking"], "E", 898_988_329],
  ];
  test.each([...known, ...fc.sample(some, { numRuns: DIALECTS, seed: SEED })])(
    `misses no MUST (MYRCC_FUZZ_SEED=${SEED}): %j, design %s, seed %i`,
    (dialects, design, seed) => {
      const { missed, own } = judged(design, seed, dialects);

      const broken = [...missed].filter(([requirement]) => requirementOf(requirement).keyword === "MUST");
      expect(Object.fromEntries(broken)).toEqual({});
      expect(own).toEqual([]);
    },
  );
});

test("a history of a platform of design G misses that the final state is pushed, and nothing else", () => {
  // Not every calm history has two changes of one line within a window.
  const missed = [0, 4].map((seed) => [...judged("G", seed).missed.keys()]);

  expect([...new Set(missed.flat())]).toEqual(["RCC-COALESCE-2"]);
});

import { judgeTrace } from "@myrcc/oracle";
import type { Design } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { sampledHistory } from "../../simulator/test/platform/platform-event.ts";
import { PlatformHistory } from "../../simulator/test/platform/platform-history.ts";
import { RecordedPlatform } from "../../simulator/test/platform/recorded-platform.ts";
import { isKnownOfSimulator } from "./simulator-observations.ts";

const EVENTS = 120;

/**
 * Takes the far end for the one whose call it was placed to, which a transfer or a merge may have taken away; no case does
 * that, but histories do.
 */
const MISJUDGED = ["RCC-HOLD-3"];

/** What the oracle finds in a calm history of a platform, by requirement. */
function judged(
  design: Design,
  seed: number,
): { missed: Map<string, string>; exercised: number; own: readonly string[] } {
  const recorded = new RecordedPlatform(design, 100);
  const history = new PlatformHistory(recorded, true);
  for (const event of sampledHistory(EVENTS, seed)) history.happen(event);
  history.settle();
  const [run] = recorded.events;
  if (run?.type !== "run") throw new Error("a recording begins with its run");
  const { judgements, harnessErrors } = judgeTrace([{ run, events: recorded.events }]);
  const missed = new Map<string, string>();
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
  test.each([1, 2])("misses no requirement that it exercises, seed %i", (seed) => {
    const { missed, exercised, own } = judged(design, seed);

    expect(Object.fromEntries(missed)).toEqual({});
    expect(own).toEqual([]);
    expect(exercised).toBeGreaterThan(40);
  });
});

test("a history of a platform of design G misses that the final state is pushed, and nothing else", () => {
  // Not every calm history has two changes of one line within a window.
  const missed = [0, 4].map((seed) => [...judged("G", seed).missed.keys()]);

  // A state that is forgotten may be that of a line which has joined a conference.
  expect([...new Set(missed.flat())].toSorted()).toEqual(["RCC-COALESCE-2", "RCC-CONFERENCE-1"]);
});

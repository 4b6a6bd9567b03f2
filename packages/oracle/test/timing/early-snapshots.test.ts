import type { LoadResult } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { instrumentFaults } from "../../src/timing/instrument.ts";
import { judgeLoad } from "../../src/timing/judge-load.ts";
import type { LoadFinding } from "../../src/timing/load-finding.ts";
import { syntheticRun, type SyntheticOptions } from "./synthetic-run.ts";

/** What a run says of RCC-COALESCE-5. */
function found(run: LoadResult): LoadFinding {
  const finding = judgeLoad(run).find(({ requirement }) => requirement === "RCC-COALESCE-5");
  if (finding === undefined) throw new Error("RCC-COALESCE-5 is not judged");
  return finding;
}

const SEEDS = [1, 2, 3, 4, 5, 6];

function verdictsOf(options: Omit<SyntheticOptions, "seed">): LoadFinding["verdict"][] {
  return SEEDS.map((seed) => found(syntheticRun({ ...options, seed })).verdict);
}

const ALL_PASS = SEEDS.map(() => "pass");

describe.each(["A", "A′", "C", "D"] as const)("a cadence of design %s", (design) => {
  test.each([60, 100, 190])("with a window of %d ms is clean", (windowMs) => {
    expect(verdictsOf({ design, windowMs })).toEqual(ALL_PASS);
  });

  test("is clean under jitter that the shortest windows would hardly stand", () => {
    expect(verdictsOf({ design, windowMs: 60, jitterMs: 8 })).toEqual(ALL_PASS);
  });

  // Once a false pass: half of the snapshots being a window apart was all that was asked.
  test("in which the next change leaves at once after every fourth snapshot breaks the window", () => {
    const runs = SEEDS.map((seed) => found(syntheticRun({ design, windowMs: 100, seed, flushedEvery: 4 })));

    expect(runs.map(({ verdict }) => verdict)).toEqual(SEEDS.map(() => "fail"));
    expect(runs[0]?.observed).toMatch(
      /^[\d.]+ ms .* snapshots; but \d+ of \d+ snapshots came within 25 ms of another, at least \d.* %, of which noise explains at most \d\.\d %$/,
    );
  });

  test("in which that happens now and then is not told from chance", () => {
    expect(verdictsOf({ design, windowMs: 100, flushedEvery: 60 })).toEqual(ALL_PASS);
  });

  // Redundant, which is a SHOULD of its own.
  test("in which snapshots come twice is clean", () => {
    expect(verdictsOf({ design, windowMs: 100, duplicatedEvery: 7 })).toEqual(ALL_PASS);
  });

  test.each([
    { perSecond: 0.5, forMs: 150 },
    { perSecond: 1, forMs: 100 },
    { perSecond: 0.2, forMs: 400 },
    { perSecond: 3, forMs: 60 },
  ])("that is told by an instrument with stalls %j is never broken", (stalls) => {
    const runs = [60, 100, 190].flatMap((windowMs) =>
      SEEDS.map((seed) => syntheticRun({ design, windowMs, seed, stalls })),
    );
    const judged = runs.filter((run) => instrumentFaults({ ...run, counters: {} }).length === 0);

    expect(judged.length).toBeGreaterThan(0);
    expect(judged.map((run) => found(run).verdict)).not.toContain("fail");
  });
});

test("a starved line has no cadence to judge", () => {
  expect(verdictsOf({ design: "E", windowMs: 100 })).toEqual(ALL_PASS);
});

describe("of a run", () => {
  const run = syntheticRun({ design: "C", windowMs: 100, seed: 1 });
  const { cadence } = run;
  if (cadence === undefined) throw new Error("the run has no cadence");

  test("that an earlier version measured, nothing is asked", () => {
    const { cadence: _, ...earlier } = syntheticRun({ design: "C", windowMs: 100, seed: 1, flushedEvery: 4 });

    expect(found(earlier).verdict).toBe("pass");
  });

  test("in which the window is too short for a part of the time, that part breaks it", () => {
    const fast = { ...cadence, spans: [{ steps: 10, all: 600, early: 300 }] };

    expect(found({ ...run, cadence: fast })).toMatchObject({
      verdict: "fail",
      observed: expect.stringContaining("300 of 600 spans of 10 intervals were shorter than 475 ms"),
    });
  });

  test("in which a few more are early than noise explains, it stays open", () => {
    const doubtful = { ...cadence, spans: [{ steps: 10, all: 600, early: 60 }] };

    expect(found({ ...run, cadence: doubtful }).verdict).toBe("inconclusive");
  });

  test("that is void, nothing is judged", () => {
    const broken = syntheticRun({ design: "C", windowMs: 100, seed: 1, flushedEvery: 4, valid: false });

    expect(found(broken).verdict).toBe("inconclusive");
  });
});

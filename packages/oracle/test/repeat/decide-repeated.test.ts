import { isChecked } from "@myrcc/contracts";
import type { RequirementId, RequirementResult, TransitionId } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { DialectLedger } from "../../src/dialect/dialect-ledger.ts";
import type { JudgedTrace } from "../../src/judge.ts";
import { decideRepeated } from "../../src/repeat/decide-repeated.ts";
import { ofEachRepeat } from "../../src/repeat/repeats.ts";
import type { Repeats } from "../../src/repeat/repeats.ts";
import type { LoadFinding } from "../../src/timing/load-finding.ts";
import { decideVerdicts } from "../../src/verdict.ts";

const HOLD: RequirementId = "RCC-HOLD-1";

/** A trace in which one requirement was seen to hold and to be missed so often. */
function aTrace(hits: number, misses: number, id: RequirementId = HOLD): JudgedTrace {
  const finding = { expected: "held", observed: `talking, one of ${misses}`, caseId: null, evidence: [] };
  const judgement = { requirement: id, hits, misses: Array.from({ length: misses }, () => finding), excuse: undefined };
  const coverage = { cells: new Set<string>(), transitions: new Set<TransitionId>(), pairs: new Set<string>() };
  return {
    judgements: new Map([[id, judgement]]),
    cases: [],
    dialect: new DialectLedger(),
    coverage,
    harnessErrors: [],
  };
}

function say({ harnessErrors }: JudgedTrace): readonly string[] {
  return harnessErrors;
}

function onHold(repeats: Repeats, load: readonly LoadFinding[] = []): RequirementResult | undefined {
  return decideRepeated(repeats, load).find(({ id }) => id === HOLD);
}

test("the requirement of these tests is one that is judged", () => {
  expect(isChecked(HOLD)).toBe(true);
});

test("a single repeat gives what a run without repeats gives", () => {
  const trace = aTrace(3, 1);

  expect(decideRepeated([trace], [])).toEqual(decideVerdicts(trace, []));
});

describe("a requirement of a repeated run", () => {
  test("is failed where every repeat missed it", () => {
    expect(onHold([aTrace(3, 1), aTrace(0, 2)])).toMatchObject({
      verdict: "fail",
      exercised: 6,
      failures: 3,
      flake: { judged: 2, missed: 2 },
    });
  });

  test("is unstable where only some missed it, with how often and the evidence", () => {
    expect(onHold([aTrace(3, 0), aTrace(2, 1), aTrace(3, 0)])).toMatchObject({
      verdict: "unstable",
      reason: "missed in 1 of 3 repeats that judged it",
      exercised: 9,
      failures: 1,
      findings: [{ observed: "talking, one of 1" }],
    });
  });

  test("is passed where none did, and its flake rate says how little is known", () => {
    const result = onHold([aTrace(1, 0), aTrace(1, 0), aTrace(1, 0)]);

    // Wilson's upper bound for none in three: z² / (3 + z²).
    expect(result).toMatchObject({ verdict: "pass", flake: { judged: 3, missed: 0, low: 0 } });
    expect(result?.flake?.high).toBeCloseTo(1.96 ** 2 / (3 + 1.96 ** 2), 9);
  });

  test("has a flake rate over the repeats that gave occasion to judge it", () => {
    expect(onHold([aTrace(0, 0), aTrace(1, 0)])).toMatchObject({ verdict: "pass", flake: { judged: 1, missed: 0 } });
    expect(onHold([aTrace(0, 0), aTrace(0, 0)])).not.toHaveProperty("flake");
  });

  test("shows of all repeats no more misses than of one", () => {
    expect(onHold([aTrace(0, 4), aTrace(0, 4)])).toMatchObject({ failures: 8, findings: { length: 5 } });
  });
});

describe("the load, of which there was one,", () => {
  const missed: LoadFinding = {
    requirement: HOLD,
    verdict: "fail",
    exercised: 7,
    expected: "held",
    observed: "lost under load",
  };

  test("fails what it missed, whatever the repeats say", () => {
    expect(onHold([aTrace(1, 0), aTrace(1, 0)], [missed])).toMatchObject({
      verdict: "fail",
      failures: 1,
      flake: { judged: 2, missed: 0 },
    });
  });

  const held: LoadFinding = { ...missed, verdict: "pass", observed: "none was lost" };
  const noisy: LoadFinding = { ...missed, verdict: "inconclusive", observed: "too noisy to tell", exercised: 0 };

  test("fails what it missed where the repeats contradict each other, too", () => {
    const result = onHold([aTrace(1, 0), aTrace(1, 1)], [missed]);

    expect(result).toMatchObject({ verdict: "fail", failures: 2, flake: { judged: 2, missed: 1 } });
    expect(result).not.toHaveProperty("reason");
    expect(result?.findings.map(({ observed }) => observed)).toEqual(["talking, one of 1", "lost under load"]);
  });

  test("makes nothing unstable that every repeat missed that judged it", () => {
    const result = onHold([aTrace(0, 0), aTrace(0, 2)], [held]);

    expect(result).toMatchObject({ verdict: "fail", exercised: 9, failures: 2, flake: { judged: 1, missed: 1 } });
    expect(result).not.toHaveProperty("reason");
  });

  test("leaves unstable what the repeats contradict each other about", () => {
    expect(onHold([aTrace(1, 0), aTrace(0, 1)], [held])).toMatchObject({
      verdict: "unstable",
      measured: held.observed,
    });
  });

  test("passes what it saw hold and no repeat judged", () => {
    const result = onHold([aTrace(0, 0), aTrace(0, 0)], [held]);

    expect(result).toMatchObject({ verdict: "pass", exercised: 7 });
    expect(result).not.toHaveProperty("flake");
  });

  test("makes inconclusive what it was too noisy for, unless a repeat missed it", () => {
    expect(onHold([aTrace(1, 0), aTrace(1, 0)], [noisy])).toMatchObject({
      verdict: "inconclusive",
      reason: "too noisy to tell",
    });
    expect(onHold([aTrace(1, 0), aTrace(0, 1)], [noisy])).toMatchObject({ verdict: "unstable" });
    expect(onHold([aTrace(0, 0), aTrace(0, 1)], [noisy])).toMatchObject({ verdict: "fail" });
  });

  test("is counted once", () => {
    expect(onHold([aTrace(1, 0), aTrace(1, 0)], [held])).toMatchObject({
      verdict: "pass",
      exercised: 9,
      measured: "none was lost",
    });
  });
});

test("what is said of a repeat has its number where there are several", () => {
  const [quiet, loud] = [aTrace(1, 0), { ...aTrace(1, 0), harnessErrors: ["no header"] }];

  expect(ofEachRepeat([loud], say)).toEqual(["no header"]);
  expect(ofEachRepeat([quiet, loud], say)).toEqual(["repeat 2: no header"]);
});

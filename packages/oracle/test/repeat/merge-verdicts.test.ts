import type { RequirementResult, Verdict } from "@myrcc/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRECEDENCE, mergeVerdicts } from "../../src/repeat/merge-verdicts.ts";
import { decideStatus } from "../../src/verdict.ts";

const someVerdict = fc.constantFrom(...PRECEDENCE);
const someVerdicts = fc.tuple(someVerdict, fc.array(someVerdict)).map(([first, others]) => [first, ...others] as const);

describe("verdicts of repeats are merged by precedence", () => {
  test.each<[readonly [Verdict, ...Verdict[]], Verdict]>([
    [["pass", "pass", "pass"], "pass"],
    [["fail", "fail", "fail"], "fail"],
    [["pass", "pass", "fail"], "unstable"],
    [["fail", "pass"], "unstable"],
    [["pass", "warning"], "unstable"],
    [["pass", "inconclusive", "fail"], "unstable"],
    [["unstable", "pass"], "unstable"],
    [["unstable", "fail"], "unstable"],
    // Missed wherever it was judged.
    [["fail", "not-testable"], "fail"],
    [["inconclusive", "fail"], "fail"],
    [["harness-error", "fail"], "fail"],
    [["warning", "not-run"], "warning"],
    // Never judged, only recorded.
    [["pass", "observed"], "observed"],
    [["pass", "harness-error"], "harness-error"],
    [["pass", "inconclusive"], "inconclusive"],
    [["not-testable", "pass"], "pass"],
    [["not-run", "not-testable", "not-applicable"], "not-applicable"],
    [["not-run", "not-testable"], "not-testable"],
  ])("%j give %s", (verdicts, merged) => {
    expect(mergeVerdicts(verdicts)).toBe(merged);
  });

  test("in whatever order they come", () => {
    fc.assert(
      fc.property(
        someVerdicts.chain((verdicts) =>
          fc.tuple(
            fc.constant(verdicts),
            fc.shuffledSubarray([...verdicts], { minLength: verdicts.length, maxLength: verdicts.length }),
          ),
        ),
        ([verdicts, [first = "pass", ...others]]) => {
          expect(mergeVerdicts([first, ...others])).toBe(mergeVerdicts(verdicts));
        },
      ),
    );
  });

  test("and equal ones to themselves", () => {
    fc.assert(
      fc.property(someVerdict, fc.nat(20), (verdict, more) => {
        expect(mergeVerdicts([verdict, ...Array.from({ length: more }, () => verdict)])).toBe(verdict);
      }),
    );
  });

  test("one more repeat that fails leaves no MUST passed, and no run the better for it", () => {
    fc.assert(
      fc.property(someVerdicts, (verdicts) => {
        const failed = mergeVerdicts([...verdicts, "fail"]);

        expect(["fail", "unstable"]).toContain(failed);
        expect(statusOf(failed)).toBe("not-conformant");
      }),
    );
  });

  test("a pass is one only where no repeat missed", () => {
    fc.assert(
      fc.property(someVerdicts, (verdicts) => {
        const bad: readonly Verdict[] = ["fail", "warning", "unstable"];
        fc.pre(verdicts.some((verdict) => bad.includes(verdict)));

        expect(bad).toContain(mergeVerdicts(verdicts));
      }),
    );
  });
});

test("an unstable SHOULD does not keep a run from being conformant, as a missed one does not", () => {
  expect(decideStatus([{ ...aResult("pass") }, { ...aResult("unstable"), keyword: "SHOULD" }], [])).toBe("conformant");
});

function statusOf(verdict: Verdict): string {
  return decideStatus([aResult("pass"), aResult(verdict)], []);
}

function aResult(verdict: Verdict): RequirementResult {
  return {
    id: "RCC-X-1",
    keyword: "MUST",
    statement: "",
    source: [],
    verdict,
    exercised: 1,
    failures: 0,
    findings: [],
  };
}

import { REQUIREMENT_IDS, isChecked, requirement } from "@myrcc/contracts";
import type { RequirementId, RequirementResult } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { whatIsIncomplete } from "../src/completeness.ts";
import { judgeTrace } from "../src/judge.ts";
import { decideStatus, decideVerdicts } from "../src/verdict.ts";
import { JUDGED_UNDER_LOAD, judgeLoad } from "../src/timing/judge-load.ts";
import { syntheticRun } from "./timing/synthetic-run.ts";
import { CALLER, TraceBuilder, changed } from "./trace-builder.ts";

function verdictOf(results: readonly RequirementResult[], id: string): string | undefined {
  return results.find((result) => result.id === id)?.verdict;
}

function some(holds: (id: RequirementId) => boolean): RequirementId {
  const found = REQUIREMENT_IDS.find(holds);
  if (found === undefined) throw new Error("the registry holds no such requirement");
  return found;
}

describe("a load run", () => {
  test("says something about each requirement that is judged under load, and of no other", () => {
    const run = syntheticRun({ design: "A", windowMs: 100, seed: 1 });

    expect(judgeLoad(run).map((finding) => finding.requirement)).toEqual(JUDGED_UNDER_LOAD);
  });
});

describe("decideVerdicts", () => {
  test("a requirement that nothing exercised is never a pass", () => {
    const trace = judgeTrace([new TraceBuilder().recording()]);

    expect(new Set(decideVerdicts(trace, []).map(({ verdict }) => verdict))).toEqual(new Set(["not-run"]));
  });

  test("a requirement without a check is listed as not-run, with the reason", () => {
    const pending = REQUIREMENT_IDS.filter((id) => requirement(id).pending === true);
    const untested = some((id) => requirement(id).verifiedBy === "untested");

    const results = decideVerdicts(judgeTrace([new TraceBuilder().recording()]), []);

    expect(results.map(({ id }) => id)).toEqual(REQUIREMENT_IDS);
    expect(
      results.flatMap(({ id, reason }) => (reason === "not checked by this version of the harness" ? [id] : [])),
    ).toEqual(pending);
    expect(results.find(({ id }) => id === untested)).toMatchObject({
      verdict: "not-run",
      reason: `cannot be tested: ${requirement(untested).reason}`,
    });
  });

  test("one in whose case the harness itself broke the contract is a harness-error, unless it was missed", () => {
    const trace = TraceBuilder.monitoring([CALLER]);
    const common = { type: "case", caseId: "a", title: "a", requirements: ["RCC-HOLD-1"] } as const;
    trace.event({ ...common, atMs: 10, phase: "start" });
    trace.exchange(11, "placeCall", { parameters: { extensionId: "101" }, body: { destination: 102 }, answer: CALLER });
    trace.event({ ...common, atMs: 12, phase: "end", outcome: "completed" });
    const judged = judgeTrace([trace.recording()]);
    const verdicts = decideVerdicts(judged, []);

    expect(verdicts.find(({ id }) => id === "RCC-HOLD-1")).toMatchObject({
      verdict: "harness-error",
      reason: expect.stringMatching(/^a: our own request placeCall .*destination/),
    });
    expect(verdictOf(verdicts, "RCC-UNHOLD-1")).toBe("not-run");
    const miss = { expected: "held", observed: "talking", caseId: "a", evidence: [] };
    judged.judgements.get("RCC-HOLD-1")?.misses.push(miss);
    expect(verdictOf(decideVerdicts(judged, []), "RCC-HOLD-1")).toBe("fail");
  });

  test("one whose cases all need what the target does not offer is not applicable, with what to add", () => {
    const trace = new TraceBuilder();
    const common = { type: "case", caseId: "a", title: "a", requirements: ["RCC-EXPIRY-1"] } as const;
    trace.event({ ...common, atMs: 1, phase: "start" });
    trace.event({ ...common, atMs: 2, phase: "end", outcome: "not-offered", reason: "to add: offers" });
    const judged = judgeTrace([trace.recording()]);

    expect(decideVerdicts(judged, []).find(({ id }) => id === "RCC-EXPIRY-1")).toMatchObject({
      verdict: "not-applicable",
      reason: "to add: offers",
    });
    expect(whatIsIncomplete(judged, 1)).toEqual([]);
  });

  test("a missed MUST fails, a missed SHOULD warns", () => {
    const trace = judgeTrace([
      TraceBuilder.monitoring([CALLER])
        .frame(100, [changed(CALLER, "held", 20)])
        .frame(200, [changed(CALLER, "held", 20)])
        .frame(300, [{ ...changed(CALLER, "talking", 10), creationTime: "1764000000001" }])
        .recording(),
    ]);

    const results = decideVerdicts(trace, []);

    expect(verdictOf(results, "RCC-FRAME-3")).toBe("warning");
    expect(verdictOf(results, "RCC-LINE-4")).toBe("fail");
    expect(verdictOf(results, "RCC-LINE-3")).toBe("fail");
  });

  test("a load figure whose instrument was too noisy is inconclusive, whatever it says", () => {
    const trace = judgeTrace([new TraceBuilder().recording()]);

    const results = decideVerdicts(trace, [
      {
        requirement: "RCC-COALESCE-4",
        verdict: "inconclusive",
        expected: "a short window",
        observed: "too noisy",
        exercised: 0,
      },
    ]);

    expect(results.find(({ id }) => id === "RCC-COALESCE-4")).toMatchObject({
      verdict: "inconclusive",
      reason: "too noisy",
    });
  });
});

function requirementResult(keyword: "MUST" | "SHOULD", verdict: RequirementResult["verdict"]): RequirementResult {
  return {
    id: "RCC-X-1",
    keyword,
    statement: "a statement",
    source: ["F-1"],
    verdict,
    exercised: 1,
    failures: 0,
    findings: [],
  };
}

/** Of a run in which nothing but this MUST is open. */
function statusWithIdle(id: RequirementId): string {
  return decideStatus([requirementResult("MUST", "pass"), { ...requirementResult("MUST", "not-run"), id }], []);
}

describe("decideStatus", () => {
  test("every MUST passed and nothing in the way is conformant, warnings or not", () => {
    expect(decideStatus([requirementResult("MUST", "pass"), requirementResult("SHOULD", "warning")], [])).toBe(
      "conformant",
    );
  });

  test("one failed MUST is not conformant, whatever else happened", () => {
    expect(
      decideStatus([requirementResult("MUST", "fail"), requirementResult("MUST", "inconclusive")], ["trouble"]),
    ).toBe("not-conformant");
  });

  test.each(["not-run", "not-testable", "inconclusive", "harness-error"] as const)(
    "a MUST that is %s leaves the run inconclusive",
    (verdict) => {
      expect(decideStatus([requirementResult("MUST", "pass"), requirementResult("MUST", verdict)], [])).toBe(
        "inconclusive",
      );
    },
  );

  test("a MUST that this version of the harness does not check does not count", () => {
    const unchecked = some((id) => requirement(id).keyword === "MUST" && !isChecked(id));
    const checked = some((id) => requirement(id).keyword === "MUST" && isChecked(id));

    expect(statusWithIdle(unchecked)).toBe("conformant");
    expect(statusWithIdle(checked)).toBe("inconclusive");
  });

  test("a trouble of the harness leaves the run inconclusive", () => {
    expect(decideStatus([requirementResult("MUST", "pass")], ["our own request was wrong"])).toBe("inconclusive");
  });
});

import type { CaseEvent, LoadResult, RequirementResult, Target } from "@myrcc/contracts";
import { DialectLedger } from "@myrcc/oracle";
import type { JudgedCase, JudgedTrace } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";
import { aLoadResult } from "../test/a-load-result.ts";
import { composeCertificate } from "./certificate.ts";

const TARGET: Target = {
  format: "myrcc-target/1",
  product: { name: "Istra", version: "9" },
  baseUrl: "http://127.0.0.1:8078",
  nominalWindowMs: 100,
  accounts: [{ login: "rcc", enterprise: "e1", passwordEnv: "PASSWORD" }],
  enterprises: [{ name: "e1", pool: ["101", "102"] }],
};

/** All that was asked for was shown. */
const PASS: RequirementResult = {
  id: "RCC-HOLD-1",
  keyword: "MUST",
  statement: "A held line is held.",
  source: ["F-18"],
  verdict: "pass",
  exercised: 1,
  failures: 0,
  findings: [],
};

function caseEvent(caseId: string, phase: "start" | "end", more: Partial<CaseEvent> = {}): CaseEvent {
  return { type: "case", worker: 0, seq: 0, atMs: 0, phase, caseId, title: caseId, requirements: [], ...more };
}

function completed(caseId: string): JudgedCase {
  return { start: caseEvent(caseId, "start"), end: caseEvent(caseId, "end", { outcome: "completed" }) };
}

function certificateOf(
  cases: readonly JudgedCase[],
  plannedCases: number,
  troubles: readonly string[] = [],
  load: LoadResult | null = null,
) {
  const trace: JudgedTrace = { judgements: new Map(), cases, dialect: new DialectLedger(), harnessErrors: [] };
  return composeCertificate({
    target: TARGET,
    embedded: false,
    faults: [],
    runId: "run",
    startedAt: new Date(0),
    endedAt: new Date(1),
    workers: 1,
    profile: "certify",
    suite: { version: "0", node: "24", platform: "linux" },
    plannedCases,
    trace,
    results: [PASS],
    load,
    troubles,
    evidence: [],
    reproduce: "npx -y pnpm@12 certify",
  });
}

test("a run of which every case reached its end is what its verdicts say", () => {
  expect(certificateOf([completed("call.one"), completed("call.two")], 2)).toMatchObject({
    status: "conformant",
    troubles: [],
  });
});

// Once a false pass: other cases had exercised the same requirements, so nothing was left open.
describe("a run that is not whole is inconclusive, though every verdict is a pass", () => {
  test.each<[string, JudgedCase[], string]>([
    [
      "a case that was interrupted",
      [
        completed("call.one"),
        {
          start: caseEvent("call.two", "start"),
          end: caseEvent("call.two", "end", { outcome: "interrupted", reason: "waited" }),
        },
      ],
      "case call.two did not reach its end: waited",
    ],
    [
      "a case of which the recording breaks off",
      [completed("call.one"), { start: caseEvent("call.two", "start"), end: undefined }],
      "case call.two did not reach its end: the recording breaks off",
    ],
    ["a case that never began", [completed("call.one")], "1 of 2 cases never began"],
    ["a case that began twice", [completed("call.one"), completed("call.one")], "1 of 2 cases never began"],
  ])("%s", (_title, cases, trouble) => {
    expect(certificateOf(cases, 2)).toMatchObject({
      status: "inconclusive",
      troubles: [trouble],
      run: { complete: false },
    });
  });

  test("anything that went wrong around the cases", () => {
    expect(certificateOf([completed("call.one")], 1, ["1 session(s) were left open"]).status).toBe("inconclusive");
  });

  test("anything that went wrong under load and breaks no requirement for certain", () => {
    const load = aLoadResult({ sockets_lost: 1 });

    expect(certificateOf([completed("call.one")], 1, [], load)).toMatchObject({
      status: "inconclusive",
      troubles: ["under load, 1 WebSocket(s) to the platform ended before the harness closed them"],
    });
  });
});

test("the load is told with every attempt and with how many of its frames were checked", () => {
  const load = aLoadResult({});

  expect(certificateOf([completed("call.one")], 1, [], load)).toMatchObject({
    status: "conformant",
    load: { attempts: load.attempts, frames: { received: 5123, checked: 251 } },
  });
});

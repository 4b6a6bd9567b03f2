import type { CaseEvent, Certificate, RequirementResult } from "@myrcc/contracts";
import type { JudgedCase } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";
import { aSoundTrace, certificateOf } from "../test/a-certificate.ts";
import { aLoadResult } from "../test/a-load-result.ts";
import type { CertificateParts } from "./certificate.ts";

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

function certified(
  cases: readonly JudgedCase[],
  plannedCases: number,
  more: Partial<Pick<CertificateParts, "load" | "troubles">> = {},
): Certificate {
  return certificateOf({ ...aSoundTrace(), cases }, { plannedCases, results: [PASS], ...more });
}

test("a run of which every case reached its end is what its verdicts say", () => {
  expect(certified([completed("call.one"), completed("call.two")], 2)).toMatchObject({
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
    expect(certified(cases, 2)).toMatchObject({
      status: "inconclusive",
      troubles: [trouble],
      run: { complete: false },
    });
  });

  test("anything that went wrong around the cases", () => {
    expect(certified([completed("call.one")], 1, { troubles: ["1 session(s) were left open"] }).status).toBe(
      "inconclusive",
    );
  });

  test("anything that went wrong under load and breaks no requirement for certain", () => {
    const load = aLoadResult({ sockets_lost: 1 });

    expect(certified([completed("call.one")], 1, { load })).toMatchObject({
      status: "inconclusive",
      troubles: ["under load, 1 WebSocket(s) to the platform ended before the harness closed them"],
    });
  });
});

test("the load is told with every attempt and with how many of its frames were checked", () => {
  const load = aLoadResult({});

  expect(certified([completed("call.one")], 1, { load })).toMatchObject({
    status: "conformant",
    load: { attempts: load.attempts, frames: { received: 5123, checked: 251 } },
  });
});

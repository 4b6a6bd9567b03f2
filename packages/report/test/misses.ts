import type { CertificateFinding, RequirementResult } from "@myrcc/contracts";

/** A SHOULD that every logout missed. */
export function logoutWith200(result: RequirementResult): RequirementResult {
  return {
    ...result,
    verdict: "warning",
    exercised: 4,
    failures: 4,
    findings: [
      {
        expected: "204",
        observed: "200",
        caseId: "extensions.page-by-page",
        evidence: [
          { worker: 0, seq: 41, atMs: 398.2, text: "GET /restletrouter/v1/rcc/Login?logout=true → 200 after 1.2 ms" },
        ],
      },
    ],
  };
}

/** A window of 250 ms where 100 ms are agreed. */
export function longWindow(result: RequirementResult): RequirementResult {
  const measured = measurementOf(result.id, 250);
  const isMust = result.keyword === "MUST";
  const expected = isMust ? "a window of at most 200 ms" : "a window of 100 ms ± 10 ms";
  return {
    ...result,
    verdict: isMust ? "fail" : "warning",
    exercised: 1,
    failures: 1,
    measured,
    findings: [{ expected, observed: measured, caseId: null, evidence: [] }],
  };
}

/** A platform that accepts every unhold and heeds none; more misses than are shown. */
export function unholdIgnored(result: RequirementResult): RequirementResult {
  return {
    ...result,
    verdict: "fail",
    exercised: 9,
    failures: 9,
    findings: [
      stillHeld(10_431.2, 0, "-1008", "call.callee-holds"),
      stillHeld(14_902.7, 1, "-1003", "call.hold-and-unhold"),
      stillHeld(19_377.4, 0, "-1015", "call.burst"),
    ],
  };
}

/** Two pages that share an extension. */
export function pageOverlap(result: RequirementResult): RequirementResult {
  return {
    ...result,
    verdict: "fail",
    exercised: 3,
    failures: 1,
    findings: [
      {
        expected: "each extension once",
        observed: "v1/rcc/Extension/700110 twice",
        caseId: "extensions.page-by-page",
        evidence: [
          {
            worker: 0,
            seq: 12,
            atMs: 140.3,
            text: "GET /restletrouter/v1/rcc/Extension?pageSize=10 → 200 after 2.1 ms",
          },
          {
            worker: 0,
            seq: 14,
            atMs: 151.9,
            text: "GET /restletrouter/v1/rcc/Extension?pageSize=10&pageStart=9 → 200 after 1.8 ms",
          },
        ],
      },
    ],
  };
}

/** What the oracle says of a window, or of last states. */
export function measurementOf(id: string, windowMs: number): string {
  return id === "RCC-COALESCE-6"
    ? "none of 48 lost, so fewer than 6.3 % (95 %)"
    : `${windowMs}.1 ms (${windowMs - 1}.7 ms to ${windowMs}.4 ms) between snapshots, 1500 snapshots`;
}

function stillHeld(startMs: number, worker: number, line: string, caseId: string): CertificateFinding {
  const action = (verb: string): string => `POST /restletrouter/v1/rcc/CallLine/${line}/${verb} → 204 after 2.8 ms`;
  return {
    expected: `line ${line} talking after an accepted unhold of line ${line}`,
    observed: "held, read 1258 ms after the answer",
    caseId,
    evidence: [
      { worker, seq: 210, atMs: startMs, text: action("hold") },
      {
        worker,
        seq: 213,
        atMs: startMs + 96.4,
        text: `frame for conformance-2: ${line} held (modified 1795556709325), -1007 talking (modified 1795556709325)`,
      },
      { worker, seq: 219, atMs: startMs + 412.9, text: action("unhold") },
      { worker, seq: 226, atMs: startMs + 1670.9, text: "GET /restletrouter/v1/rcc/CallLine → 200 after 1.7 ms" },
    ],
  };
}

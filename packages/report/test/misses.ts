import type { CertificateFinding, RequirementResult } from "@myrcc/contracts";

export function logoutWith200(result: RequirementResult): RequirementResult {
  return {
    ...result,
    verdict: "warning",
    exercised: 4,
    failures: 4,
    findings: [
      {
        expected: "204",
        observed: "200 with an empty body",
        caseId: "login-walk-logout",
        evidence: [{ worker: 0, seq: 41, atMs: 398.2, text: "DELETE /Login → 200" }],
      },
    ],
  };
}

export function longWindow(result: RequirementResult): RequirementResult {
  const measured = measurementOf(result.id, 250);
  const expected = result.keyword === "MUST" ? "a window of at most 200 ms" : "a window of 100 ms ± 10 ms";
  return {
    ...result,
    verdict: result.keyword === "MUST" ? "fail" : "warning",
    exercised: 1,
    failures: 1,
    measured,
    findings: [{ expected, observed: measured, caseId: null, evidence: [] }],
  };
}

export function unholdIgnored(result: RequirementResult): RequirementResult {
  return {
    ...result,
    verdict: "fail",
    exercised: 9,
    failures: 9,
    findings: [stillHeld(10_431.2, 0, "4f0c2a"), stillHeld(14_902.7, 1, "77be01"), stillHeld(19_377.4, 0, "9a41d3")],
  };
}

export function pageOverlap(result: RequirementResult): RequirementResult {
  return {
    ...result,
    verdict: "fail",
    exercised: 3,
    failures: 1,
    findings: [
      {
        expected: "each extension once",
        observed: "extension +331990000110 on the pages at offset 0 and at offset 10",
        caseId: "login-walk-logout",
        evidence: [
          { worker: 0, seq: 12, atMs: 140.3, text: "GET /Extension?limit=10 → 200, 10 of 24 extensions" },
          { worker: 0, seq: 14, atMs: 151.9, text: "GET /Extension?limit=10&offset=10 → 200, 10 of 24 extensions" },
        ],
      },
    ],
  };
}

/** What the oracle says of a window, or of lost last states. */
export function measurementOf(id: string, windowMs: number): string {
  return id === "RCC-COALESCE-6"
    ? "none of 48 lost, so fewer than 6.3 % (95 %)"
    : `${windowMs}.1 ms (${windowMs - 1}.7 ms to ${windowMs}.4 ms) between snapshots, 1500 snapshots`;
}

function stillHeld(startMs: number, worker: number, line: string): CertificateFinding {
  return {
    expected: `line ${line} and its peer CONNECTED within 1,000 ms of the answer to unhold`,
    observed: `line ${line} still HELD after 1,000 ms; the peer still HOLDING`,
    caseId: "hold-and-back",
    evidence: [
      { worker, seq: 210, atMs: startMs, text: `POST /CallLine/${line}/hold → 204 in 3.1 ms` },
      { worker, seq: 213, atMs: startMs + 96.4, text: `frame: line ${line} HELD, peer +331990000102` },
      { worker, seq: 219, atMs: startMs + 412.9, text: `POST /CallLine/${line}/unhold → 204 in 2.8 ms` },
      { worker, seq: 226, atMs: startMs + 1415.7, text: "no frame for this line in 1,002.8 ms" },
    ],
  };
}

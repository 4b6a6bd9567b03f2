import { REQUIREMENT_IDS, requirement } from "@myrcc/contracts";
import type { CaseResult, Certificate, LoadResult, LoadSummary, RequirementResult } from "@myrcc/contracts";
import { quantileMs } from "@myrcc/oracle";
import type { Histogram } from "@myrcc/contracts";
import { loadOf } from "./load-fixture.ts";

/** What a report is rendered from. */
export interface Fixture {
  readonly certificate: Certificate;
  readonly load: LoadResult | null;
}

/** Everything passed but one SHOULD. */
export function conformant(): Fixture {
  const load = loadOf(100);
  const requirements = passed().map((result) => (result.id === "RCC-SESSION-6" ? logoutWith200(result) : result));
  return { load, certificate: certificateOf("conformant", requirements, load) };
}

/** Several requirements missed, with evidence, and some not judged. */
export function notConformant(): Fixture {
  const load = loadOf(250);
  const requirements = passed().map((result): RequirementResult => {
    switch (result.id) {
      case "RCC-COALESCE-3":
      case "RCC-COALESCE-4":
        return longWindow(result);
      case "RCC-UNHOLD-1":
        return unholdIgnored(result);
      case "RCC-PAGING-1":
        return pageOverlap(result);
      case "RCC-SESSION-3":
        return { ...result, verdict: "not-testable", reason: "session-refusals: the case did not reach its end" };
      case "RCC-SYNC-1":
        return { ...result, verdict: "not-run", exercised: 0, reason: "nothing in this run exercised it" };
      case "RCC-SESSION-6":
        return logoutWith200(result);
      default:
        return result;
    }
  });
  const certificate = certificateOf("not-conformant", requirements, load);
  return {
    load,
    certificate: {
      ...certificate,
      subject: { ...certificate.subject, embedded: true, faults: ["window-250", "unhold-ignored", "page-overlap"] },
      cases: certificate.cases.map((one) =>
        one.id === "session-refusals"
          ? { ...one, outcome: "interrupted", reason: "no answer to GET /Extension within 5,000 ms" }
          : one,
      ),
      reproduce: "npx -y pnpm@12 certify --fault window-250 --fault unhold-ignored --fault page-overlap",
    },
  };
}

/** Stopped before the load. */
export function inconclusive(): Fixture {
  const requirements = passed().map((result): RequirementResult =>
    requirement(idOf(result)).verifiedBy === "load"
      ? unmeasured({ ...result, verdict: "not-run", exercised: 0, reason: "nothing in this run exercised it" })
      : result,
  );
  const certificate = certificateOf("inconclusive", requirements, null);
  return {
    load: null,
    certificate: { ...certificate, troubles: ["k6 did not run to its end: exit code 107 after 3.1 s"] },
  };
}

/** Text as a hostile or careless target may send it, everywhere where text of a target can end up. */
export function hostile(): Fixture {
  const { certificate, load } = notConformant();
  return {
    load,
    certificate: {
      ...certificate,
      subject: { ...certificate.subject, name: HOSTILE.script, version: HOSTILE.long, baseUrl: HOSTILE.long },
      run: { ...certificate.run, id: HOSTILE.long },
      requirements: certificate.requirements.map((result) => ({
        ...result,
        ...(result.reason === undefined ? {} : { reason: HOSTILE.all }),
        ...(result.measured === undefined ? {} : { measured: HOSTILE.long }),
        findings: result.findings.map((finding) => ({
          expected: HOSTILE.script,
          observed: HOSTILE.all,
          caseId: HOSTILE.long,
          evidence: finding.evidence.map((event) => ({ ...event, atMs: 1_234_567.8, text: HOSTILE.all })),
        })),
      })),
      cases: certificate.cases.map((one) => ({ ...one, title: HOSTILE.all, reason: HOSTILE.long })),
      troubles: [HOSTILE.all, HOSTILE.long],
      evidence: certificate.evidence.map((file) => ({ ...file, path: HOSTILE.long })),
      reproduce: HOSTILE.all,
    },
  };
}

const script = `</style></title><script>window.isOwned = true</script><img src="http://127.0.0.1:9/x" onerror="window.isOwned = true">`;
const long = "0123456789".repeat(30);
/** Markup that would run or fetch, a word of 300 characters, emoji, right-to-left with an override left open. */
export const HOSTILE = {
  script,
  long,
  all: `${script} ${long} 👩‍👩‍👧‍👦📞 مرحبا بالعالم \u202egnp.exe \u0000\u001b[31m ]]> \ud800 "quoted" 'single' & &amp;`,
} as const;

function certificateOf(
  status: Certificate["status"],
  requirements: readonly RequirementResult[],
  load: LoadResult | null,
): Certificate {
  const summary: Record<string, number> = {};
  for (const { verdict } of requirements) summary[verdict] = (summary[verdict] ?? 0) + 1;
  return {
    format: "myrcc-certificate/1",
    status,
    subject: {
      name: "Istra Platform",
      version: "7.4.2",
      build: "7.4.2-118",
      baseUrl: "https://istra.example.test/rcc/",
      embedded: false,
    },
    specification: { name: "myRCC", version: "v1", digest: "3f1c".repeat(16) },
    suite: { version: "0.1.0", commit: "cc3075cf2a51", node: "24.21.0", platform: "linux x64" },
    run: {
      id: "2026-03-02-101503-istra-platform",
      startedAt: "2026-03-02T10:15:03.120Z",
      endedAt: "2026-03-02T10:16:14.870Z",
      complete: load !== null,
      workers: 2,
    },
    summary,
    requirements,
    cases: CASES,
    load: load === null ? null : summarize(load),
    troubles: [],
    evidence: [
      { path: "trace.ndjson", sha256: "a91b".repeat(16), bytes: 4_812_331 },
      { path: "load.json", sha256: "07fe".repeat(16), bytes: 91_204 },
      { path: "target.yaml", sha256: "c5d2".repeat(16), bytes: 1184 },
    ],
    reproduce: "RCC_PASSWORD_ACME=… RCC_PASSWORD_GLOBEX=… npx -y pnpm@12 certify --target target.yaml",
  };
}

const CASES: readonly CaseResult[] = [
  aCase(
    "login-walk-logout",
    "login, extensions page by page, logout",
    ["RCC-SESSION-1", "RCC-PAGING-1", "RCC-PAGING-2"],
    412,
  ),
  aCase("session-refusals", "requests without cookie or token are refused", ["RCC-SESSION-3", "RCC-SESSION-4"], 803),
  aCase("monitoring", "a listener hears of a call on its extension", ["RCC-LISTENER-1", "RCC-FRAME-1"], 1290),
  aCase("hold-and-back", "hold and unhold are seen on both sides", ["RCC-HOLD-1", "RCC-UNHOLD-1"], 2718),
  aCase("hang-up", "disconnect ends the call on both sides", ["RCC-DISCONNECT-1"], 1644),
];

function aCase(id: string, title: string, requirements: readonly string[], durationMs: number): CaseResult {
  return { id, title, requirements, outcome: "completed", durationMs };
}

function passed(): RequirementResult[] {
  return REQUIREMENT_IDS.map((id, index) => {
    const { keyword, statement, source, verifiedBy } = requirement(id);
    return {
      id,
      keyword,
      statement,
      source,
      verdict: "pass",
      exercised: 1 + ((index * 37) % 290),
      failures: 0,
      ...(verifiedBy === "load" ? { measured: measurementOf(id, 100) } : {}),
      findings: [],
    };
  });
}

function measurementOf(id: string, windowMs: number): string {
  return id === "RCC-COALESCE-6"
    ? "none of 48 lost, so fewer than 6.3 % (95 %)"
    : `${windowMs}.1 ms (${windowMs - 1}.7 ms to ${windowMs}.4 ms) between snapshots, 1500 snapshots`;
}

function logoutWith200(result: RequirementResult): RequirementResult {
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

function longWindow(result: RequirementResult): RequirementResult {
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

function unholdIgnored(result: RequirementResult): RequirementResult {
  const miss = (startMs: number, worker: number, line: string): RequirementResult["findings"][number] => ({
    expected: `line ${line} and its peer CONNECTED within 1,000 ms of the answer to unhold`,
    observed: `line ${line} still HELD after 1,000 ms; the peer still HOLDING`,
    caseId: "hold-and-back",
    evidence: [
      { worker, seq: 210, atMs: startMs, text: `POST /CallLine/${line}/hold → 204 in 3.1 ms` },
      { worker, seq: 213, atMs: startMs + 96.4, text: `frame: line ${line} HELD, peer +331990000102` },
      { worker, seq: 219, atMs: startMs + 412.9, text: `POST /CallLine/${line}/unhold → 204 in 2.8 ms` },
      { worker, seq: 226, atMs: startMs + 1415.7, text: "no frame for this line in 1,002.8 ms" },
    ],
  });
  return {
    ...result,
    verdict: "fail",
    exercised: 9,
    failures: 9,
    findings: [miss(10_431.2, 0, "4f0c2a"), miss(14_902.7, 1, "77be01"), miss(19_377.4, 0, "9a41d3")],
  };
}

function pageOverlap(result: RequirementResult): RequirementResult {
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

function unmeasured({ measured: _measured, ...result }: RequirementResult): RequirementResult {
  return result;
}

function idOf({ id }: RequirementResult): (typeof REQUIREMENT_IDS)[number] {
  const known = REQUIREMENT_IDS.find((one) => one === id);
  if (known === undefined) throw new Error(`no requirement ${id}`);
  return known;
}

function summarize(load: LoadResult): LoadSummary {
  return {
    profile: load.profile,
    k6Version: load.generator.k6Version,
    calls: load.calls.established,
    durationMs: load.durationMs,
    nominalWindowMs: load.nominalWindowMs,
    interval: distributionOf(load.interval),
    delay: distributionOf(load.delayUpper),
    controlError: distributionOf(load.control.error),
    loopLateness: distributionOf(load.loopLateness),
    lostFinals: load.finals.lost,
    valid: load.validity.valid,
    reasons: load.validity.reasons,
  };
}

function distributionOf(histogram: Histogram): LoadSummary["interval"] {
  const median = quantileMs(histogram, 0.5);
  const high = quantileMs(histogram, 0.99);
  return {
    count: histogram.count,
    quantiles: { ...(median === undefined ? {} : { p50: median }), ...(high === undefined ? {} : { p99: high }) },
  };
}

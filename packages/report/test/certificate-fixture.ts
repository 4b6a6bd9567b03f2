import { REQUIREMENT_IDS, isChecked, requirement } from "@myrcc/contracts";
import type { CaseResult, Certificate, LoadResult, RequirementId, RequirementResult } from "@myrcc/contracts";
import { DIALECT } from "./dialect-fixture.ts";
import { loadOf } from "./load-fixture.ts";
import { summarizeLoad } from "../src/summarize-load.ts";
import { logoutWith200, longWindow, measurementOf, pageOverlap, unholdIgnored } from "./misses.ts";

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
        return {
          ...result,
          verdict: "not-testable",
          reason: "session.refusals: PatienceExpired: waited 1250 ms for a refusal",
        };
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
      dialect: DIALECT,
      subject: { ...certificate.subject, embedded: true, faults: ["window-250", "unhold-ignored", "page-overlap"] },
      cases: certificate.cases.map((one) =>
        one.id === "session.refusals"
          ? {
              ...one,
              outcome: "interrupted",
              reason:
                "PatienceExpired: waited 1250 ms for a refusal; instead: no answer to GET /restletrouter/v1/rcc/Extension",
            }
          : one,
      ),
      reproduce: "npx -y pnpm@12 certify --fault window-250 --fault unhold-ignored --fault page-overlap",
      replay: "npx -y pnpm@12 rcc replay <case> --fault window-250 --fault unhold-ignored --fault page-overlap",
    },
  };
}

/** Stopped before the load. */
export function inconclusive(): Fixture {
  const requirements = passed().map((result): RequirementResult =>
    isChecked(idOf(result)) && requirement(idOf(result)).verifiedBy === "load"
      ? unmeasured({ ...result, verdict: "not-run", exercised: 0, reason: "nothing in this run exercised it" })
      : result,
  );
  const certificate = certificateOf("inconclusive", requirements, null);
  return {
    load: null,
    certificate: { ...certificate, troubles: ["k6 did not run to its end: exit code 107 after 3.1 s"] },
  };
}

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
      baseUrl: "https://istra.example.test:8443",
      nominalWindowMs: 100,
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
      profile: "certify",
    },
    summary,
    requirements,
    dialect: [],
    cases: CASES,
    load: load === null ? null : summarizeLoad(load),
    troubles: [],
    evidence: [
      { path: "trace.ndjson", sha256: "a91b".repeat(16), bytes: 4_812_331 },
      { path: "load.json", sha256: "07fe".repeat(16), bytes: 91_204 },
      { path: "target.yaml", sha256: "c5d2".repeat(16), bytes: 1184 },
    ],
    reproduce: "RCC_PASSWORD_ACME=… RCC_PASSWORD_GLOBEX=… npx -y pnpm@12 certify --target target.yaml",
    replay: "RCC_PASSWORD_ACME=… RCC_PASSWORD_GLOBEX=… npx -y pnpm@12 rcc replay <case> --target target.yaml",
  };
}

const CASES: readonly CaseResult[] = [
  aCase(
    "extensions.page-by-page",
    "login, extensions page by page, logout",
    ["RCC-SESSION-1", "RCC-PAGING-1", "RCC-PAGING-2"],
    412,
  ),
  aCase("session.refusals", "requests without cookie or token are refused", ["RCC-SESSION-3", "RCC-SESSION-4"], 803),
  aCase("monitoring.call", "a listener hears of a call on its extension", ["RCC-LISTENER-1", "RCC-FRAME-1"], 1290),
  aCase("call.hold-and-unhold", "a call is held and resumed, seen on both sides", ["RCC-HOLD-1", "RCC-UNHOLD-1"], 2718),
  aCase("call.caller-disconnects", "the caller ends the call on both sides", ["RCC-DISCONNECT-1"], 1644),
];

function aCase(id: string, title: string, requirements: readonly string[], durationMs: number): CaseResult {
  return { id, title, requirements, outcome: "completed", durationMs };
}

function passed(): RequirementResult[] {
  return REQUIREMENT_IDS.map((id, index) => {
    const { keyword, statement, source, verifiedBy } = requirement(id);
    if (!isChecked(id)) return unchecked(id);
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

/** As the oracle puts what it has no rule for. */
function unchecked(id: RequirementId): RequirementResult {
  const { keyword, statement, source, reason } = requirement(id);
  return {
    id,
    keyword,
    statement,
    source,
    verdict: "not-run",
    exercised: 0,
    failures: 0,
    reason: reason === undefined ? "not checked by this version of the harness" : `cannot be tested: ${reason}`,
    findings: [],
  };
}

function unmeasured({ measured: _measured, ...result }: RequirementResult): RequirementResult {
  return result;
}

function idOf({ id }: RequirementResult): RequirementId {
  const known = REQUIREMENT_IDS.find((one) => one === id);
  if (known === undefined) throw new Error(`no requirement ${id}`);
  return known;
}

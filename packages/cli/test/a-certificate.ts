import { REQUIREMENT_IDS } from "@myrcc/contracts";
import type { CaseEvent, Certificate } from "@myrcc/contracts";
import { DialectLedger, decideRepeated } from "@myrcc/oracle";
import type { JudgedCase, JudgedTrace, Judgement, Repeats } from "@myrcc/oracle";
import { composeCertificate } from "../src/certificate.ts";
import type { CertificateParts } from "../src/certificate.ts";

/** A trace of two cases in which every requirement was seen to hold once. */
export function aSoundTrace(): JudgedTrace {
  const judgements = REQUIREMENT_IDS.map((requirement): Judgement => ({
    requirement,
    hits: 1,
    misses: [],
    excuse: undefined,
  }));
  return {
    judgements: new Map(judgements.map((judgement) => [judgement.requirement, judgement])),
    cases: [aCase("call.placed"), aCase("call.held")],
    dialect: new DialectLedger(),
    coverage: { cells: new Set(), transitions: new Set(), pairs: new Set() },
    harnessErrors: [],
  };
}

/** The certificate of such a trace, with some of its members replaced. */
export function aCertificate(replaced: Partial<Certificate> = {}): Certificate {
  return { ...certificateOf(aSoundTrace()), ...replaced };
}

/** The certificate of a run that left this trace, or these, without a load. */
export function certificateOf(left: JudgedTrace | Repeats, replaced: Partial<CertificateParts> = {}): Certificate {
  const repeats: Repeats = "cases" in left ? [left] : left;
  return composeCertificate({
    target: {
      format: "myrcc-target/1",
      product: { name: "Istra", version: "9.1.4" },
      baseUrl: "http://127.0.0.1:8078",
      nominalWindowMs: 100,
      accounts: [],
      enterprises: [],
    },
    embedded: false,
    faults: [],
    runId: "2026-03-02-101503-istra",
    startedAt: new Date("2026-03-02T10:15:03.120Z"),
    endedAt: new Date("2026-03-02T10:16:14.870Z"),
    workers: 1,
    profile: "certify",
    suite: { version: "0.1.0", node: "v24.21.0", platform: "linux x64" },
    plannedCases: repeats[0].cases.length,
    repeats,
    results: decideRepeated(repeats, []),
    load: null,
    troubles: [],
    evidence: [],
    reproduce: "npx -y pnpm@12 certify --target target.yaml",
    replay: "npx -y pnpm@12 rcc replay <case> --target target.yaml",
    ...replaced,
  });
}

function aCase(caseId: string): JudgedCase {
  const event = { type: "case", worker: 0, caseId, title: caseId, requirements: [] } as const;
  const start: CaseEvent = { ...event, phase: "start", seq: 1, atMs: 1 };
  return { start, end: { ...event, phase: "end", seq: 2, atMs: 2, outcome: "completed" } };
}

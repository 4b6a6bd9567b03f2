import type { Certificate, RequirementResult } from "@myrcc/contracts";
import { conformant } from "./certificate-fixture.ts";
import { unholdIgnored } from "./misses.ts";

const HELD = { judged: 3, missed: 0, low: 0, high: 0.561497 };
const MISSED_ONCE = { judged: 3, missed: 1, low: 0.061493, high: 0.792345 };

/** A run of three repeats, one of which missed something. */
export function repeated(): Certificate {
  const { certificate } = conformant();
  const requirements = certificate.requirements.map((result): RequirementResult => {
    if (result.id === "RCC-UNHOLD-1") return unstable(unholdIgnored(result));
    return result.verdict === "pass" ? { ...result, flake: HELD } : result;
  });
  return { ...certificate, status: "not-conformant", run: { ...certificate.run, repeats: 3 }, requirements };
}

function unstable(result: RequirementResult): RequirementResult {
  const findings = result.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((event) => ({ repeat: 2, ...event })),
  }));
  const reason = "missed in 1 of 3 repeats that judged it";
  return { ...result, verdict: "unstable", reason, flake: MISSED_ONCE, findings };
}

import type { Fixture } from "./certificate-fixture.ts";
import { notConformant } from "./certificate-fixture.ts";

/** Text as a hostile or careless target may send it, everywhere where text of a target can end up. */
export function hostile(): Fixture {
  const { certificate, load } = notConformant();
  const attempts = [HOSTILE.all, HOSTILE.long].map((text) => ({ startedAt: HOSTILE.long, repeatedBecause: text }));
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
      dialect: certificate.dialect.map((one) => ({
        ...one,
        endpoint: HOSTILE.long,
        member: HOSTILE.all,
        first: { ...one.first, text: HOSTILE.all },
      })),
      load: certificate.load === null ? null : { ...certificate.load, attempts },
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

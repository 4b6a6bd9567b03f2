import { recordSubject } from "./src/prove/record-subject.ts";
const sets: [string, string[]][] = process.argv.slice(2).map((t) => { const [d, ...v] = t.split(","); return [d!, v]; });
for (const [design, dialects] of sets) {
  const t0 = Date.now();
  const record = await recordSubject({ kind: "clean", design, dialects, profile: dialects.includes("field") ? "field" : "certify", workers: 2 } as never, { scope: "whole", suite: "t", k6: () => { throw new Error(); }, signal: AbortSignal.timeout(300_000), onProgress: () => {} });
  console.log(design, dialects.join(","), ((Date.now() - t0) / 1000).toFixed(0) + "s", JSON.stringify(record.missed.filter((m) => m.keyword !== "OBSERVE").map((m) => [m.requirement, m.caseId, m.expected, m.observed])), JSON.stringify(record.troubles).slice(0, 600));
}
process.exit();

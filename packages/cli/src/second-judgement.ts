import type { Certificate, LoadResult } from "@myrcc/contracts";
import { decideStatus, decideVerdicts, judgeLoad, loadTroubles, whatIsIncomplete } from "@myrcc/oracle";
import type { JudgedTrace } from "@myrcc/oracle";
import { listVariants } from "./dialect-list.ts";

/** What a run's recordings say when they are judged once more. */
export interface SecondJudgement {
  readonly status: Certificate["status"];
  /** How many requirements were judged. */
  readonly judged: number;
  /** Where the certificate says something else, one line each. */
  readonly differences: readonly string[];
  /** What keeps the run from being conformant, whichever verdicts it has. */
  readonly troubles: readonly string[];
}

/**
 * Draws verdicts and status from the recordings and holds them against the certificate's. What the certificate says went
 * wrong stays so, as a recording does not show it; and every case that it lists must be in the trace, to its end.
 */
export function judgeAgain(certificate: Certificate, trace: JudgedTrace, load: LoadResult | null): SecondJudgement {
  const results = decideVerdicts(trace, load === null ? [] : judgeLoad(load));
  const listed = new Set(certificate.cases.map(({ id }) => id)).size;
  const incomplete = whatIsIncomplete(trace, listed);
  const underLoad = load === null ? [] : loadTroubles(load);
  const troubles = [...new Set([...certificate.troubles, ...trace.harnessErrors, ...incomplete, ...underLoad])];
  const status = decideStatus(results, troubles);
  const before = new Map(certificate.requirements.map(({ id, verdict }) => [id, verdict]));
  const verdicts = results.flatMap(({ id, verdict }) =>
    before.get(id) === verdict ? [] : [difference(id, before.get(id) ?? "absent", verdict)],
  );
  const statuses = status === certificate.status ? [] : [difference("status", certificate.status, status)];
  const [listedDialect, shownDialect] = [dialectOf(certificate.dialect), dialectOf(listVariants(trace.dialect))];
  const dialects = listedDialect === shownDialect ? [] : [difference("dialect", listedDialect, shownDialect)];
  return { status, judged: results.length, differences: [...verdicts, ...statuses, ...dialects], troubles };
}

function dialectOf(variants: Certificate["dialect"]): string {
  const names = variants.map(({ endpoint, member, variant, count }) => `${variant} ${endpoint} ${member} ${count}`);
  return names.toSorted().join(", ") || "canonical";
}

function difference(what: string, before: string, now: string): string {
  return `${what}: certificate says ${before}, the recording gives ${now}`;
}

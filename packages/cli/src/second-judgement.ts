import type { Certificate, LoadResult, RequirementResult } from "@myrcc/contracts";
import {
  decideRepeated,
  decideStatus,
  dialectOf,
  judgeLoad,
  loadTroubles,
  ofEachRepeat,
  whatIsIncomplete,
} from "@myrcc/oracle";
import type { Repeats } from "@myrcc/oracle";
import { coverageText } from "@myrcc/report";
import { coverageOfModel } from "./coverage-of-model.ts";
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
 * wrong stays so, as a recording does not show it; and every case that it lists must be in the trace of its
 * repeat, to its end.
 */
export function judgeAgain(certificate: Certificate, repeats: Repeats, load: LoadResult | null): SecondJudgement {
  const results = decideRepeated(repeats, load === null ? [] : judgeLoad(load));
  const incomplete = ofEachRepeat(repeats, (trace, repeat) => whatIsIncomplete(trace, listedIn(certificate, repeat)));
  const harnessErrors = ofEachRepeat(repeats, (trace) => trace.harnessErrors);
  const underLoad = load === null ? [] : loadTroubles(load);
  const troubles = [...new Set([...certificate.troubles, ...harnessErrors, ...incomplete, ...underLoad])];
  const status = decideStatus(results, troubles);
  const before = new Map(certificate.requirements.map((result) => [result.id, verdictOf(result)]));
  const verdicts = results.flatMap((result) => {
    const [then, now] = [before.get(result.id) ?? "absent", verdictOf(result)];
    return then === now ? [] : [difference(result.id, then, now)];
  });
  const statuses = status === certificate.status ? [] : [difference("status", certificate.status, status)];
  const [listedDialect, shownDialect] = [textOf(certificate.dialect), textOf(listVariants(dialectOf(repeats)))];
  const dialects = listedDialect === shownDialect ? [] : [difference("dialect", listedDialect, shownDialect)];
  const covered = coverageDifferences(certificate, repeats);
  return { status, judged: results.length, differences: [...verdicts, ...statuses, ...dialects, ...covered], troubles };
}

/** Certificates from before there was a coverage have none. */
function coverageDifferences({ coverage }: Certificate, repeats: Repeats): string[] {
  if (coverage === undefined) return [];
  const [listed, shown] = [coverageText(coverage), coverageText(coverageOfModel(repeats))];
  return listed === shown ? [] : [difference("coverage", listed, shown)];
}

/** How many cases the certificate has of one repeat. */
function listedIn({ cases }: Certificate, repeat: number): number {
  return new Set(cases.filter((one) => (one.repeat ?? 1) === repeat).map(({ id }) => id)).size;
}

function verdictOf({ verdict, flake }: RequirementResult): string {
  return flake === undefined ? verdict : `${verdict} (missed in ${flake.missed} of ${flake.judged} repeats)`;
}

function textOf(variants: Certificate["dialect"]): string {
  const names = variants.map(({ endpoint, member, variant, count }) => `${variant} ${endpoint} ${member} ${count}`);
  return names.toSorted().join(", ") || "canonical";
}

function difference(what: string, before: string, now: string): string {
  return `${what}: certificate says ${before}, the recording gives ${now}`;
}

import type { Certificate, CoverageCount, FlakeRate, LoadResult, RequirementResult } from "@myrcc/contracts";
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
import { coverageRows, coverageText } from "@myrcc/report";
import { coverageOfModel } from "./coverage-of-model.ts";
import { listVariants } from "./dialect-list.ts";

/** Of what a certificate or a recording has alone. */
const SHOWN_NAMES = 3;

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
  const before = new Map(certificate.requirements.map((result) => [result.id, result]));
  const verdicts = results.flatMap((result) => verdictDifferences(before.get(result.id), result));
  const statuses = status === certificate.status ? [] : [difference("status", certificate.status, status)];
  const [listedDialect, shownDialect] = [textOf(certificate.dialect), textOf(listVariants(dialectOf(repeats)))];
  const dialects = listedDialect === shownDialect ? [] : [difference("dialect", listedDialect, shownDialect)];
  const covered = coverageDifferences(certificate, repeats);
  return { status, judged: results.length, differences: [...verdicts, ...statuses, ...dialects, ...covered], troubles };
}

/** Certificates from before there was a coverage have none. */
function coverageDifferences({ coverage }: Certificate, repeats: Repeats): string[] {
  if (coverage === undefined) return [];
  const recorded = coverageOfModel(repeats);
  const [listed, shown] = [coverageText(coverage), coverageText(recorded)];
  if (listed !== shown) return [difference("coverage", listed, shown)];
  const before = coverageRows(coverage).map(([, count]) => openOf(count));
  return coverageRows(recorded).flatMap(([what, count], index) => {
    const [then, now] = [before[index] ?? [], openOf(count)];
    const [onlyThen, onlyNow] = [without(then, now), without(now, then)];
    return onlyThen.length + onlyNow.length === 0
      ? []
      : [difference(`open ${what}`, someOf(onlyThen), someOf(onlyNow))];
  });
}

function openOf({ open }: CoverageCount): string[] {
  return open.flatMap(({ reason, names }) => names.map((name) => `${name} (${reason})`));
}

function without(these: readonly string[], those: readonly string[]): string[] {
  const left = new Set(those);
  return these.filter((name) => !left.has(name));
}

function someOf(all: readonly string[]): string {
  const more = all.length - SHOWN_NAMES;
  return `${all.slice(0, SHOWN_NAMES).join(", ") || "none more"}${more > 0 ? `, and ${more} more` : ""}`;
}

/** How many cases the certificate has of one repeat. */
function listedIn({ cases }: Certificate, repeat: number): number {
  return new Set(cases.filter((one) => (one.repeat ?? 1) === repeat).map(({ id }) => id)).size;
}

function verdictDifferences(before: RequirementResult | undefined, now: RequirementResult): string[] {
  const texts = [before === undefined ? "absent" : verdictOf(before), verdictOf(now)] as const;
  if (texts[0] !== texts[1]) return [difference(now.id, ...texts)];
  const bounds = [boundsOf(before?.flake), boundsOf(now.flake)] as const;
  return bounds[0] === bounds[1] ? [] : [difference(now.id, ...bounds)];
}

function boundsOf(flake: FlakeRate | undefined): string {
  return flake === undefined ? "none" : `a true share of ${flake.low} to ${flake.high}`;
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

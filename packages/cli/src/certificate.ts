import { SPEC_DIGEST } from "@myrcc/contracts";
import type {
  Certificate,
  EvidenceFile,
  LoadResult,
  ModelCoverageResult,
  Profile,
  RequirementResult,
  Target,
} from "@myrcc/contracts";
import { decideStatus, dialectOf, loadTroubles, ofEachRepeat, whatIsIncomplete } from "@myrcc/oracle";
import type { Repeats } from "@myrcc/oracle";
import { summarizeLoad } from "@myrcc/report";
import { listVariants } from "./dialect-list.ts";

/** Everything that a certificate is made of. */
export interface CertificateParts {
  readonly target: Target;
  readonly embedded: boolean;
  readonly faults: readonly string[];
  readonly runId: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly workers: number;
  readonly profile: Profile;
  readonly suite: Certificate["suite"];
  /** How many cases the suites hold, whether or not they were run; as many in each repeat. */
  readonly plannedCases: number;
  readonly repeats: Repeats;
  readonly results: readonly RequirementResult[];
  /** Of the call model; takes seconds to count, so it is not counted here. */
  readonly coverage?: ModelCoverageResult;
  readonly load: LoadResult | null;
  readonly troubles: readonly string[];
  readonly evidence: readonly EvidenceFile[];
  readonly reproduce: string;
  /** The same for one case, with `<case>` in place of its id. */
  readonly replay: string;
}

/** @see packages/contracts/formats/certificate.yaml */
export function composeCertificate(parts: CertificateParts): Certificate {
  const { target, repeats, results, load } = parts;
  const incomplete = ofEachRepeat(repeats, (trace) => whatIsIncomplete(trace, parts.plannedCases));
  const troubles = [
    ...parts.troubles,
    ...ofEachRepeat(repeats, ({ harnessErrors }) => harnessErrors),
    ...incomplete,
    ...(load === null ? [] : loadTroubles(load)),
  ];
  const complete = incomplete.length === 0 && load !== null;
  return {
    format: "myrcc-certificate/1",
    status: decideStatus(results, troubles),
    subject: {
      name: target.product.name,
      version: target.product.version,
      ...(target.product.build === undefined ? {} : { build: target.product.build }),
      baseUrl: target.baseUrl,
      nominalWindowMs: target.nominalWindowMs,
      embedded: parts.embedded,
      ...(parts.faults.length === 0 ? {} : { faults: parts.faults }),
    },
    specification: { name: "myRCC", version: "v1", digest: SPEC_DIGEST },
    suite: parts.suite,
    run: {
      id: parts.runId,
      startedAt: parts.startedAt.toISOString(),
      endedAt: parts.endedAt.toISOString(),
      complete,
      workers: parts.workers,
      ...(repeats.length === 1 ? {} : { repeats: repeats.length }),
      profile: parts.profile,
    },
    summary: countVerdicts(results),
    requirements: results,
    dialect: listVariants(dialectOf(repeats)),
    ...(parts.coverage === undefined ? {} : { coverage: parts.coverage }),
    cases: repeats.flatMap(({ cases }, index) =>
      cases.map(({ start, end }) => ({
        id: start.caseId,
        title: start.title,
        requirements: start.requirements,
        outcome: end?.outcome ?? "interrupted",
        ...(end?.reason === undefined ? {} : { reason: end.reason }),
        ...(repeats.length === 1 ? {} : { repeat: index + 1 }),
        durationMs: end === undefined ? 0 : end.atMs - start.atMs,
      })),
    ),
    load: load === null ? null : summarizeLoad(load),
    troubles,
    evidence: parts.evidence,
    reproduce: parts.reproduce,
    replay: parts.replay,
  };
}

function countVerdicts(results: readonly RequirementResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict } of results) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

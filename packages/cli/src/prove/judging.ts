import { readFile } from "node:fs/promises";
import type { ConformanceOutcome } from "@myrcc/conformance";
import { Trouble } from "@myrcc/contracts";
import type { LoadResult, Profile, ProofMiss, ProofRecord, RequirementResult } from "@myrcc/contracts";
import { decideVerdicts, judgeLoad, judgeTrace, loadTroubles, readTrace, whatIsIncomplete } from "@myrcc/oracle";

/** What was held against a simulator. */
export type Found = Pick<ProofRecord, "missed" | "exercised" | "cases" | "troubles">;

export interface JudgingTask {
  readonly conformance: Pick<ConformanceOutcome, "tracePath" | "cases" | "errors">;
  readonly profile: Profile;
  readonly load: LoadResult | undefined;
}

/** A trouble comes in pieces, since an error does not keep its class between processes. */
export type Judging =
  { readonly kind: "found"; readonly found: Found } | ({ readonly kind: "trouble" } & Pick<Trouble, "code" | "detail">);

export async function judging(task: JudgingTask): Promise<Judging> {
  try {
    return { kind: "found", found: await judged(task) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { kind: "trouble", code: error.code, detail: error.detail };
  }
}

/** @throws {Trouble} trace.invalid */
async function judged({ conformance, load, profile }: JudgingTask): Promise<Found> {
  const text = await readFile(conformance.tracePath, "utf8");
  const trace = judgeTrace(text === "" ? [] : readTrace(text, conformance.tracePath), profile);
  const results = decideVerdicts(trace, load === undefined ? [] : judgeLoad(load));
  return {
    missed: results.flatMap(missOf),
    exercised: results.filter(({ exercised }) => exercised > 0).length,
    cases: conformance.cases,
    troubles: [
      ...conformance.errors,
      ...trace.harnessErrors,
      ...whatIsIncomplete(trace, conformance.cases),
      ...(load === undefined ? [] : loadTroubles(load)),
    ],
  };
}

function missOf({ id, keyword, failures, findings: [first] }: RequirementResult): ProofMiss[] {
  if (first === undefined) return [];
  const { expected, observed, caseId, evidence } = first;
  const shown = evidence.map(({ atMs, seq, text }) => `${atMs.toFixed(1)} ms #${seq} ${text}`);
  return [{ requirement: id, keyword, misses: failures, expected, observed, caseId, evidence: shown }];
}

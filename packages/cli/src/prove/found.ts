import { readFile } from "node:fs/promises";
import type { ConformanceOutcome } from "@myrcc/conformance";
import { Trouble } from "@myrcc/contracts";
import type { LoadResult, Profile, ProofMiss, ProofRecord, RequirementResult } from "@myrcc/contracts";
import { decideVerdicts, judgeLoad, judgeTrace, loadTroubles, readTrace, whatIsIncomplete } from "@myrcc/oracle";

/** What was held against a simulator. */
export type Found = Pick<ProofRecord, "missed" | "exercised" | "cases" | "troubles">;

/** @throws {Trouble} trace.invalid */
export async function foundIn(
  conformance: ConformanceOutcome,
  profile: Profile,
  load: LoadResult | undefined,
): Promise<Found> {
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

/** A fault may make that impossible, which is no pass but no finding of a requirement either. @throws what is not for the record */
export function couldNotJudge(error: unknown, signal: AbortSignal): Found {
  signal.throwIfAborted();
  if (!(error instanceof Trouble)) throw error;
  return { missed: [], exercised: 0, cases: 0, troubles: [error.message] };
}

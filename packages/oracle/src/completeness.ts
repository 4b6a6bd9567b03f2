import type { JudgedTrace } from "./judge.ts";

/**
 * Why a trace does not hold a whole run: cases that did not reach their end, and planned ones that never began. Other cases
 * may have exercised the same requirements, but what these would have shown nobody knows, so no run with one of them is
 * conformant.
 *
 * @param planned how many cases the suites hold.
 */
export function whatIsIncomplete(trace: JudgedTrace, planned: number): string[] {
  const unfinished = trace.cases
    .filter(({ end }) => end?.outcome !== "completed" && end?.outcome !== "not-offered")
    .map(
      ({ start, end }) => `case ${start.caseId} did not reach its end: ${end?.reason ?? "the recording breaks off"}`,
    );
  const begun = new Set(trace.cases.map(({ start }) => start.caseId)).size;
  const missing = planned > begun ? [`${planned - begun} of ${planned} cases never began`] : [];
  return [...unfinished, ...missing];
}

import type { CoverageCount, ModelCoverageResult } from "@myrcc/contracts";

/** The parts of the call model in words, in the order in which they grow. */
export function coverageRows({ cells, transitions, pairs }: ModelCoverageResult): [string, CoverageCount][] {
  return [
    ["cells of the matrix", cells],
    ["transitions", transitions],
    ["pairs of consecutive transitions", pairs],
  ];
}

/** `90 of 90 cells of the matrix, 19 of 25 transitions, 52 of 367 pairs of consecutive transitions` */
export function coverageText(coverage: ModelCoverageResult): string {
  return coverageRows(coverage)
    .map(([what, { done, all }]) => `${done} of ${all} ${what}`)
    .join(", ");
}

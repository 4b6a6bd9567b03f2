import type { LoadResult } from "@myrcc/contracts";
import type { LoadFinding } from "./load-finding.ts";

/**
 * Judges RCC-FRAME-1 by the frames that were held against the schema: one finding for those that satisfy it and one for
 * those that break it, each only where there are any. A frame is no better for the instrument's noise, so a void run
 * counts as well.
 */
export function judgeFrames({ frames: { checked, invalid, firstInvalid } }: LoadResult): LoadFinding[] {
  const valid = checked - invalid;
  const finding = { requirement: "RCC-FRAME-1", expected: "every frame of schema SnapshotFrame" } as const;
  const held: LoadFinding = {
    ...finding,
    verdict: "pass",
    observed: `${valid} of ${checked} frames are`,
    exercised: valid,
  };
  const broken: LoadFinding = {
    ...finding,
    verdict: "fail",
    observed: `${invalid} of ${checked} frames are not${firstInvalid === undefined ? "" : `, the first because ${firstInvalid}`}`,
    exercised: invalid,
  };
  return [...(valid > 0 ? [held] : []), ...(invalid > 0 ? [broken] : [])];
}

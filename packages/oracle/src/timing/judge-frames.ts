import type { LoadResult } from "@myrcc/contracts";
import { judgeShare } from "./judge-share.ts";
import type { LoadFinding } from "./load-finding.ts";

/**
 * Judges RCC-FRAME-1 by the frames that were held against the schema and RCC-FRAME-2 by the names of all: of each, one
 * finding for those that satisfy it and one for those that break it, where there are any. A frame is no better for the
 * instrument's noise, so a void run counts as well.
 */
export function judgeFrames({ frames }: LoadResult): LoadFinding[] {
  const { checked, firstInvalid, firstMisnamed, invalid, misnamed, received } = frames;
  return [
    ...judgeShare("RCC-FRAME-1", "every frame of schema SnapshotFrame", checked, invalid, {
      what: "frames",
      holds: "are",
      fails: "are not",
      first: firstInvalid === undefined ? "" : `, the first because ${firstInvalid}`,
    }),
    ...judgeShare("RCC-FRAME-2", "every frame with a name that its session registered", received, misnamed, {
      what: "frames",
      holds: "have one",
      fails: "have another",
      first: firstMisnamed === undefined ? "" : `, the first ${JSON.stringify(firstMisnamed)}`,
    }),
  ];
}

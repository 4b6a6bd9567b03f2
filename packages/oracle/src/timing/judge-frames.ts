import type { LoadResult } from "@myrcc/contracts";
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
      holds: "are",
      fails: "are not",
      first: firstInvalid === undefined ? "" : `, the first because ${firstInvalid}`,
    }),
    ...judgeShare("RCC-FRAME-2", "every frame with a name that its session registered", received, misnamed, {
      holds: "have one",
      fails: "have another",
      first: firstMisnamed === undefined ? "" : `, the first ${JSON.stringify(firstMisnamed)}`,
    }),
  ];
}

interface Wording {
  readonly holds: string;
  readonly fails: string;
  /** What is known of the first one that fails. */
  readonly first: string;
}

function judgeShare(
  requirement: LoadFinding["requirement"],
  expected: string,
  all: number,
  broken: number,
  { holds, fails, first }: Wording,
): LoadFinding[] {
  const sound = all - broken;
  const finding = { requirement, expected };
  const held = { verdict: "pass", observed: `${sound} of ${all} frames ${holds}`, exercised: sound } as const;
  const missed = {
    verdict: "fail",
    observed: `${broken} of ${all} frames ${fails}${first}`,
    exercised: broken,
  } as const;
  return [...(sound > 0 ? [{ ...finding, ...held }] : []), ...(broken > 0 ? [{ ...finding, ...missed }] : [])];
}

import type { LoadFinding } from "./load-finding.ts";

export interface ShareWording {
  /** What is counted, in the plural. */
  readonly what: string;
  readonly holds: string;
  readonly fails: string;
  /** What is known of the first one that fails. */
  readonly first: string;
}

/** One finding for those that satisfy a requirement and one for those that break it, where there are any. */
export function judgeShare(
  requirement: LoadFinding["requirement"],
  expected: string,
  all: number,
  broken: number,
  { what, holds, fails, first }: ShareWording,
): LoadFinding[] {
  const sound = all - broken;
  const finding = { requirement, expected };
  const held = { verdict: "pass", observed: `${sound} of ${all} ${what} ${holds}`, exercised: sound } as const;
  const missed = {
    verdict: "fail",
    observed: `${broken} of ${all} ${what} ${fails}${first}`,
    exercised: broken,
  } as const;
  return [...(sound > 0 ? [{ ...finding, ...held }] : []), ...(broken > 0 ? [{ ...finding, ...missed }] : [])];
}

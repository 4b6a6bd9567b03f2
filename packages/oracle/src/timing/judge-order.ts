import type { LoadResult, RequirementId } from "@myrcc/contracts";
import type { LoadFinding } from "./load-finding.ts";
import { judgeShare } from "./judge-share.ts";

interface OrderClaim {
  readonly requirement: RequirementId;
  readonly expected: string;
  readonly counter: string;
  readonly fails: string;
}

const CLAIMS: readonly OrderClaim[] = [
  {
    requirement: "RCC-LINE-2",
    expected: "every line with the extension and direction that it had",
    counter: "snapshots_moved",
    fails: "show another",
  },
  {
    requirement: "RCC-LINE-3",
    expected: "every line with the creation time that it had",
    counter: "snapshots_recreated",
    fails: "show another",
  },
  {
    requirement: "RCC-LINE-4",
    expected: "no line with an earlier modification time than it had",
    counter: "snapshots_older",
    fails: "show an earlier one",
  },
  {
    requirement: "RCC-LINE-8",
    expected: "nothing for a line that was dropped",
    counter: "snapshots_after_dropped",
    fails: "came for one",
  },
];

/**
 * Judges what no snapshot may do to the ones before it, over all that the run's own lines were pushed. Noise of the instrument
 * brings nothing out of order, so a void run counts as well. Nothing of a result that did not count them.
 */
export function judgeOrder({ counters }: Pick<LoadResult, "counters">): LoadFinding[] {
  const all = counters["snapshots_watched"] ?? 0;
  return CLAIMS.flatMap(({ counter, expected, fails, requirement }) =>
    judgeShare(requirement, expected, all, counters[counter] ?? 0, {
      what: "snapshots",
      holds: "are so",
      fails,
      first: "",
    }),
  );
}

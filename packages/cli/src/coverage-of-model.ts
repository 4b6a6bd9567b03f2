import type { CoverageCount, ModelCoverageResult } from "@myrcc/contracts";
import { ALL_CELLS, isRequestable, mergeCoverage, pairName, transitionPairs, transitions } from "@myrcc/oracle";
import type { Repeats } from "@myrcc/oracle";

const TELEPHONE = "takes the deed of a telephone, which no request makes";
const NOT_SHOWN = "the traces hold no occasion of it";
const NOT_PLANNED = "not planned; certify --pairs walks all pairs";
const NOT_REACHED = "planned, but the traces hold no occasion of it; the cases pairs.* say where this target stopped";

/** What of the call model all repeats together show, by their traces alone. */
export function coverageOfModel(repeats: Repeats): ModelCoverageResult {
  const { cells, transitions: made, pairs } = mergeCoverage(repeats.map(({ coverage }) => coverage));
  const arePlanned = repeats.some(({ cases }) => cases.some(({ start }) => start.caseId.startsWith("pairs.")));
  const all = transitionPairs();
  const byTelephone = new Set([
    ...transitions()
      .filter(({ id }) => !isRequestable(id))
      .map(({ id }): string => id),
    ...all.filter(({ first, second }) => !isRequestable(first) || !isRequestable(second)).map(pairName),
  ]);
  const reasonOf = (name: string, otherwise: string): string => (byTelephone.has(name) ? TELEPHONE : otherwise);
  return {
    cells: count(ALL_CELLS, cells, () => NOT_SHOWN),
    transitions: count(
      transitions().map(({ id }) => id),
      made,
      (id) => reasonOf(id, NOT_SHOWN),
    ),
    pairs: count(all.map(pairName), pairs, (pair) => reasonOf(pair, arePlanned ? NOT_REACHED : NOT_PLANNED)),
  };
}

function count(all: readonly string[], done: ReadonlySet<string>, reasonOf: (name: string) => string): CoverageCount {
  const open = Map.groupBy(
    all.filter((name) => !done.has(name)),
    reasonOf,
  );
  return {
    all: all.length,
    done: all.filter((name) => done.has(name)).length,
    open: [...open].map(([reason, names]) => ({ reason, names })),
  };
}

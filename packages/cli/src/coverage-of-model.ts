import type { CoverageCount, ModelCoverageResult, TransitionId } from "@myrcc/contracts";
import { ALL_CELLS, attainmentOf, mergeCoverage, pairName, transitionPairs, transitions } from "@myrcc/oracle";
import type { Repeats } from "@myrcc/oracle";

const BREAKDOWN = "takes a telephone or a server that breaks down, which no target can be asked for";
const TELEPHONE =
  "takes a telephone that nobody answers, and the traces hold no occasion of it; the target file names one by " +
  "offers: { unansweredExtension }";
const NOT_SHOWN = "the traces hold no occasion of it";
const NOT_PLANNED = "not planned; certify --pairs walks all pairs";
const NOT_REACHED = "planned, but the traces hold no occasion of it; the cases pairs.* say where this target stopped";

/** What of the call model all repeats together show, by their traces alone. */
export function coverageOfModel(repeats: Repeats): ModelCoverageResult {
  const { cells, transitions: made, pairs } = mergeCoverage(repeats.map(({ coverage }) => coverage));
  const arePlanned = repeats.some(({ cases }) => cases.some(({ start }) => start.caseId.startsWith("pairs.")));
  const all = transitionPairs();
  const stops = stopsOfMatrix(repeats);
  return {
    cells: count(
      new Map(ALL_CELLS.map((cell) => [cell, []])),
      cells,
      (cell) => stops.get(situationOf(cell)) ?? NOT_SHOWN,
    ),
    transitions: count(new Map(transitions().map(({ id }) => [id, [id]])), made, () => NOT_SHOWN),
    pairs: count(new Map(all.map((pair) => [pairName(pair), [pair.first, pair.second]])), pairs, () =>
      arePlanned ? NOT_REACHED : NOT_PLANNED,
    ),
  };
}

/** Cells are named by their situation and their action. */
function situationOf(cell: string): string {
  return cell.split(" ")[0] ?? "";
}

/** Where this target stopped on the way to a situation of the matrix, as the cases tell it. */
function stopsOfMatrix(repeats: Repeats): ReadonlyMap<string, string> {
  const stops = new Map<string, string>();
  for (const { start, end } of repeats.flatMap(({ cases }) => cases)) {
    const situation = /^matrix\.(.+)-(?:refuses|accepts)$/.exec(start.caseId)?.[1];
    if (situation === undefined || end?.outcome !== "completed" || end.reason === undefined) continue;
    stops.set(situation, `${NOT_SHOWN}; ${start.caseId} stopped: ${end.reason}`);
  }
  return stops;
}

/**
 * @param all by name, with the transitions that each takes.
 * @param otherwise why one is missing that requests could have made.
 */
function count(
  all: ReadonlyMap<string, readonly TransitionId[]>,
  done: ReadonlySet<string>,
  otherwise: (name: string) => string,
): CoverageCount {
  const open = Map.groupBy(
    [...all.keys()].filter((name) => !done.has(name)),
    (name) => reasonOf(all.get(name) ?? []) ?? otherwise(name),
  );
  return {
    all: all.size,
    done: [...all.keys()].filter((name) => done.has(name)).length,
    open: [...open].map(([reason, names]) => ({ reason, names })),
  };
}

function reasonOf(ids: readonly TransitionId[]): string | undefined {
  const attainments = ids.map(attainmentOf);
  if (attainments.includes("breakdown")) return BREAKDOWN;
  return attainments.includes("telephone") ? TELEPHONE : undefined;
}

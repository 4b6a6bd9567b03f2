import type { LineAction, SituationName, TransitionId } from "@myrcc/contracts";
import { LINE_ACTIONS, cell, isLineAction } from "./call-model/allowed-actions.ts";
import { SITUATIONS } from "./call-model/situation.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { scenesOf } from "./evidence/scene.ts";
import { ownDeedsIn } from "./own-deeds.ts";
import { pairsIn } from "./pair-coverage.ts";
import { occurrencesIn, situationIn } from "./scene-transition.ts";

/** What of the call model a recording holds occasions of. */
export interface ModelCoverage {
  /** Cells of the matrix in which an action was asked for and answered as the matrix says. */
  readonly cells: ReadonlySet<string>;
  /** Transitions that accepted requests make, and telephones by themselves; what the target showed of it is for the rules. */
  readonly transitions: ReadonlySet<TransitionId>;
  /** Pairs of them that followed each other on one line. */
  readonly pairs: ReadonlySet<string>;
}

/** Every cell there is, written like those of the coverage. */
export const ALL_CELLS: readonly string[] = SITUATIONS.flatMap((situation) =>
  LINE_ACTIONS.map((action) => cellName(situation, action)),
);

/** Transitions that a request can make; the others are deeds of telephones. */
export function coverageOf(evidence: Evidence): ModelCoverage {
  const cells = new Set<string>();
  const transitions = new Set<TransitionId>();
  for (const scene of scenesOf(evidence)) {
    const situation = situationIn(scene);
    const { action, exchange } = scene;
    if (situation === undefined || !isLineAction(action)) continue;
    const found = cell(situation, action);
    if (found.kind === "refused" ? exchange.refused : exchange.accepted) cells.add(cellName(situation, action));
    if (exchange.accepted) for (const { transition } of occurrencesIn(evidence, scene)) transitions.add(transition);
  }
  if (evidence.calls.length > 0) transitions.add("T1");
  for (const { second } of ownDeedsIn(evidence)) transitions.add(second);
  return { cells, transitions, pairs: pairsIn(evidence) };
}

/** What one recording or another holds occasions of. */
export function mergeCoverage(parts: readonly ModelCoverage[]): ModelCoverage {
  return {
    cells: new Set(parts.flatMap(({ cells }) => [...cells])),
    transitions: new Set(parts.flatMap(({ transitions }) => [...transitions])),
    pairs: new Set(parts.flatMap(({ pairs }) => [...pairs])),
  };
}

function cellName(situation: SituationName, action: LineAction): string {
  return `${situation} ${action}`;
}

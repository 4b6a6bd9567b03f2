import type { LineAction, SituationName, TransitionId } from "@myrcc/contracts";
import { LINE_ACTIONS, cell, isLineAction } from "./call-model/allowed-actions.ts";
import { isConnected } from "./call-model/model-line.ts";
import { SITUATIONS, situationOf } from "./call-model/situation.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { isAlerting, isRinging, scenesOf } from "./evidence/scene.ts";
import type { Scene } from "./evidence/scene.ts";

/** What of the call model a recording holds occasions of. */
export interface ModelCoverage {
  /** Cells of the matrix in which an action was asked for and answered as the matrix says. */
  readonly cells: ReadonlySet<string>;
  /** Transitions that an accepted action made. */
  readonly transitions: ReadonlySet<TransitionId>;
}

/** Every cell there is, written like those of the coverage. */
export const ALL_CELLS: readonly string[] = SITUATIONS.flatMap((situation) =>
  LINE_ACTIONS.map((action) => cellName(situation, action)),
);

/** Transitions that a request can make; the others are deeds of telephones. */
export function coverageOf(recordings: readonly Evidence[]): ModelCoverage {
  const cells = new Set<string>();
  const transitions = new Set<TransitionId>();
  for (const evidence of recordings) {
    for (const scene of scenesOf(evidence)) {
      const situation = situationIn(scene);
      const { action, exchange } = scene;
      if (situation === undefined || !isLineAction(action)) continue;
      const found = cell(situation, action);
      if (found.kind === "refused" ? exchange.refused : exchange.accepted) cells.add(cellName(situation, action));
      if (found.kind === "transition" && exchange.accepted) {
        const [first, ...others] = found.transitions;
        const isInvited = scene.peers.filter(isConnected).length > 1;
        const made = others.length > 0 && isInvited ? others[0] : first;
        if (made !== undefined) transitions.add(made);
      }
    }
    if (evidence.calls.length > 0) transitions.add("T1");
  }
  return { cells, transitions };
}

function cellName(situation: SituationName, action: LineAction): string {
  return `${situation} ${action}`;
}

/** The row of the matrix; the two that some platforms call prompting are told by who called (D-2). */
function situationIn({ own, peers, siblings }: Scene): SituationName | undefined {
  if (isRinging(own)) return "ringing";
  if (isAlerting(own)) return "alerting";
  const joinable = siblings.filter(({ lineId }) => !peers.some((peer) => peer.lineId === lineId));
  return situationOf(own, joinable);
}

import { CALL_MODEL } from "@myrcc/contracts";
import type { LineState, Situation, SituationName } from "@myrcc/contracts";

/** What of a line decides on its row of the matrix. Texts, since a wire may carry states that the model does not know. */
export interface LineStanding {
  readonly state: string;
  /** Absent means false (C-12). */
  readonly conference?: boolean;
}

export const SITUATIONS: readonly SituationName[] = Object.keys(CALL_MODEL.situations).filter(isSituationName);

export function isSituationName(name: string): name is SituationName {
  return Object.hasOwn(CALL_MODEL.situations, name);
}

export function isLineState(state: string): state is LineState {
  return Object.hasOwn(CALL_MODEL.states, state);
}

/** Other states that a tolerated alternative shows under this one's name (C-35, D-2). */
export function statesShownAs(state: string): readonly LineState[] {
  return Object.values(CALL_MODEL.alternatives).flatMap(({ shownAs = {} }) =>
    Object.entries(shownAs).flatMap(([real, shown]) => (shown === state && isLineState(real) ? [real] : [])),
  );
}

/**
 * The row of the matrix that a line is in, given the other live lines of its extension; undefined for a state the model does
 * not know, about which nothing can be said (C-35). Whoever knows calls leaves out siblings that cannot be joined (D-6, D-12).
 */
export function situationOf(line: LineStanding, siblings: readonly LineStanding[]): SituationName | undefined {
  const hasHeldSibling = siblings.some(({ state }) => state === "held");
  return SITUATIONS.find((name) => fits(CALL_MODEL.situations[name], line, hasHeldSibling));
}

function fits(situation: Situation, { state, conference = false }: LineStanding, hasHeldSibling: boolean): boolean {
  return (
    situation.state === state &&
    (situation.conference ?? conference) === conference &&
    (situation.heldSibling ?? hasHeldSibling) === hasHeldSibling
  );
}

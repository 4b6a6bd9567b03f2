import { CALL_MODEL } from "@myrcc/contracts";
import type { LineAction, SituationName, TransitionId } from "@myrcc/contracts";

/** What is known of a line's surroundings besides its row of the matrix. */
export interface Surroundings {
  /** Whether the extension holds a line that could be joined; undefined: not known. Decides only where the row does not. */
  readonly heldSibling?: boolean | undefined;
  /** Whether somebody is connected at the far end, or it only rings after a blind transfer (D-5). Connected by default. */
  readonly farEnd?: "connected" | "ringing";
}

/** Every action is in exactly one of the three. */
export interface AllowedActions {
  /** Listed by the canonical model (§3.3), so also accepted. */
  readonly mandatory: readonly LineAction[];
  /** May be listed, because a tolerated alternative says so or because what decides on it is not known. */
  readonly optional: readonly LineAction[];
  readonly forbidden: readonly LineAction[];
}

export const LINE_ACTIONS: readonly LineAction[] = Object.keys(CALL_MODEL.actions).filter(isLineAction);

export function isLineAction(name: string): name is LineAction {
  return Object.hasOwn(CALL_MODEL.actions, name);
}

export function allowedActions(situation: SituationName, surroundings: Surroundings = {}): AllowedActions {
  const mandatory = listedActions(situation, surroundings);
  const undecided =
    surroundings.heldSibling === undefined ? (CALL_MODEL.situations[situation].withHeldSibling ?? []) : [];
  const tolerated = Object.values(CALL_MODEL.alternatives).flatMap(({ at, lists = [] }) =>
    at.includes(situation) ? lists : [],
  );
  const optional = LINE_ACTIONS.filter(
    (action) => !mandatory.includes(action) && (undecided.includes(action) || tolerated.includes(action)),
  );
  const forbidden = LINE_ACTIONS.filter((action) => !mandatory.includes(action) && !optional.includes(action));
  return { mandatory, optional, forbidden };
}

/** The canonical list alone (§3.3). */
export function listedActions(
  situation: SituationName,
  { heldSibling, farEnd = "connected" }: Surroundings,
): readonly LineAction[] {
  const { lists, withHeldSibling = [], whileFarEndRings } = CALL_MODEL.situations[situation];
  if (farEnd === "ringing" && whileFarEndRings !== undefined) return whileFarEndRings;
  return heldSibling === true ? [...lists, ...withHeldSibling] : lists;
}

/** What happens when an action is asked for in a situation. */
export type Cell =
  | {
      readonly kind: "transition";
      /** Of several the one applies of which the conditions hold. */
      readonly transitions: readonly TransitionId[];
      readonly onlyWithHeldSibling: boolean;
    }
  | { readonly kind: "refused"; readonly status: number; readonly accept: readonly number[] };

/** One of the 90 cells of §3.4. */
export function cell(situation: SituationName, action: LineAction): Cell {
  const { transitions, onlyWithHeldSibling } = CALL_MODEL.matrix[situation][action];
  if (transitions.length > 0) return { kind: "transition", transitions, onlyWithHeldSibling };
  const { status, accept } = CALL_MODEL.errors.classes["not-listed"];
  return { kind: "refused", status, accept };
}

import type { CallLine, LineAction } from "@myrcc/contracts";
import { allowedActions, LINE_ACTIONS } from "./allowed-actions.ts";
import { situationOf } from "./situation.ts";

/**
 * Actions that the state asks for and the line does not list; undefined for a state the model does not know. What a held
 * sibling adds is not asked for, since one line does not show its siblings.
 */
export function missingActions(line: CallLine): LineAction[] | undefined {
  const situation = situationOf(line, []);
  if (situation === undefined) return undefined;
  const listed = line.actions ?? [];
  // One line does not show whether its far end only rings either, so the whole list of that case stands for itself (D-5).
  const ringing = allowedActions(situation, { farEnd: "ringing" }).mandatory;
  if (LINE_ACTIONS.every((action) => ringing.includes(action) === listed.includes(action))) return [];
  return allowedActions(situation).mandatory.filter((action) => !listed.includes(action));
}

import type { CallLine, LineAction } from "@myrcc/contracts";
import { allowedActions, LINE_ACTIONS } from "./allowed-actions.ts";
import { situationOf } from "./situation.ts";

/**
 * Actions that the state asks for and the line does not list; undefined for a state the model does not know. What a held
 * sibling adds is not asked for, since one line does not show its siblings.
 *
 * @param isFourStated the platform shows an alerting line as prompting (D-2), so that both lists are those of the state.
 */
export function missingActions(line: CallLine, isFourStated = false): LineAction[] | undefined {
  const situation = situationOf(line, []);
  if (situation === undefined) return undefined;
  const listed = line.actions ?? [];
  // One line does not show whether its far end only rings either, so the whole list of that case stands for itself (D-5).
  const wholeLists = [
    allowedActions(situation, { farEnd: "ringing" }).mandatory,
    ...(isFourStated && situation === "prompting" && !line.isIncoming ? [allowedActions("alerting").mandatory] : []),
  ];
  if (wholeLists.some((whole) => LINE_ACTIONS.every((action) => whole.includes(action) === listed.includes(action)))) {
    return [];
  }
  return allowedActions(situation).mandatory.filter((action) => !listed.includes(action));
}

import type { CallLine, LineAction } from "@myrcc/contracts";
import { allowedActions, LINE_ACTIONS } from "./allowed-actions.ts";
import { situationOf, statesShownAs } from "./situation.ts";

/**
 * Actions that the state asks for and the line does not list; undefined for a state the model does not know. What a held
 * sibling adds is not asked for, since one line does not show its siblings.
 *
 * @param ownNames states that the platform was seen to show under their own names, so under no other.
 */
export function missingActions(line: CallLine, ownNames: ReadonlySet<string> = new Set()): LineAction[] | undefined {
  const situation = situationOf(line, []);
  if (situation === undefined) return undefined;
  const listed = line.actions ?? [];
  // One line does not show whether its far end only rings either (D-5), nor whether it is in a state that goes by another's
  // name (D-2), so the whole list of either case stands for itself.
  const disguised = statesShownAs(line.state).filter((state) => !ownNames.has(state));
  const wholes = [
    allowedActions(situation, { farEnd: "ringing" }).mandatory,
    ...disguised.flatMap((state) => {
      const other = situationOf({ ...line, state }, []);
      return other === undefined ? [] : [allowedActions(other).mandatory];
    }),
  ];
  const isWhole = wholes.some((whole) =>
    LINE_ACTIONS.every((action) => whole.includes(action) === listed.includes(action)),
  );
  if (isWhole) return [];
  return allowedActions(situation).mandatory.filter((action) => !listed.includes(action));
}

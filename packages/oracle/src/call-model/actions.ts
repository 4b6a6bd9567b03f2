import type { CallLine } from "@myrcc/contracts";

/** Actions of each state of a leg in a call of two; what a held sibling or a conference adds or removes is not in it (F-41, F-44–F-46). */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  prompting: ["answer", "disconnect"],
  alerting: ["disconnect"],
  ringing: ["answer", "disconnect", "redirect"],
  talking: ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"],
  held: ["addParty", "disconnect", "leave", "redirect", "unhold"],
};

/** Actions that the state asks for and the line does not list; undefined for a state the model does not know. */
export function missingActions(line: CallLine): string[] | undefined {
  const due = ACTIONS[line.state];
  if (due === undefined) return undefined;
  const listed = line.actions ?? [];
  return due.filter((action) => !listed.includes(action) && !(line.conference === true && action === "redirect"));
}

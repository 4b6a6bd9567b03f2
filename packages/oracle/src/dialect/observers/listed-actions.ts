import type { CallLine } from "@myrcc/contracts";
import { isConnected, isLive } from "../../call-model/model-line.ts";
import type { Observer } from "../observation.ts";

/** C-40: when transfer and merge are listed. Only a list shows a line together with its siblings. */
export const joiningListed: Observer = function* ({ lists }) {
  for (const { event, lines } of lists) {
    const live = [...lines.values()].filter(isLive);
    for (const line of live) {
      const siblings = live.filter((one) => one !== line && one.extension === line.extension);
      const common = { endpoint: "listCallLines", reading: "C-40", event } as const;
      const joins = doesList(line, "transfer") || doesList(line, "merge");
      if (line.state === "talking" && siblings.length === 0) {
        yield { ...common, member: "actions of a lone line", variant: joins ? "transfer-always-listed" : null };
      } else if (line.state === "held" && siblings.some(({ state }) => state === "talking")) {
        yield { ...common, member: "actions of a held line", variant: joins ? "transfer-on-held" : null };
      }
    }
  }
};

/** C-39: whether a held line can be handed over, with somebody connected at its far end (D-5). */
export const heldRedirectListed: Observer = function* ({ lists, calls }) {
  for (const { event, lines } of lists) {
    for (const { callerLineId, calleeLineId = "" } of calls) {
      const [caller, callee] = [lines.get(callerLineId), lines.get(calleeLineId)];
      if (caller === undefined || callee === undefined || !isConnected(caller) || !isConnected(callee)) continue;
      for (const held of [caller, callee].filter((line) => line.state === "held" && line.conference !== true)) {
        const variant = doesList(held, "redirect") && doesList(held, "addParty") ? null : "held-redirect-unlisted";
        yield { endpoint: "listCallLines", reading: "C-39", member: "actions of a held line", variant, event };
      }
    }
  }
};

function doesList({ actions = [] }: CallLine, action: string): boolean {
  return actions.includes(action);
}

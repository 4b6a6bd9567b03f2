import { isConnected } from "../call-model/model-line.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import { invitationBy } from "../evidence/invitation.ts";
import { seenBy } from "../evidence/sighting.ts";
import { endedByHarness, isOfSomebodysRole, isOver } from "../evidence/trial.ts";
import type { Rule } from "./rule.ts";

/** When a line that never talked was first seen to be over, or to be gone; undefined while neither has been seen. */
function endWithoutTalk(evidence: Evidence, lineId: string): number | undefined {
  const { lists, sightingsByLine } = evidence;
  const sightings = sightingsByLine.get(lineId) ?? [];
  const [first] = sightings;
  if (first === undefined || sightings.some(({ line }) => isConnected(line))) return undefined;
  const dropped = sightings.find(({ line }) => line.state === "dropped");
  const gone = lists.find(
    (list) =>
      list.event.sentAtMs >= first.atMs &&
      !list.lines.has(lineId) &&
      shareEnterprise(evidence, list.event.session, seenBy(first)),
  );
  return dropped?.atMs ?? gone?.event.atMs;
}

/** Whether the harness had the invited party reject. */
function isRejected({ exchanges }: Evidence, invited: string): boolean {
  return exchanges.some(
    ({ operation, accepted, parameters }) => operation === "disconnect" && accepted && parameters["lineId"] === invited,
  );
}

export const failedInvitationEndsAlone: Rule = {
  requirement: "RCC-ADDPARTY-5",
  judge(evidence, docket) {
    for (const exchange of evidence.exchanges) {
      const { event, parameters } = exchange;
      const invited = evidence.web.invitedBy(exchange);
      const own = parameters["lineId"];
      const kind = invitationBy(evidence, exchange);
      if (kind === undefined || invited === undefined || own === undefined) continue;
      // Else whatever ended the call may have ended the invitation.
      if (!isOfSomebodysRole(exchange) && !isRejected(evidence, invited)) continue;
      const failedMs = endWithoutTalk(evidence, invited);
      const before = evidence.lists.findLast((list) => list.event.atMs <= event.sentAtMs && list.lines.has(own));
      if (failedMs === undefined || before === undefined) continue;
      const lines = [own, ...evidence.web.othersOf(own, event.sentAtMs)].filter((lineId) => {
        const line = before.lines.get(lineId);
        return line !== undefined && isConnected(line);
      });
      // Who sends an invitation on was never of the call.
      const without = kind === "T10" ? [invited, own] : [invited];
      const endMs = Math.min(...lines.map((lineId) => endedByHarness(evidence, lineId, event.sentAtMs, without)));
      const after = evidence.lists.filter(
        (list) =>
          list.event.sentAtMs >= failedMs &&
          list.event.atMs <= endMs &&
          shareEnterprise(evidence, list.event.session, event.session),
      );
      for (const lineId of lines) {
        const over = after.find((list) => isOver(list, lineId));
        if (over !== undefined) {
          docket.miss({
            expected: `line ${lineId} live after the invited line ${invited} was dropped`,
            observed: over.lines.get(lineId)?.state ?? "not listed",
            events: [event, over.event],
          });
        } else if (after.length > 0) docket.hit();
      }
    }
  },
};

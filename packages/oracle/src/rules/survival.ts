import type { ExchangeEvent } from "@myrcc/contracts";
import { bodiesOf } from "../evidence/body.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { actsOn, peerOf } from "../evidence/involved-lines.ts";
import { latestBefore } from "../evidence/sighting.ts";
import type { Docket } from "./rule.ts";

/** What ends a line, or makes another of it. */
const ENDING: readonly (string | null)[] = ["disconnect", "leave", "redirect", "merge", "transfer"];

/**
 * Judges whether the calls that a session placed are still there once it has ended, by what another session lists then.
 *
 * @param sinceMs when it was last known to be open; nobody knows when it ended between that and `end`.
 */
export function judgeSurvival(
  evidence: Evidence,
  session: string,
  end: ExchangeEvent,
  word: "logout" | "expiry",
  docket: Docket,
  sinceMs = end.sentAtMs,
): void {
  for (const [{ event }, { lineId }] of bodiesOf(evidence.exchanges, "placeCall", "CallLine")) {
    if (event.session !== session || event.atMs > sinceMs) continue;
    const before = latestBefore(evidence, lineId, sinceMs);
    if (before === undefined || before.line.state === "dropped") continue;
    const after = evidence.lists.find(
      (list) =>
        list.session !== session && list.event.sentAtMs >= end.atMs && shareEnterprise(evidence, list.session, session),
    );
    if (after === undefined) continue;
    const lines = new Set([lineId, peerOf(evidence, lineId) ?? lineId]);
    const isTouched = evidence.exchanges.some(
      (one) =>
        ENDING.includes(one.operation) &&
        // What was refused, as everything is that comes with the keys of the ended session, has ended nothing.
        !one.refused &&
        actsOn(one, lines) &&
        one.event.atMs >= before.atMs &&
        one.event.sentAtMs <= after.event.atMs,
    );
    if (isTouched) continue;
    const line = after.lines.get(lineId);
    if (line !== undefined && line.state !== "dropped") docket.hit();
    else {
      docket.miss({
        expected: `line ${lineId} live after the ${word} of ${session}, which placed it`,
        observed: line === undefined ? "not listed any more" : `state ${line.state}`,
        events: [after.event, end, before.event],
      });
    }
  }
}

import type { CallLine } from "@myrcc/contracts";
import { isLive } from "../call-model/model-line.ts";
import { isLineAction } from "../evidence/effect.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { textMember } from "../evidence/payload.ts";
import { latestBefore } from "../evidence/sighting.ts";
import type { LineList } from "../evidence/sighting.ts";
import { tellsNothing } from "../evidence/telling.ts";
import { describe } from "./expectation.ts";
import type { Docket } from "./rule.ts";

/** Invitations of, and redirects to, somebody who takes part already: no further line of theirs may remain (D-17). */
export function judgeNoFurtherLine(evidence: Evidence, docket: Docket): void {
  for (const exchange of evidence.exchanges) {
    const { operation, event, accepted, refused } = exchange;
    if (event.deviation !== "present-destination" || (operation !== "addParty" && operation !== "redirect")) continue;
    const further = furtherLine(evidence, exchange);
    if (further === undefined) continue;
    const lists = listsUntilNext(evidence, exchange);
    // It may come up later than the answer, and has the bound to go again.
    const late = lists.find((list) => list.event.sentAtMs >= event.atMs + evidence.effectBoundMs);
    const remaining = late === undefined ? undefined : further(late);
    if (late !== undefined && remaining !== undefined) {
      const observed = `line ${remaining.lineId} ${remaining.state}`;
      const expected = `no further line of somebody present after ${describe(exchange)}`;
      docket.miss({ expected, observed, events: [event, late.event] });
      continue;
    }
    const [first] = lists;
    const isDecided = late !== undefined || (refused && first !== undefined && further(first) === undefined);
    if (isDecided && (accepted || refused) && !tellsNothing(exchange)) docket.hit();
  }
}

/** Finds a list's line that the request may have made; undefined when it does not say of whom, or cannot have made a wrong one. */
function furtherLine(evidence: Evidence, exchange: Exchange): ((list: LineList) => CallLine | undefined) | undefined {
  const { directory, sightingsByLine, web } = evidence;
  const { sentAtMs } = exchange.event;
  const lineId = exchange.parameters["lineId"] ?? "";
  const destination = textMember(exchange, "destination")?.trim();
  const own = latestBefore(evidence, lineId, sentAtMs)?.line;
  if (destination === undefined || own === undefined) return undefined;
  // Whoever hands their own part over has left the call, and may be called into it anew.
  if (exchange.operation === "redirect" && directory.get(own.extension) === destination) return undefined;
  const parties = new Set(
    [lineId, ...web.othersOf(lineId, sentAtMs)].map((id) => {
      const line = latestBefore(evidence, id, sentAtMs)?.line;
      return line === undefined ? undefined : directory.get(line.extension);
    }),
  );
  return ({ lines }) =>
    [...lines.values()].find(
      (line) =>
        line.isIncoming &&
        isLive(line) &&
        directory.get(line.extension) === destination &&
        // Somebody else may call as well; whom a line shows may be empty or absent at first (C-47).
        (!line.displayedNumber || parties.has(line.displayedNumber)) &&
        (sightingsByLine.get(line.lineId)?.[0]?.atMs ?? 0) > sentAtMs,
    );
}

/** Lists after the answer and before anybody acts again, who may end or make lines. */
function listsUntilNext(evidence: Evidence, { event }: Exchange): LineList[] {
  const next = evidence.exchanges.find(
    (one) =>
      (isLineAction(one) || one.operation === "placeCall") &&
      one.event.sentAtMs >= event.atMs &&
      shareEnterprise(evidence, one.event.session, event.session),
  );
  return evidence.lists.filter(
    (one) =>
      one.event.sentAtMs >= event.atMs &&
      one.event.atMs < (next?.event.sentAtMs ?? Infinity) &&
      shareEnterprise(evidence, one.event.session, event.session),
  );
}

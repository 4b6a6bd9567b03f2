import { bodiesOf } from "../evidence/body.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { seenBy } from "../evidence/sighting.ts";
import type { Sighting } from "../evidence/sighting.ts";
import { deliveryBoundMs } from "./bounds.ts";
import type { Rule } from "./rule.ts";

export const countIsLength: Rule = {
  requirement: "RCC-SYNC-5",
  judge({ exchanges }, docket) {
    for (const [{ event }, { count, results }] of bodiesOf(exchanges, "listCallLines", "CallLineList")) {
      if (count === results.length) docket.hit();
      else docket.miss({ expected: `count ${results.length}`, observed: `count ${count}`, events: [event] });
    }
  },
};

export const emptyListIsAList: Rule = {
  requirement: "RCC-SYNC-6",
  judge({ exchanges }, docket) {
    for (const [{ event }, { count, results }] of bodiesOf(exchanges, "listCallLines", "CallLineList")) {
      // A count that is not the length is a miss of RCC-SYNC-5.
      if (results.length > 0) continue;
      if (event.status === 200 && count === 0) docket.hit();
      else if (event.status !== 200) {
        docket.miss({ expected: "200 with an empty array", observed: `status ${event.status}`, events: [event] });
      }
    }
  },
};

export const droppedStaysDropped: Rule = {
  requirement: "RCC-SYNC-4",
  judge(evidence, docket) {
    for (const [lineId, sightings] of evidence.sightingsByLine) {
      const dropped = sightings.find(({ via, line }) => via === "frame" && line.state === "dropped");
      if (dropped === undefined) continue;
      const later = evidence.lists.filter(
        ({ event, session }) => event.sentAtMs >= dropped.atMs && isTold(evidence, dropped, session),
      );
      const revived = later.find(({ lines }) => (lines.get(lineId)?.state ?? "dropped") !== "dropped");
      if (revived !== undefined) {
        docket.miss({
          expected: `line ${lineId} dropped or not listed any more`,
          observed: `listed as ${revived.lines.get(lineId)?.state ?? ""}`,
          events: [revived.event, dropped.event],
        });
      } else if (later.length > 0) docket.hit();
    }
  },
};

/** A line that is seen unchanged before and after a list was read was there when it was read. */
export const liveLinesAreListed: Rule = {
  requirement: "RCC-SYNC-3",
  judge(evidence, docket) {
    for (const list of evidence.lists) {
      const { sentAtMs, atMs } = list.event;
      for (const [lineId, sightings] of evidence.sightingsByLine) {
        const before = sightings.findLast((one) => one.atMs <= sentAtMs);
        if (before === undefined || before.line.state === "dropped" || !isTold(evidence, before, list.session))
          continue;
        if (list.lines.has(lineId)) docket.hit();
        else {
          const after = sightings.find((one) => one.line.state !== "dropped" && isOfAfter(evidence, one, atMs));
          if (after === undefined || !isTold(evidence, after, list.session)) continue;
          docket.miss({
            expected: `line ${lineId}, which is live before and after, in the list`,
            observed: `${list.lines.size} lines, and not this one`,
            events: [list.event, before.event, after.event],
          });
        }
      }
    }
  },
};

/** Whether a sighting shows what was so after an instant: a frame that comes just then was written some time before. */
function isOfAfter({ nominalWindowMs, effectBoundMs }: Evidence, sighting: Sighting, instantMs: number): boolean {
  return sighting.via === "frame"
    ? sighting.atMs > instantMs + deliveryBoundMs({ nominalWindowMs, effectBoundMs })
    : sighting.event.sentAtMs >= instantMs;
}

/** Whether what was seen of a line tells of the same enterprise's lines. */
function isTold(evidence: Parameters<typeof shareEnterprise>[0], sighting: Sighting, session: string): boolean {
  const witness = seenBy(sighting);
  return witness === session || shareEnterprise(evidence, witness, session);
}

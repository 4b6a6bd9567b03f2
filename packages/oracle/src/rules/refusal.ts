import type { OperationId, RequirementId } from "@myrcc/contracts";
import { alterationsOf } from "../evidence/completion.ts";
import type { Deviation } from "../evidence/deviation.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isLive } from "../call-model/model-line.ts";
import { scenesOf } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import { describe } from "./expectation.ts";
import type { Docket, Rule } from "./rule.ts";

/**
 * A rule that an action which departs from the contract in this way is refused with 4xx and changes nothing: no line of its
 * calls, and nobody rings.
 */
export function judgeRefusal(
  requirement: RequirementId,
  operation: OperationId,
  deviation: Deviation,
  when: (scene: Scene) => boolean = () => true,
): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const scene of scenesOf(evidence)) {
        const { exchange, action } = scene;
        if (action !== operation || exchange.event.deviation !== deviation || !when(scene)) continue;
        judgeNothingDone(evidence, docket, scene);
      }
    },
  };
}

function judgeNothingDone({ sightingsByLine }: Evidence, docket: Docket, scene: Scene): void {
  const { exchange, before, after, own, peers, siblings, argument, argumentPeers } = scene;
  if (!exchange.refused) {
    const observed = `status ${exchange.event.status ?? "none"}`;
    docket.miss({ expected: `${exchange.operation ?? ""} refused with 4xx`, observed, events: [exchange.event] });
    return;
  }
  const involved = [own, ...peers, ...siblings, ...argumentPeers, ...(argument === undefined ? [] : [argument])];
  for (const list of after) {
    const changed = involved.find((line) => {
      const now = list.lines.get(line.lineId);
      return isLive(line) && (now === undefined || alterationsOf(line, now).length > 0);
    });
    const extensions = new Set(involved.map(({ extension }) => extension));
    const isMade = (lineId: string): boolean => {
      const firstMs = sightingsByLine.get(lineId)?.[0]?.atMs ?? 0;
      return !before.lines.has(lineId) && firstMs > exchange.event.sentAtMs;
    };
    const made = [...list.lines.values()].find(({ extension, lineId }) => extensions.has(extension) && isMade(lineId));
    if (changed === undefined && made === undefined) continue;
    docket.miss({
      expected: `nothing changed after ${describe(exchange)}`,
      observed: `line ${(changed ?? made)?.lineId ?? ""} ${changed === undefined ? "is new" : "has changed"}`,
      events: [exchange.event, list.event],
    });
    return;
  }
  if (after.length > 0) docket.hit();
}

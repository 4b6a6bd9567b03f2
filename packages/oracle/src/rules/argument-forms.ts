import type { OperationId, RequirementId } from "@myrcc/contracts";
import { isConnected } from "../call-model/model-line.ts";
import { isArgumentAsGiven } from "../evidence/argument.ts";
import { textMember } from "../evidence/payload.ts";
import { hasFarEnds, isConference, scenesOf } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import type { Rule } from "./rule.ts";

/** Refused otherwise than for a state, where a conference would grow: how many it has room for is the platform's choice (C-57). */
function mayLackRoom(scene: Scene): boolean {
  const { exchange, argument: other, argumentPeers } = scene;
  const isGrowing = isConference(scene) || other?.conference === true || argumentPeers.filter(isConnected).length > 1;
  return isGrowing && exchange.refused && exchange.event.status !== 409;
}

/** In which form the argument of a join is named (C-17). */
function takesForm(requirement: RequirementId, operation: OperationId, isExact: boolean): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const scene of scenesOf(evidence)) {
        const { exchange, own: line, argument: other } = scene;
        if (scene.action !== operation || !hasFarEnds(scene) || other === undefined || other.state !== "held") continue;
        const isListed = line.actions?.includes(operation) === true && line.state === "talking";
        const isOfExtension = other.extension === line.extension;
        const isSameCall = scene.peers.some(({ lineId }) => lineId === other.lineId);
        if (!isListed || !isOfExtension || isSameCall || mayLackRoom(scene)) continue;
        if (isArgumentAsGiven(evidence, exchange) !== isExact) continue;
        if (exchange.accepted) docket.hit();
        else {
          const observed = `status ${exchange.event.status ?? "none"}`;
          const expected = `${operation} with ${textMember(exchange, "line") ?? ""} accepted`;
          docket.miss({ expected, observed, events: [exchange.event] });
        }
      }
    },
  };
}

export const mergeTakesRestUri = takesForm("RCC-MERGE-6", "merge", true);
export const mergeTakesOtherForms = takesForm("RCC-MERGE-7", "merge", false);
export const transferTakesRestUri = takesForm("RCC-TRANSFER-6", "transfer", true);
export const transferTakesOtherForms = takesForm("RCC-TRANSFER-7", "transfer", false);

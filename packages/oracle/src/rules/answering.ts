import { isLive } from "../call-model/model-line.ts";
import { isAlerting, isPrompting, isRinging, scenesOf } from "../evidence/scene.ts";
import { describe, effectOf } from "./expectation.ts";
import type { Part } from "./expectation.ts";
import { judgeSilence } from "./silence.ts";
import type { Rule } from "./rule.ts";

const talkingSiblings: Part["of"] = ({ siblings }) => siblings.filter(({ state }) => state === "talking");

const onHold: Part = {
  of: talkingSiblings,
  how: "becomes",
  words: () => "held",
  holds: (now) => now?.state === "held",
};

export const answerHoldsSibling = effectOf("RCC-ANSWER-2", {
  actions: ["answer"],
  when: ({ own: line }) => isRinging(line) || isPrompting(line),
  parts: [onHold],
});

export const callerTalksOnceAnswered: Rule = {
  requirement: "RCC-ANSWER-3",
  judge({ calls, lists, sightingsByLine, effectBoundMs }, docket) {
    for (const { callerLineId, calleeLineId = "" } of calls) {
      const answered = sightingsByLine.get(calleeLineId)?.find(({ line }) => line.state === "talking");
      if (answered === undefined) continue;
      for (const { event, lines } of lists) {
        const [caller, callee] = [lines.get(callerLineId), lines.get(calleeLineId)];
        if (callee?.state !== "talking" || caller === undefined || !isLive(caller)) continue;
        if (!isAlerting(caller) && !isPrompting(caller)) docket.hit();
        else if (event.sentAtMs >= answered.atMs + effectBoundMs) {
          const expected = `line ${callerLineId} talking, since line ${calleeLineId} does`;
          docket.miss({ expected, observed: caller.state, events: [event, answered.event] });
        }
      }
    }
  },
};

export const holdIsInvisible: Rule = {
  requirement: "RCC-HOLD-4",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const { action, exchange, own: line } = scene;
      const peers = scene.peers.filter(({ extension }) => extension !== line.extension);
      if ((action !== "hold" && action !== "unhold") || !exchange.accepted) continue;
      judgeSilence(evidence, docket, scene, peers, `no frame for the far party after ${describe(exchange)}`);
    }
  },
};

export const unholdSwaps: Rule = {
  requirement: "RCC-UNHOLD-2",
  judge(evidence, docket) {
    effectOf("RCC-UNHOLD-2", { actions: ["unhold"], when: () => true, parts: [onHold] }).judge(evidence, docket);
    for (const { action, exchange, own: line, siblings } of scenesOf(evidence)) {
      const isSwap = line.state === "held" && siblings.some(({ state }) => state === "talking");
      if (action !== "unhold" || !exchange.refused || !isSwap) continue;
      const observed = `status ${exchange.event.status ?? "none"}`;
      docket.miss({ expected: "a line resumed while another talks", observed, events: [exchange.event] });
    }
  },
};

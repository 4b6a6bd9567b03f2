import { textMember } from "../evidence/payload.ts";
import { connectedOf, scenesOf } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import { connectedPeers, effectOf, own, unchanged } from "./expectation.ts";
import { judgeSilence } from "./silence.ts";
import type { Rule } from "./rule.ts";

/** What every platform takes, up to a length that none is too short for. */
const PLAIN_TONES = /^[0-9*#A-D]{1,16}$/;
/** What C-44 reads as legal besides. */
const FURTHER_TONES = /^[0-9*#A-Da-d]{1,32}$/;
const PAUSED_TONES = /^[0-9*#A-Da-d,]{1,32}$/;

/** Tones that are sent on a line that talks to somebody. */
function tonesOf(scene: Scene): string | undefined {
  const isTalking = scene.action === "sendDtmfs" && scene.own.state === "talking" && connectedOf(scene).length > 1;
  return isTalking ? (textMember(scene.exchange, "dtmfs") ?? "") : undefined;
}

export const plainTonesAreTaken: Rule = {
  requirement: "RCC-DTMF-1",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      if (!PLAIN_TONES.test(tonesOf(scene) ?? "")) continue;
      const { accepted, event } = scene.exchange;
      if (accepted) docket.hit();
      else
        docket.miss({ expected: "sendDtmfs accepted", observed: `status ${event.status ?? "none"}`, events: [event] });
    }
  },
};

export const tonesChangeNoState = effectOf("RCC-DTMF-2", {
  actions: ["sendDtmfs"],
  when: () => true,
  parts: [unchanged(own), unchanged(connectedPeers)],
});

export const otherTonesAreRefused: Rule = {
  requirement: "RCC-DTMF-3",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const tones = tonesOf(scene);
      // More than 32 of them is nowhere said to be wrong.
      if (tones === undefined || PAUSED_TONES.test(tones) || tones.length > 32) continue;
      const { refused, event } = scene.exchange;
      if (refused) docket.hit();
      else
        docket.miss({
          expected: "sendDtmfs refused with 4xx",
          observed: `status ${event.status ?? "none"}`,
          events: [event],
        });
    }
  },
};

export const tonesBringNoFrame: Rule = {
  requirement: "RCC-DTMF-4",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      if (scene.action !== "sendDtmfs" || !scene.exchange.accepted) continue;
      judgeSilence(evidence, docket, scene, [scene.own, ...scene.peers], "no frame after sendDtmfs");
    }
  },
};

export const furtherTonesAreTaken: Rule = {
  requirement: "RCC-DTMF-5",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const tones = tonesOf(scene) ?? "";
      if (!PAUSED_TONES.test(tones) || PLAIN_TONES.test(tones)) continue;
      const { accepted, event } = scene.exchange;
      if (accepted) docket.hit();
      // Whether a pause is one is C-44's to tell, and listed with the dialect.
      else if (FURTHER_TONES.test(tones)) {
        docket.miss({ expected: "sendDtmfs accepted", observed: `status ${event.status ?? "none"}`, events: [event] });
      }
    }
  },
};

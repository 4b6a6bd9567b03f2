import type { CallLine } from "@myrcc/contracts";
import { isConnected } from "../call-model/model-line.ts";
import { textMember } from "../evidence/payload.ts";
import { isCallOfTwo, isRinging, scenesOf } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { causeOf, connectedPeers, effectOf, gone, isGone, live, own } from "./expectation.ts";
import type { Part } from "./expectation.ts";
import { judgeRefusal } from "./refusal.ts";
import type { Rule } from "./rule.ts";

const redirect = ["redirect"] as const;

/** Who is there besides the line itself and does more than ring. */
const engagedPeers: Part["of"] = ({ peers }) => peers.filter((line) => !isRinging(line));

const isDeflection = ({ own: line, peers }: Scene): boolean =>
  isRinging(line) && peers.filter((one) => !isRinging(one)).length === 1;
const isFromTalking = (scene: Scene): boolean => scene.own.state === "talking" && isCallOfTwo(scene);
const isFromHeld = (scene: Scene): boolean => scene.own.state === "held" && isCallOfTwo(scene);

export const deflectionRings = effectOf("RCC-REDIRECT-1", {
  actions: redirect,
  when: ({ own: line }) => isRinging(line),
  parts: [gone(own)],
  rings: true,
});

export const callerSurvivesDeflection = effectOf("RCC-REDIRECT-2", {
  actions: redirect,
  when: isDeflection,
  parts: [live(engagedPeers)],
});

export const callerShowsNewDestination: Rule = {
  requirement: "RCC-REDIRECT-3",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const destination = textMember(scene.exchange, "destination");
      effectOf("RCC-REDIRECT-3", {
        actions: redirect,
        when: (one) => one === scene && isDeflection(scene) && destination !== undefined,
        parts: [
          {
            of: engagedPeers,
            how: "becomes",
            words: () => `showing ${destination ?? ""}`,
            // What is shown may be completed later (C-47).
            holds: (now) => now !== undefined && (!now.displayedNumber || now.displayedNumber === destination),
          },
        ],
      }).judge(evidence, docket);
    }
  },
};

export const talkingLineIsRedirected = effectOf("RCC-REDIRECT-4", {
  actions: redirect,
  when: isFromTalking,
  parts: [gone(own), live(connectedPeers)],
  rings: true,
});

export const heldLineIsRedirected: Rule = {
  requirement: "RCC-REDIRECT-5",
  judge(evidence, docket) {
    effectOf("RCC-REDIRECT-5", {
      actions: redirect,
      when: isFromHeld,
      parts: [gone(own), live(connectedPeers)],
      rings: true,
    }).judge(evidence, docket);
    const isUnlisted = scenesOf(evidence).some(
      (scene) =>
        scene.action === "redirect" &&
        scene.exchange.refused &&
        isFromHeld(scene) &&
        scene.own.actions?.includes("redirect") !== true,
    );
    if (isUnlisted) docket.excuse("the target does not list redirect on held lines (C-39)");
  },
};

export const redirectedPartyIsAlerting = effectOf("RCC-REDIRECT-6", {
  actions: redirect,
  when: isFromTalking,
  parts: [
    {
      of: ({ peers }) => peers.filter(({ state }) => state === "talking"),
      how: "becomes",
      words: () => "alerting",
      holds: (now) => now?.state === "alerting",
    },
  ],
});

const WHILE_FAR_END_RINGS = ["disconnect", "hold", "leave", "unhold"];

export const waitingPartyListsLittle: Rule = {
  requirement: "RCC-REDIRECT-7",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      if (scene.action !== "redirect" || !scene.exchange.accepted || !isCallOfTwo(scene)) continue;
      const rings = evidence.web.invitedBy(scene.exchange);
      for (const { event, lines } of scene.after) {
        const waiting = scene.peers.map(({ lineId }) => lines.get(lineId)).find((line) => line !== undefined);
        const rung = lines.get(rings ?? "");
        if (waiting === undefined || !isConnected(waiting) || rung === undefined || !isRinging(rung)) continue;
        const further = (waiting.actions ?? []).filter((action) => !WHILE_FAR_END_RINGS.includes(action));
        if (further.length === 0) docket.hit();
        else
          docket.miss({
            expected: "disconnect, leave and hold or unhold",
            observed: further.join(", "),
            events: [event],
          });
      }
    }
  },
};

export const redirectedLinesSaySo = effectOf(
  "RCC-REDIRECT-9",
  { actions: redirect, when: isDeflection, parts: [causeOf(own, "causeRedirected")] },
  { actions: redirect, when: isFromTalking, parts: [causeOf(own, "causeTransfer")] },
);

export const redirectNeedsDestination = judgeRefusal("RCC-REDIRECT-10", "redirect", "incomplete-payload");

/** The one far party of a line that rings because of a redirect. */
function farPartyOf(scene: Scene, { web }: Evidence): readonly CallLine[] {
  const inviter = web.inviterOf(scene.own.lineId);
  const engaged = scene.peers.filter((line) => !isRinging(line));
  return inviter?.operation === "redirect" && isRinging(scene.own) && engaged.length === 1 ? engaged : [];
}

export const newDestinationTalks = effectOf("RCC-REDIRECT-11", {
  actions: ["answer"],
  when: (scene, evidence) => farPartyOf(scene, evidence).length === 1,
  parts: [
    { of: own, how: "becomes", words: () => "talking", holds: (now) => now?.state === "talking" },
    {
      of: farPartyOf,
      how: "becomes",
      words: ({ state }) => (state === "held" ? "still held" : "talking"),
      holds: (now, { state }) => !isGone(now) && now?.state === (state === "held" ? "held" : "talking"),
    },
  ],
});

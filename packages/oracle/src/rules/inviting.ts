import { isConnected } from "../call-model/model-line.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { connectedOf, isConference, isRinging, scenesOf } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import {
  causeOf,
  connectedPeers,
  describe,
  effectOf,
  gone,
  isGone,
  live,
  own,
  talking,
  talkingPeers,
  unchanged,
} from "./expectation.ts";
import type { Part } from "./expectation.ts";
import { judgeSilence } from "./silence.ts";
import { judgeRefusal } from "./refusal.ts";
import type { Rule } from "./rule.ts";

const addParty = ["addParty"] as const;
const answer = ["answer"] as const;

const waiting: Part["of"] = ({ peers, argumentPeers }) => [...peers, ...argumentPeers].filter(isRinging);

export const invitationRings = effectOf("RCC-ADDPARTY-1", {
  actions: addParty,
  when: ({ own: line }) => line.state === "talking",
  parts: [],
  rings: true,
});

export const invitationDisturbsNobody = effectOf(
  "RCC-ADDPARTY-2",
  {
    actions: addParty,
    when: ({ own: line }) => line.state === "talking",
    parts: [unchanged(own), unchanged(connectedPeers)],
  },
  {
    actions: addParty,
    // What becomes of the held line itself is RCC-ADDPARTY-9's to tell.
    when: ({ own: line }) => line.state === "held",
    parts: [unchanged(connectedPeers)],
  },
);

export const inviterIsNotModified: Rule = {
  requirement: "RCC-ADDPARTY-3",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      if (scene.action !== "addParty" || !scene.exchange.accepted) continue;
      judgeSilence(evidence, docket, scene, [scene.own], `no frame after ${describe(scene.exchange)}`);
    }
  },
};

/** An invited line answers: at least two are connected in its call already. */
function isInvited({ own: line, peers }: Scene): boolean {
  return isRinging(line) && peers.filter(isConnected).length >= 2;
}

export const invitedPartyTalks = effectOf("RCC-ADDPARTY-4", {
  actions: answer,
  when: (scene) => isInvited(scene) && scene.peers.filter(isConnected).length === 2,
  parts: [talking(own), live(connectedPeers), unchanged(talkingPeers)],
});

export const fourthPartyTalks = effectOf("RCC-CONFERENCE-4", {
  actions: answer,
  when: (scene) => isInvited(scene) && scene.peers.filter(isConnected).length > 2,
  parts: [talking(own), live(connectedPeers), unchanged(talkingPeers)],
});

export const invitationIsAnsweredEmpty: Rule = {
  requirement: "RCC-ADDPARTY-6",
  judge({ exchanges }, docket) {
    for (const { operation, accepted, event } of exchanges) {
      if (operation !== "addParty" || !accepted) continue;
      if (event.status === 204 && event.responseText === "") docket.hit();
      else {
        const observed = `${event.status ?? "none"} with ${event.responseText === "" ? "no body" : "a body"}`;
        docket.miss({ expected: "204 without a body", observed, events: [event] });
      }
    }
  },
};

/** The call is handed over, or was seen to end for everybody who talked; who stays in it is another matter. */
function endsItsCall(scene: Scene, { web }: Evidence): boolean {
  const { action, after, own: line } = scene;
  if (!isConnected(line)) return false;
  if (action === "redirect" || action === "transfer") return true;
  const connected = scene.peers.filter(isConnected);
  // Who hangs up last was waiting for whom the call was handed over to, or talked to somebody whom the API does not show.
  if (connected.length === 0 && web.mayHideParty(line.lineId, scene.exchange.event.sentAtMs)) return false;
  const parties = connected.length === 0 ? [line] : connected;
  return after.some(({ lines }) => parties.every(({ lineId }) => isGone(lines.get(lineId))));
}

const ENDS = ["disconnect", "leave", "redirect", "transfer"] as const;

export const invitationEndsWithItsCall = effectOf("RCC-ADDPARTY-7", {
  actions: ENDS,
  when: endsItsCall,
  parts: [gone(waiting)],
});

export const cancelledInvitationsSaySo = effectOf("RCC-ADDPARTY-8", {
  actions: ENDS,
  when: endsItsCall,
  parts: [causeOf(waiting, "causeCallCancelled")],
});

export const heldLineInvites: Rule = {
  requirement: "RCC-ADDPARTY-9",
  judge(evidence, docket) {
    effectOf("RCC-ADDPARTY-9", {
      actions: addParty,
      when: ({ own: line }) => line.state === "held",
      parts: [unchanged(own)],
      rings: true,
    }).judge(evidence, docket);
    const isUnlisted = scenesOf(evidence).some(
      ({ action, exchange, own: line }) =>
        action === "addParty" &&
        exchange.refused &&
        line.state === "held" &&
        line.actions?.includes("addParty") !== true,
    );
    if (isUnlisted) docket.excuse("the target does not list addParty on held lines (C-39)");
  },
};

export const invitationNeedsDestination = judgeRefusal("RCC-ADDPARTY-10", "addParty", "incomplete-payload");

export const conferenceFlagTellsNumber: Rule = {
  requirement: "RCC-CONFERENCE-1",
  judge(evidence, docket) {
    for (const { event, lines } of evidence.lists) {
      if (!isAtRest(evidence, event.sentAtMs)) continue;
      for (const line of [...lines.values()].filter(isConnected)) {
        if (evidence.web.mayHideParty(line.lineId, event.sentAtMs)) continue;
        const others = evidence.web.othersOf(line.lineId, event.sentAtMs);
        const parties = [...lines.values()].filter(({ lineId }) => others.has(lineId)).filter(isConnected).length + 1;
        // A lone leg talks to somebody whom the API does not show.
        if (parties < 2) continue;
        if ((line.conference === true) === parties > 2) docket.hit();
        else {
          docket.miss({
            expected: `conference ${parties > 2} on line ${line.lineId}, in a call of ${parties}`,
            observed: String(line.conference ?? "absent"),
            events: [event],
          });
        }
      }
    }
  },
};

/** Nothing that was asked for is still under way. */
function isAtRest({ exchanges }: Parameters<Rule["judge"]>[0], atMs: number): boolean {
  return !exchanges.some(
    ({ operation, event }) =>
      event.sentAtMs < atMs && event.atMs > atMs && operation !== null && event.method !== "GET",
  );
}

export const lineAloneSaysFalse: Rule = {
  requirement: "RCC-CONFERENCE-2",
  judge({ sightings }, docket) {
    for (const { line, event, via } of sightings) {
      if (line.conference === true) continue;
      if (line.conference === false) docket.hit();
      else docket.miss({ expected: "conference false", observed: `absent from a ${via}`, events: [event] });
    }
  },
};

export const conferenceIsNotHandedOver: Rule = {
  requirement: "RCC-CONFERENCE-3",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (line.conference !== true || !isConnected(line)) continue;
      const wrong = (line.actions ?? []).filter((action) => action === "redirect" || action === "transfer");
      if (wrong.length === 0) docket.hit();
      else docket.miss({ expected: "neither redirect nor transfer", observed: wrong.join(", "), events: [event] });
    }
  },
};

export const holdInConferenceDisturbsNobody = effectOf("RCC-CONFERENCE-5", {
  actions: ["hold", "unhold"],
  when: (scene) => isConference(scene) && connectedOf(scene).length > 2,
  // Another line of the same extension is held for it (I-16).
  parts: [
    unchanged(({ own: line, peers }) => peers.filter((one) => isConnected(one) && one.extension !== line.extension)),
  ],
});

/** In a call that a third party joins, or in one of two that are joined. */
export const heldFarLineStaysHeld = effectOf("RCC-CONFERENCE-6", {
  actions: ["answer", "merge", "transfer"],
  when: (scene) => scene.action !== "answer" || isInvited(scene),
  parts: [
    unchanged(({ peers, argumentPeers }) => [...peers, ...argumentPeers].filter(({ state }) => state === "held")),
  ],
});

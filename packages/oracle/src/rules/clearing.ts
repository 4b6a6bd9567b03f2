import { isConnected } from "../call-model/model-line.ts";
import {
  connectedOf,
  isAlerting,
  isCallOfTwo,
  isConference,
  isPrompting,
  isRinging,
  scenesOf,
} from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import {
  causeOf,
  connectedPeers,
  describe,
  effectOf,
  gone,
  live,
  own,
  talkingPeers,
  unchanged,
} from "./expectation.ts";
import type { Part } from "./expectation.ts";
import type { Rule } from "./rule.ts";

const disconnect = ["disconnect"] as const;
const leave = ["leave"] as const;

const ringingPeers: Part["of"] = ({ peers }) => peers.filter(isRinging);

/** Who called it; not a party that was handed over to it, of which D-5 leaves open what becomes when nobody answers. */
const callingPeers: Part["of"] = ({ peers, exchange }, { sightingsByLine }) =>
  peers.filter(
    (line) =>
      isAlerting(line) &&
      !(sightingsByLine.get(line.lineId) ?? []).some(
        (seen) => seen.atMs <= exchange.event.sentAtMs && isConnected(seen.line),
      ),
  );

const isRejection = ({ own: line, peers }: Scene): boolean => isRinging(line) && !peers.some(isConnected);

export const disconnectDrops = effectOf("RCC-DISCONNECT-1", {
  actions: disconnect,
  when: (scene) => !isPrompting(scene.own) && !isRinging(scene.own) && !isConference(scene),
  parts: [gone(own)],
});

export const disconnectDropsPeer = effectOf("RCC-DISCONNECT-2", {
  actions: disconnect,
  when: isCallOfTwo,
  parts: [gone(connectedPeers)],
});

export const givingUpRingsNobody: Rule = {
  requirement: "RCC-DISCONNECT-3",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const { exchange, own: line, after } = scene;
      if (scene.action !== "disconnect" || !exchange.accepted || !isPrompting(line)) continue;
      const late = after.find(({ event }) => event.sentAtMs >= exchange.event.atMs + evidence.effectBoundMs);
      const isLive = after.at(-1)?.lines.get(line.lineId)?.state !== "dropped" && after.at(-1)?.lines.has(line.lineId);
      const called = evidence.directory.get(line.extension);
      const rung = [...evidence.sightingsByLine.values()].find(([first]) => {
        if (first === undefined || first.atMs <= exchange.event.sentAtMs || first.atMs >= scene.horizonMs) return false;
        const number = evidence.directory.get(first.line.extension);
        return first.line.isIncoming && first.line.displayedNumber === called && number === line.displayedNumber;
      })?.[0];
      const expected = `line ${line.lineId} dropped and nobody called after ${describe(exchange)}`;
      if (rung !== undefined) {
        docket.miss({ expected, observed: `line ${rung.line.lineId} rings`, events: [exchange.event, rung.event] });
      } else if (late !== undefined && isLive === true) {
        docket.miss({ expected, observed: "it is still live", events: [exchange.event, late.event] });
      } else if (after.length > 0 && isLive !== true) docket.hit();
    }
  },
};

export const givingUpEndsTheRinging = effectOf("RCC-DISCONNECT-4", {
  actions: disconnect,
  when: ({ own: line }) => isAlerting(line),
  parts: [gone(ringingPeers)],
});

export const cancelledCallsSaySo = effectOf("RCC-DISCONNECT-5", {
  actions: disconnect,
  when: ({ own: line }) => isAlerting(line),
  parts: [causeOf(ringingPeers, "causeCallCancelled")],
});

export const rejectionDropsBoth = effectOf(
  "RCC-DISCONNECT-6",
  { actions: disconnect, when: ({ own: line }) => isRinging(line), parts: [gone(own)] },
  { actions: disconnect, when: isRejection, parts: [gone(callingPeers)] },
);

export const rejectionsSaySo = effectOf("RCC-DISCONNECT-7", {
  actions: disconnect,
  when: isRejection,
  parts: [causeOf(own, "causeNormal"), causeOf(callingPeers, "causeBusy")],
});

export const disconnectDropsInConference = effectOf("RCC-DISCONNECT-8", {
  actions: disconnect,
  when: (scene) => isConnected(scene.own) && isConference(scene),
  parts: [gone(own)],
});

export const disconnectEndsConference = effectOf("RCC-DISCONNECT-9", {
  actions: disconnect,
  when: (scene) => isConnected(scene.own) && isConference(scene),
  parts: [gone(connectedPeers)],
});

export const disconnectsAreNormal = effectOf("RCC-DISCONNECT-10", {
  actions: disconnect,
  when: (scene) => !isRinging(scene.own),
  parts: [causeOf(own, "causeNormal")],
});

/** C-37 tolerates that a call of two cannot be left. */
const NOT_LEFT = "the target refuses to leave a call of two (C-37)";

export const leavingTwoIsDoneOrRefused: Rule = {
  requirement: "RCC-LEAVE-1",
  judge(evidence, docket) {
    const accepted = effectOf("RCC-LEAVE-1", { actions: leave, when: isCallOfTwo, parts: [gone(own)] });
    accepted.judge(evidence, docket);
    for (const { exchange, action, own: line, after, ...scene } of scenesOf(evidence)) {
      if (action !== "leave" || exchange.accepted || !isCallOfTwo({ exchange, action, own: line, after, ...scene }))
        continue;
      const [read] = after;
      if (!exchange.refused) {
        const observed = `status ${exchange.event.status ?? "none"}`;
        docket.miss({ expected: "leave accepted or refused with 4xx", observed, events: [exchange.event] });
      } else if (read?.lines.get(line.lineId)?.state === line.state) docket.hit();
      else if (read !== undefined) {
        const observed = read.lines.get(line.lineId)?.state ?? "not listed";
        const expected = `line ${line.lineId} still ${line.state} after ${describe(exchange)}`;
        docket.miss({ expected, observed, events: [exchange.event, read.event] });
      }
    }
  },
};

export const leavingTwoIsAccepted: Rule = {
  requirement: "RCC-LEAVE-2",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const { action, exchange } = scene;
      if (action !== "leave" || !isCallOfTwo(scene)) continue;
      if (exchange.accepted) docket.hit();
      else {
        const observed = `status ${exchange.event.status ?? "none"}`;
        docket.miss({ expected: "leave of a call of two accepted", observed, events: [exchange.event] });
      }
    }
  },
};

export const leavingTwoDropsPeer: Rule = {
  requirement: "RCC-LEAVE-3",
  judge(evidence, docket) {
    effectOf("RCC-LEAVE-3", { actions: leave, when: isCallOfTwo, parts: [gone(connectedPeers)] }).judge(
      evidence,
      docket,
    );
    const isRefused = scenesOf(evidence).some(
      (scene) => scene.action === "leave" && scene.exchange.refused && isCallOfTwo(scene),
    );
    if (isRefused) docket.excuse(NOT_LEFT);
  },
};

export const leavingConferenceLeavesOthers = effectOf("RCC-LEAVE-4", {
  actions: leave,
  // A call that has shrunk to two may go on showing a conference (RCC-LEAVE-5), and is left as any call of two.
  when: (scene) => isConnected(scene.own) && connectedOf(scene).length > 2,
  parts: [gone(own), live(connectedPeers), unchanged(talkingPeers)],
});

export const twoLeftAreNoConference = effectOf("RCC-LEAVE-5", {
  actions: leave,
  when: (scene) => isConnected(scene.own) && scene.peers.filter(isConnected).length === 2,
  parts: [
    {
      of: connectedPeers,
      how: "becomes",
      words: () => "no longer in a conference",
      holds: (now) => now !== undefined && now.conference !== true,
    },
  ],
});

import type { CallLine, OperationId, RequirementId } from "@myrcc/contracts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { mayGiveWay } from "../evidence/giving-way.ts";
import { textMember } from "../evidence/payload.ts";
import { hasFarEnds, isAlerting, scenesOf, sightingsAfter } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import type { LineList } from "../evidence/sighting.ts";
import {
  argument,
  causeOf,
  describe,
  effectOf,
  farEnds,
  gone,
  isGone,
  own,
  talking,
  unchanged,
} from "./expectation.ts";
import type { Part } from "./expectation.ts";
import { judgeRefusal } from "./refusal.ts";
import type { Docket, Rule } from "./rule.ts";

const merge = ["merge"] as const;
const transfer = ["transfer"] as const;

/** Whether a line was seen in such a state within the bound after a scene. */
function isSeen(evidence: Evidence, scene: Scene, line: CallLine | undefined, state: string): boolean {
  return sightingsAfter(evidence, scene, line?.lineId ?? "").some(
    (one) => one.line.state === state && one.atMs <= scene.exchange.event.atMs + evidence.effectBoundMs,
  );
}

/** Whoever merges talks before it, and nothing else may put them on hold meanwhile. */
const isTalkedOn = (scene: Scene, evidence: Evidence): boolean =>
  scene.own.state === "talking" && !mayGiveWay(evidence, scene, scene.own, evidence.effectBoundMs);

/** The line that talks, unless the other one talks in its place: which of them is left is open (C-41). */
const talkedOn: Part["of"] = (scene, evidence) =>
  isTalkedOn(scene, evidence) && !isSeen(evidence, scene, scene.argument, "talking") ? [scene.own] : [];

/** The held line, where it is the one that is left. */
const takenUp: Part["of"] = (scene, evidence) => {
  const isLeft = ({ lineId }: CallLine): boolean => !scene.after.some(({ lines }) => isGone(lines.get(lineId)));
  return isTalkedOn(scene, evidence) && !isLeft(scene.own) ? argument(scene, evidence).filter(isLeft) : [];
};

export const mergeKeepsFarParties = effectOf("RCC-MERGE-1", {
  actions: merge,
  when: hasFarEnds,
  parts: [
    unchanged(farEnds),
    {
      of: farEnds,
      how: "becomes",
      words: () => "in a conference",
      // Whether it is one can only be told where the flag is shown at all (C-12).
      holds: (now) => now !== undefined && now.conference !== false,
    },
    {
      of: talkedOn,
      how: "stays",
      words: () => "still talking, or used up",
      holds: (now) => isGone(now) || now?.state === "talking",
    },
    talking(takenUp),
  ],
});

export const mergeUsesUpOneLine: Rule = {
  requirement: "RCC-MERGE-2",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const { exchange, after, own: line, argument: other } = scene;
      if (scene.action !== "merge" || !exchange.accepted || !hasFarEnds(scene)) continue;
      const leftIn = ({ lines }: LineList): CallLine[] =>
        [line, other].flatMap((one) => lines.get(one?.lineId ?? "") ?? []).filter(isLive);
      const late = after.find(({ event }) => event.sentAtMs >= exchange.event.atMs + evidence.effectBoundMs);
      if (after.some((list) => leftIn(list).length === 1)) docket.hit();
      else if (after.some((list) => leftIn(list).length === 2 && leftIn(list).every(({ conference }) => conference))) {
        docket.excuse("the target keeps both lines of a merge, as parts of the conference (C-41)");
      } else if (late !== undefined) {
        docket.miss({
          expected: `one line left of ${line.lineId} and ${other?.lineId ?? ""} after ${describe(exchange)}`,
          observed: `${leftIn(late).length} left`,
          events: [exchange.event, late.event],
        });
      }
    }
  },
};

export const pathSurvivesMerge = effectOf("RCC-MERGE-3", {
  actions: merge,
  when: hasFarEnds,
  parts: [{ of: own, how: "stays", words: () => "live", holds: (now) => !isGone(now) }],
});

/** Whichever line did not survive. */
const usedUp: Part["of"] = (scene, evidence) =>
  [...own(scene, evidence), ...argument(scene, evidence)].filter((line) => isSeen(evidence, scene, line, "dropped"));

export const mergedLineSaysSo = effectOf("RCC-MERGE-4", {
  actions: merge,
  when: hasFarEnds,
  parts: [causeOf(usedUp, "causeConference")],
});

export const transferJoinsFarParties = effectOf("RCC-TRANSFER-1", {
  actions: transfer,
  when: hasFarEnds,
  parts: [gone(own), gone(argument), unchanged(farEnds)],
});

export const transferredPartiesShowEachOther: Rule = {
  requirement: "RCC-TRANSFER-2",
  judge(evidence, docket) {
    for (const scene of scenesOf(evidence)) {
      const [one, another] = [scene.peers, scene.argumentPeers].map((lines) => lines.filter(isConnected));
      const [first, second] = [one?.[0], another?.[0]];
      const isAccepted = scene.action === "transfer" && scene.exchange.accepted;
      if (!isAccepted || one?.length !== 1 || another?.length !== 1 || first === undefined || second === undefined)
        continue;
      judgeDisplays(evidence, docket, scene, [first, second]);
    }
  },
};

function judgeDisplays(evidence: Evidence, docket: Docket, scene: Scene, [first, second]: [CallLine, CallLine]): void {
  for (const [shower, shown] of [
    [first, second],
    [second, first],
  ] as const) {
    const number = evidence.directory.get(shown.extension);
    const rule = effectOf("RCC-TRANSFER-2", {
      actions: transfer,
      when: ({ exchange }) => exchange === scene.exchange,
      parts: [
        {
          of: () => [shower],
          how: "becomes",
          words: () => `showing ${number ?? ""}`,
          holds: (now) => now?.displayedNumber === number,
        },
      ],
    });
    rule.judge(evidence, docket);
  }
}

export const transferredLinesSaySo = effectOf("RCC-TRANSFER-3", {
  actions: transfer,
  when: hasFarEnds,
  parts: [causeOf(own, "causeTransfer"), causeOf(argument, "causeTransfer")],
});

export const alertingLineIsNotTransferred: Rule = {
  requirement: "RCC-TRANSFER-4",
  judge(evidence, docket) {
    for (const { action, exchange, argument: line } of scenesOf(evidence)) {
      if (action !== "transfer" || line === undefined || !isAlerting(line)) continue;
      if (exchange.event.status === 409) docket.hit();
      else {
        const observed = `status ${exchange.event.status ?? "none"}`;
        docket.miss({ expected: "transfer to an alerting line refused with 409", observed, events: [exchange.event] });
      }
    }
  },
};

/** What a merge or transfer names, where it cannot be joined. */
type Impossible = "other-extension" | "same-call" | "itself" | "unknown" | "no-line";

function impossibilityOf({ exchange, own: line, peers, argument: other, before }: Scene): Impossible | undefined {
  const named = /CallLine\/([^/]+)$/.exec(textMember(exchange, "line") ?? "")?.[1];
  if (named === undefined) return "no-line";
  if (named === line.lineId) return "itself";
  if (!before.lines.has(named) || other === undefined) return "unknown";
  if (peers.some(({ lineId }) => lineId === named)) return "same-call";
  return other.extension === line.extension ? undefined : "other-extension";
}

const OF_OTHERS: readonly (Impossible | undefined)[] = ["other-extension", "same-call"];
const OF_NONE: readonly (Impossible | undefined)[] = ["itself", "unknown", "no-line"];

function refusesOthers(requirement: RequirementId, operation: OperationId): Rule {
  return judgeRefusal(requirement, operation, "impossible-argument", (scene) =>
    OF_OTHERS.includes(impossibilityOf(scene)),
  );
}

function refusesNone(requirement: RequirementId, operation: OperationId): Rule {
  return judgeRefusal(requirement, operation, "impossible-argument", (scene) =>
    OF_NONE.includes(impossibilityOf(scene)),
  );
}

export const mergeWithOthersIsRefused = refusesOthers("RCC-MERGE-5", "merge");
export const transferToOthersIsRefused = refusesOthers("RCC-TRANSFER-5", "transfer");
export const mergeWithNothingIsRefused = refusesNone("RCC-MERGE-8", "merge");
export const transferToNothingIsRefused = refusesNone("RCC-TRANSFER-8", "transfer");

/** D-15, D-14: what is no line is wrong whatever the state is, an unknown one is unknown, and all else is about states. */
const STATUS: Readonly<Record<Impossible, number>> = {
  unknown: 404,
  "no-line": 422,
  itself: 409,
  "other-extension": 409,
  "same-call": 409,
};

function refusedExactly(requirement: RequirementId, operation: OperationId): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const scene of scenesOf(evidence)) {
        const { exchange, own: line } = scene;
        const impossible = impossibilityOf(scene);
        const isListed = line.actions?.includes(operation) === true;
        if (scene.action !== operation || !exchange.refused || impossible === undefined || !isListed) continue;
        const { status } = exchange.event;
        if (status === STATUS[impossible]) docket.hit();
        else {
          const expected = `${operation} refused with ${STATUS[impossible]}, since it names ${impossible.replaceAll("-", " ")}`;
          docket.miss({ expected, observed: `status ${status ?? "none"}`, events: [exchange.event] });
        }
      }
    },
  };
}

export const mergeRefusalStatus = refusedExactly("RCC-MERGE-9", "merge");
export const transferRefusalStatus = refusedExactly("RCC-TRANSFER-9", "transfer");

/** The held line in the path and the talking one in the payload. */
function refusesHeldTarget(requirement: RequirementId, operation: OperationId): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const { action, exchange, own: line, argument: other } of scenesOf(evidence)) {
        if (action !== operation || line.state !== "held" || other?.state !== "talking") continue;
        if (other.extension !== line.extension) continue;
        if (exchange.refused) docket.hit();
        else {
          const observed = `status ${exchange.event.status ?? "none"}`;
          docket.miss({ expected: `${operation} on the held line refused`, observed, events: [exchange.event] });
        }
      }
    },
  };
}

export const heldLineIsNotMerged = refusesHeldTarget("RCC-MERGE-10", "merge");
export const heldLineIsNotTransferred = refusesHeldTarget("RCC-TRANSFER-10", "transfer");

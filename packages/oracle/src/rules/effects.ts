import type { CallLine, OperationId, RequirementId } from "@myrcc/contracts";
import { readEffect } from "../evidence/effect.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { peerOf } from "../evidence/involved-lines.ts";
import { connectedPeers, effectOf, live } from "./expectation.ts";
import type { Docket, Rule } from "./rule.ts";

interface Expectation {
  readonly requirement: RequirementId;
  readonly operations: readonly OperationId[];
  /** Which lines must show the effect, given the action's own line and the one of its peer. */
  readonly on: readonly ("own" | "peer")[];
  /** Only actions on lines that looked so when they were last sighted; all when absent. */
  readonly from?: (line: CallLine) => boolean;
  readonly state: string;
  readonly holds: (line: CallLine | undefined) => boolean;
}

function effectRule({ requirement, operations, on, from, state, holds }: Expectation): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const exchange of evidence.exchanges) {
        if (!exchange.accepted || exchange.operation === null || !operations.includes(exchange.operation)) continue;
        const own = exchange.parameters["lineId"] ?? "";
        const before = lineBefore(evidence, exchange, own);
        if (from !== undefined && (before === undefined || !from(before))) continue;
        const peer = livePeerOf(evidence, exchange, own);
        const lines = on.flatMap((side) => (side === "own" ? [own] : peer === undefined ? [] : [peer]));
        for (const lineId of lines) judgeEffect(evidence, docket, exchange, lineId, state, holds);
      }
    },
  };
}

function judgeEffect(
  evidence: Evidence,
  docket: Docket,
  exchange: Exchange,
  lineId: string,
  state: string,
  holds: (line: CallLine | undefined) => boolean,
): void {
  const reading = readEffect(evidence, exchange, lineId, holds, evidence.effectBoundMs);
  switch (reading.kind) {
    case "seen":
      docket.hit();
      return;
    case "missing": {
      const read = reading.read.event;
      const after = (read.atMs - exchange.event.atMs).toFixed(0);
      docket.miss({
        expected: `line ${lineId} ${state} after an accepted ${exchange.operation ?? ""} of line ${exchange.parameters["lineId"] ?? ""}`,
        observed: `${reading.line === undefined ? "not listed" : reading.line.state}, read ${after} ms after the answer`,
        events: [exchange.event, read],
      });
      return;
    }
    case "undecided":
      return;
  }
}

function lineBefore(evidence: Evidence, exchange: Exchange, lineId: string): CallLine | undefined {
  return evidence.sightingsByLine.get(lineId)?.findLast((one) => one.atMs <= exchange.event.sentAtMs)?.line;
}

/** The other line of its call, unless that was over before the action. */
function livePeerOf(evidence: Evidence, exchange: Exchange, own: string): string | undefined {
  const peer = peerOf(evidence, own);
  const before = peer === undefined ? undefined : lineBefore(evidence, exchange, peer);
  return before?.state === "dropped" ? undefined : peer;
}

/** Incoming and not answered; some platforms call that prompting (C-35, D-2). */
function isRinging({ state, isIncoming }: CallLine): boolean {
  return state === "ringing" || (isIncoming && state === "prompting");
}

export const answerMakesBothTalk = effectRule({
  requirement: "RCC-ANSWER-1",
  operations: ["answer"],
  on: ["own", "peer"],
  from: isRinging,
  state: "talking",
  holds: (line) => line?.state === "talking",
});

export const holdHolds = effectRule({
  requirement: "RCC-HOLD-1",
  operations: ["hold"],
  on: ["own"],
  state: "held",
  holds: (line) => line?.state === "held",
});

export const peerSurvivesHold = effectOf("RCC-HOLD-3", {
  actions: ["hold", "unhold"],
  when: () => true,
  parts: [live(connectedPeers)],
});

export const unholdResumes = effectRule({
  requirement: "RCC-UNHOLD-1",
  operations: ["unhold"],
  on: ["own"],
  state: "talking",
  holds: (line) => line?.state === "talking",
});

import { isLineAction } from "../evidence/effect.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { pushedPairs } from "../evidence/pushed.ts";
import type { PushedSighting } from "../evidence/pushed.ts";
import { isSameJson, shownPointer } from "../evidence/json.ts";
import { hasTies } from "../evidence/tie.ts";
import { longestWindowMs } from "./bounds.ts";
import type { Rule } from "./rule.ts";

export const frameSchema: Rule = {
  requirement: "RCC-FRAME-1",
  judge({ messages }, docket) {
    for (const { event, message } of messages) {
      if (message.kind === "frame") docket.hit();
      if (message.kind === "malformed") {
        const observed = message.issues
          .map(({ pointer, message: text }) => `${shownPointer(pointer)} ${text}`)
          .join("; ");
        docket.miss({ expected: "a frame of schema SnapshotFrame", observed, events: [event] });
      }
    }
  },
};

export const frameNamesListener: Rule = {
  requirement: "RCC-FRAME-2",
  judge({ messages, registrations }, docket) {
    for (const { event, message, session } of messages) {
      if (message.kind !== "frame" || session === null) continue;
      const names = registrations
        .filter((one) => one.session === session && one.createdAtMs <= event.atMs)
        .map(({ listenerName }) => listenerName);
      const { listenerName } = message.frame;
      // A name of another session's is a miss of RCC-ISOLATION-9.
      if (
        !names.includes(listenerName) &&
        registrations.some((one) => one.session !== session && one.listenerName === listenerName)
      )
        continue;
      if (names.includes(listenerName)) docket.hit();
      else
        docket.miss({
          expected: `one of ${names.join(", ") || "no name at all"}`,
          observed: listenerName,
          events: [event],
        });
    }
  },
};

export const noRedundantSnapshot: Rule = {
  requirement: "RCC-FRAME-3",
  judge(evidence, docket) {
    for (const [previous, next] of pushedPairs(evidence)) {
      if (!isSameJson(previous.line, next.line)) docket.hit();
      else if (!canHideAChange(evidence, previous, next))
        docket.miss({
          expected: "a snapshot that differs from the previous one",
          observed: "the same",
          events: [next.event, previous.event],
        });
    }
  },
};

/** Whether the line may have changed in between and changed back, which shows in no snapshot where times tie (D-3). */
function canHideAChange(evidence: Evidence, previous: PushedSighting, next: PushedSighting): boolean {
  const sinceMs = previous.atMs - longestWindowMs(evidence.nominalWindowMs);
  return (
    hasTies(evidence) &&
    evidence.exchanges.some(
      (one) => one.accepted && isLineAction(one) && one.event.atMs >= sinceMs && one.event.sentAtMs <= next.atMs,
    )
  );
}

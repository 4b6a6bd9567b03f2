import type { CallLine, OperationId, RequirementId } from "@myrcc/contracts";
import { argumentOf } from "../evidence/argument.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { pushedSequences } from "../evidence/pushed.ts";
import { areOfOneCall, connectedAfter, lineOf, racesOf } from "../evidence/race.ts";
import type { Race } from "../evidence/race.ts";
import { isCallOfTwo, isRinging, scenesOf } from "../evidence/scene.ts";
import { latestBefore, modifiedAt } from "../evidence/sighting.ts";
import type { LineList } from "../evidence/sighting.ts";
import { EFFECT_BOUND_MS } from "./bounds.ts";
import { isGone } from "./expectation.ts";
import type { Rule } from "./rule.ts";

/** A race and what it must have come to; `first` is the action that the rule is about. */
interface Outcome {
  readonly requirement: RequirementId;
  /** The action that the rule is about, or undefined when the race is none of its kind. */
  readonly meets: (evidence: Evidence, race: Race, first: Exchange, second: Exchange) => boolean;
  /** What is wrong with what a list shows in the end; undefined when nothing is. */
  readonly wrong: (
    evidence: Evidence,
    race: Race,
    first: Exchange,
    second: Exchange,
    list: LineList,
  ) => string | undefined;
  /** What is wrong with what was seen, and can come right no more. */
  readonly spoilt?: (evidence: Evidence, race: Race, first: Exchange, second: Exchange) => string | undefined;
}

function raceRule({ requirement, meets, wrong, spoilt }: Outcome): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const race of racesOf(evidence)) {
        const pairs = [
          [race.one, race.other],
          [race.other, race.one],
        ] as const;
        const [first, second] = pairs.find(([one, other]) => meets(evidence, race, one, other)) ?? [];
        const last = race.after.at(-1);
        if (first === undefined || second === undefined || last === undefined) continue;
        const seen = spoilt?.(evidence, race, first, second);
        const observed = seen ?? wrong(evidence, race, first, second, last);
        if (observed === undefined) docket.hit();
        else if (seen !== undefined || last.event.sentAtMs >= race.endedMs + EFFECT_BOUND_MS) {
          const expected = `one outcome of ${say(first)} and ${say(second)} at once`;
          docket.miss({ expected, observed, events: [first.event, second.event, last.event] });
        }
      }
    },
  };
}

function say({ operation, event, parameters }: Exchange): string {
  return `${operation ?? ""} of ${parameters["lineId"] ?? parameters["extensionId"] ?? ""} (${event.status ?? "none"})`;
}

function is(exchange: Exchange, ...operations: readonly OperationId[]): boolean {
  return exchange.operation !== null && operations.includes(exchange.operation);
}

const states = (lines: readonly (CallLine | undefined)[]): string =>
  lines.map((line) => (line === undefined ? "not listed" : `${line.lineId} ${line.state}`)).join(", ");

/** How often a line was pushed as dropped to one listener at most. */
function droppedTimes(evidence: Evidence, lineId: string): number {
  const counts = pushedSequences(evidence)
    .filter(([first]) => first?.line.lineId === lineId)
    .map((sequence) => sequence.filter(({ line }) => line.state === "dropped").length);
  return Math.max(0, ...counts);
}

/** Whether a disconnect was seen to leave the far party alone without any race; that is RCC-DISCONNECT-2's to tell. */
function leavesPeers(evidence: Evidence): boolean {
  return scenesOf(evidence).some(
    (scene) =>
      scene.action === "disconnect" &&
      scene.exchange.accepted &&
      isCallOfTwo(scene) &&
      scene.after.some(({ lines }) => scene.peers.some(({ lineId }) => !isGone(lines.get(lineId)))),
  );
}

export const bothHangUp = raceRule({
  requirement: "RCC-RACE-1",
  meets: (evidence, { startedMs }, one, other) =>
    is(one, "disconnect") && is(other, "disconnect") && areOfOneCall(evidence, lineOf(one), lineOf(other), startedMs),
  wrong: (_evidence, _race, one, other, { lines }) => {
    const ids = [lineOf(one), lineOf(other)];
    const left = ids.map((id) => lines.get(id)).filter((line) => !isGone(line));
    return left.length > 0 ? states(left) : undefined;
  },
  spoilt: (evidence, _race, one, other) => {
    const ids = [lineOf(one), lineOf(other)];
    const twice = ids.find((id) => droppedTimes(evidence, id) > 1);
    return twice === undefined ? undefined : `line ${twice} dropped ${droppedTimes(evidence, twice)} times`;
  },
});

export const holdMeetsHangUp = raceRule({
  requirement: "RCC-RACE-2",
  meets: (evidence, { startedMs }, one, other) =>
    is(one, "hold") && is(other, "disconnect") && areOfOneCall(evidence, lineOf(one), lineOf(other), startedMs),
  wrong: (evidence, _race, one, _other, { lines }) => {
    const line = lines.get(lineOf(one));
    return isGone(line) || leavesPeers(evidence) ? undefined : states([line]);
  },
});

export const answerMeetsHangUp = raceRule({
  requirement: "RCC-RACE-3",
  meets: (evidence, { startedMs, before }, one, other) => {
    const answering = before.lines.get(lineOf(one));
    const isOfOne = areOfOneCall(evidence, lineOf(one), lineOf(other), startedMs);
    return is(one, "answer") && is(other, "disconnect") && isOfOne && answering !== undefined && isRinging(answering);
  },
  wrong: (evidence, _race, one, other, { lines }) => {
    const both = [lines.get(lineOf(one)), lines.get(lineOf(other))];
    if (leavesPeers(evidence)) return undefined;
    const isTalking = both.every((line) => line?.state === "talking");
    return isTalking || both.every(isGone) ? undefined : states(both);
  },
});

export const sameActionIsDoneOnce = raceRule({
  requirement: "RCC-RACE-4",
  meets: (_evidence, _race, one, other) =>
    is(one, "hold", "unhold", "answer", "disconnect", "leave") &&
    one.operation === other.operation &&
    lineOf(one) === lineOf(other) &&
    one.event.session !== other.event.session,
  wrong: (_evidence, _race, one, other) => {
    if (!one.accepted && !other.accepted) return "both refused";
    const isAnswered = [one, other].every(({ accepted, refused }) => accepted || refused);
    return isAnswered ? undefined : "a status that is neither 2xx nor 4xx";
  },
  spoilt: (evidence, { startedMs, horizonMs }, one, other) => {
    if (!one.accepted && !other.accepted) return undefined;
    const instants = new Set(
      (evidence.sightingsByLine.get(lineOf(one)) ?? [])
        .filter(({ atMs }) => atMs > startedMs && atMs < horizonMs)
        .map(({ line }) => modifiedAt(line)),
    );
    const before = latestBefore(evidence, lineOf(one), startedMs);
    if (before !== undefined) instants.delete(modifiedAt(before.line));
    return instants.size > 1 ? `${instants.size} changes of the line` : undefined;
  },
});

export const twoUnholdsLeaveOneTalking = raceRule({
  requirement: "RCC-RACE-5",
  meets: (_evidence, { before }, one, other) => {
    const [left, right] = [before.lines.get(lineOf(one)), before.lines.get(lineOf(other))];
    const isPair = left !== undefined && left !== right && left.extension === right?.extension;
    return is(one, "unhold") && is(other, "unhold") && isPair;
  },
  wrong: (_evidence, _race, one, other, { lines }) => {
    const both = [lines.get(lineOf(one)), lines.get(lineOf(other))];
    return both.every((line) => line?.state === "talking") ? states(both) : undefined;
  },
});

export const transferMeetsHangUp = raceRule({
  requirement: "RCC-RACE-6",
  meets: (evidence, { startedMs }, one, other) => {
    const argument = argumentOf(one);
    const isFarEnd = argument !== undefined && areOfOneCall(evidence, argument, lineOf(other), startedMs);
    return is(one, "transfer") && is(other, "disconnect") && isFarEnd;
  },
  wrong: (evidence, race, one, _other, list) => {
    const { lines } = list;
    const [own, argument] = [lines.get(lineOf(one)), lines.get(argumentOf(one) ?? "")];
    if (one.accepted) return isGone(own) && isGone(argument) ? lonely(evidence, race, list) : states([own, argument]);
    return isGone(own) ? `refused, and ${states([own])}` : undefined;
  },
});

export const crossingJoins = raceRule({
  requirement: "RCC-RACE-7",
  meets: (_evidence, _race, one, other) =>
    is(one, "merge", "transfer") &&
    one.operation === other.operation &&
    argumentOf(one) === lineOf(other) &&
    argumentOf(other) === lineOf(one),
  wrong: (_evidence, _race, one, other, { lines }) => {
    const both = [lines.get(lineOf(one)), lines.get(lineOf(other))];
    const left = both.filter((line) => !isGone(line)).length;
    const isDone = one.accepted || other.accepted;
    if (!isDone) return left === 2 ? undefined : `both refused, and ${states(both)}`;
    if (is(one, "merge")) return left > 0 ? undefined : "both lines dropped";
    return left === 0 ? undefined : states(both);
  },
});

/** In no call one party is left that talks to nobody. */
function lonely(evidence: Evidence, race: Race, list: LineList): string | undefined {
  if (leavesPeers(evidence)) return undefined;
  const lone = connectedAfter(evidence, race, list).find((lines) => lines.length === 1);
  return lone === undefined ? undefined : `${states(lone)}, alone in its call`;
}

export const answeredInvitationMeetsLeave = raceRule({
  requirement: "RCC-RACE-12",
  meets: (evidence, { startedMs, before }, one, other) => {
    const answering = before.lines.get(lineOf(one));
    const isInvited = evidence.web.inviterOf(lineOf(one))?.operation === "addParty";
    const isOfOne = areOfOneCall(evidence, lineOf(one), lineOf(other), startedMs);
    return is(one, "answer") && is(other, "leave") && isInvited && isOfOne && answering !== undefined;
  },
  wrong: (evidence, race, _one, _other, list) => lonely(evidence, race, list),
});

export const differentActionsFitTogether = raceRule({
  requirement: "RCC-RACE-13",
  meets: (_evidence, _race, one, other) =>
    lineOf(one) !== "" && lineOf(one) === lineOf(other) && one.operation !== other.operation,
  wrong: (evidence, race, _one, _other, list) => lonely(evidence, race, list),
});

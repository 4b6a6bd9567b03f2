import { alterationsOf } from "../evidence/completion.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { pushedSequences } from "../evidence/pushed.ts";
import { areOfOneCall, lineOf } from "../evidence/race.ts";
import { isRinging } from "../evidence/scene.ts";
import { latestBefore, modifiedAt } from "../evidence/sighting.ts";
import { isGone } from "./expectation.ts";
import { is, leavesPeers, lonely, raceRule, states } from "./race-rule.ts";

/** Whether an action need not be taken even where nobody else asks for it: not listed, or to leave a call of two (C-37). */
function mayBeRefused(evidence: Evidence, exchange: Exchange, atMs: number): boolean {
  const line = latestBefore(evidence, lineOf(exchange), atMs)?.line;
  const isListed = line?.actions?.some((action) => action === exchange.operation) ?? false;
  return !isListed || (is(exchange, "leave") && line?.conference !== true);
}

/** How often a line was pushed as dropped to one listener at most. */
function droppedTimes(evidence: Evidence, lineId: string): number {
  const counts = pushedSequences(evidence)
    .filter(([first]) => first?.line.lineId === lineId)
    .map((sequence) => sequence.filter(({ line }) => line.state === "dropped").length);
  return Math.max(0, ...counts);
}

/** How often a line was modified within a time, as far as it was seen; displays that were filled do not count (C-47). */
function timesModified(evidence: Evidence, lineId: string, fromMs: number, untilMs: number): number {
  const before = latestBefore(evidence, lineId, fromMs);
  const seen = (evidence.sightingsByLine.get(lineId) ?? [])
    .filter(({ atMs }) => atMs > fromMs && atMs < untilMs)
    .toSorted((one, other) => (modifiedAt(one.line) ?? 0) - (modifiedAt(other.line) ?? 0));
  const altered = seen.filter(({ line }, index) => {
    const previous = seen[index - 1] ?? before;
    return previous === undefined || alterationsOf(previous.line, line).length > 0;
  });
  const instants = new Set(altered.map(({ line }) => modifiedAt(line)));
  if (before !== undefined) instants.delete(modifiedAt(before.line));
  return instants.size;
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
  meets: (evidence, { startedMs }, one, other) =>
    is(one, "hold", "unhold", "answer", "disconnect", "leave") &&
    one.operation === other.operation &&
    lineOf(one) === lineOf(other) &&
    one.event.session !== other.event.session &&
    !(one.refused && other.refused && mayBeRefused(evidence, one, startedMs)),
  wrong: (_evidence, _race, one, other) => {
    if (!one.accepted && !other.accepted) return "both refused";
    const isAnswered = [one, other].every(({ accepted, refused }) => accepted || refused);
    return isAnswered ? undefined : "a status that is neither 2xx nor 4xx";
  },
  spoilt: (evidence, { startedMs, horizonMs }, one, other) => {
    if (!one.accepted && !other.accepted) return undefined;
    const times = timesModified(evidence, lineOf(one), startedMs, horizonMs);
    return times > 1 ? `${times} changes of the line` : undefined;
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

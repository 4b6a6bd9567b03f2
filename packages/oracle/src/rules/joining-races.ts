import type { CallLine } from "@myrcc/contracts";
import { isConnected } from "../call-model/model-line.ts";
import { argumentOf } from "../evidence/argument.ts";
import { areOfOneCall, lineOf, partiesBefore } from "../evidence/race.ts";
import type { LineList } from "../evidence/sighting.ts";
import { isGone } from "./expectation.ts";
import { is, lonely, raceRule, states } from "./race-rule.ts";

export const transferMeetsHangUp = raceRule({
  requirement: "RCC-RACE-6",
  meets: (evidence, { startedMs }, one, other) => {
    const argument = argumentOf(one);
    const isFarEnd = argument !== undefined && areOfOneCall(evidence, argument, lineOf(other), startedMs);
    return is(one, "transfer") && is(other, "disconnect") && isFarEnd;
  },
  wrong: (evidence, race, one, other, list) => {
    const { lines } = list;
    const [own, argument] = [lines.get(lineOf(one)), lines.get(argumentOf(one) ?? "")];
    if (one.accepted) return isGone(own) && isGone(argument) ? lonely(evidence, race, list) : states([own, argument]);
    if (isGone(own)) return `refused, and ${states([own])}`;
    const parties = partiesBefore(evidence, race, lineOf(one));
    // A hang-up in the very call that is to be transferred may end any line of it.
    if (parties.some(({ lineId }) => lineId === lineOf(other))) return undefined;
    const changed = changedOf(parties.slice(0, 1), list) ?? lostOf(parties.slice(1), list);
    return changed === undefined ? undefined : `refused, and ${changed}`;
  },
});

export const crossingJoins = raceRule({
  requirement: "RCC-RACE-7",
  meets: (_evidence, _race, one, other) =>
    is(one, "merge", "transfer") &&
    one.operation === other.operation &&
    argumentOf(one) === lineOf(other) &&
    argumentOf(other) === lineOf(one),
  wrong: (evidence, race, one, other, list) => {
    const both = [one, other].map((exchange) => list.lines.get(lineOf(exchange)));
    const left = both.filter((line) => !isGone(line)).length;
    const isNamed = ({ lineId }: CallLine): boolean => [lineOf(one), lineOf(other)].includes(lineId);
    const calls = [one, other].map((exchange) => partiesBefore(evidence, race, lineOf(exchange)));
    // Where somebody rings in one of the calls, whoever is joined with them may wait in any state; and one call alone joins nobody.
    const isTold = calls.every((parties) => parties.length > 0 && !parties.slice(1).some(isNamed));
    const own = isTold ? calls.flatMap((parties) => parties.slice(0, 1)) : [];
    const far = isTold ? calls.flatMap((parties) => parties.slice(1)) : [];
    if (!one.accepted && !other.accepted) {
      const changed = left < 2 ? states(both) : (changedOf(own, list) ?? lostOf(far, list));
      return changed === undefined ? undefined : `both refused, and ${changed}`;
    }
    if (is(one, "merge") && left === 0) return "both lines dropped";
    if (is(one, "transfer") && left > 0) return states(both);
    return lostOf(far, list);
  },
});

/** Those of the lines that are in another state than before. */
function changedOf(before: readonly CallLine[], { lines }: LineList): string | undefined {
  const changed = before.filter(({ lineId, state }) => lines.get(lineId)?.state !== state);
  return changed.length > 0 ? shownOf(changed, lines) : undefined;
}

/** Far parties that neither talk nor hold any more. */
function lostOf(before: readonly CallLine[], { lines }: LineList): string | undefined {
  const lost = before.filter(({ lineId }) => {
    const line = lines.get(lineId);
    return line === undefined || !isConnected(line);
  });
  return lost.length > 0 ? shownOf(lost, lines) : undefined;
}

function shownOf(some: readonly CallLine[], lines: LineList["lines"]): string {
  return some.map(({ lineId }) => `${lineId} ${lines.get(lineId)?.state ?? "not listed"}`).join(", ");
}

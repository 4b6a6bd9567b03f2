import type { CallLine } from "@myrcc/contracts";
import { isLive } from "../../call-model/model-line.ts";
import { nextStimulusMs } from "../../evidence/effect.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import type { Exchange } from "../../evidence/exchange.ts";
import { argumentOf, isArgumentAsGiven } from "../../evidence/argument.ts";
import { peerOf } from "../../evidence/involved-lines.ts";
import { latestBefore } from "../../evidence/sighting.ts";
import type { LineList } from "../../evidence/sighting.ts";
import type { Observation, Observer } from "../observation.ts";

/** C-17: forms of the argument that are accepted. */
export const argumentForms: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, accepted } = exchange;
    const isAsGiven = isArgumentAsGiven(evidence, exchange);
    if (operation === null || !accepted || isAsGiven === undefined) continue;
    const variant = isAsGiven ? null : "line-argument-other-form";
    yield { endpoint: operation, reading: "C-17", member: "line", variant, event };
  }
};

/** D-12: whether a line whose far end still rings can be joined. */
export const semiAttended: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, accepted, refused } = exchange;
    const argument = latestBefore(evidence, argumentOf(exchange), event.sentAtMs);
    if (operation === null || argument?.line.state !== "alerting" || (!accepted && !refused)) continue;
    const variant = accepted ? "semi-attended-accepted" : null;
    yield { endpoint: operation, reading: "D-12", member: "line that is alerting", variant, event };
  }
};

/** C-41: which of the two lines a merge leaves. */
export const survivors: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, accepted, parameters } = exchange;
    const argument = argumentOf(exchange);
    if (operation !== "merge" || !accepted || argument === undefined) continue;
    const after = readAfter(evidence, exchange);
    if (after === undefined) continue;
    const variant = survivorOf(after.lines.get(parameters["lineId"] ?? ""), after.lines.get(argument));
    if (variant === undefined) continue;
    yield { endpoint: operation, reading: "C-41", member: "line that survives", variant, event };
  }
};

function survivorOf(own: CallLine | undefined, argument: CallLine | undefined): Observation["variant"] | undefined {
  const [ownLives, argumentLives] = [own, argument].map((line) => line !== undefined && isLive(line));
  if (ownLives === true) return argumentLives === true ? "both-survive" : null;
  return argumentLives === true ? "argument-survives" : undefined;
}

/** C-42: whom the far parties of a transfer show. */
export const transferDisplays: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, accepted, parameters } = exchange;
    if (operation !== "transfer" || !accepted) continue;
    const ids = [parameters["lineId"], argumentOf(exchange)].map((line) => peerOf(evidence, line ?? ""));
    const after = readAfter(evidence, exchange);
    const [one, other] = ids.map((id) => after?.lines.get(id ?? ""));
    if (one === undefined || other === undefined) continue;
    const numbers = [one, other].map(({ extension }) => evidence.directory.get(extension));
    const isSwapped =
      !numbers.includes(undefined) && one.displayedNumber === numbers[1] && other.displayedNumber === numbers[0];
    const transferring = latestBefore(evidence, parameters["lineId"], event.sentAtMs);
    const own = evidence.directory.get(transferring?.line.extension ?? "");
    const isKept = own !== undefined && one.displayedNumber === own && other.displayedNumber === own;
    const variant = isSwapped ? null : isKept ? "display-not-updated" : undefined;
    if (variant === undefined) continue;
    yield { endpoint: operation, reading: "C-42", member: "displayedNumber", variant, event };
  }
};

/** The first list that must show the effect of an action and cannot yet show that of the next. */
function readAfter(evidence: Evidence, exchange: Exchange): LineList | undefined {
  const horizonMs = nextStimulusMs(evidence, exchange);
  return evidence.lists.find(
    ({ event }) => event.sentAtMs >= exchange.event.atMs + evidence.effectBoundMs && event.atMs < horizonMs,
  );
}

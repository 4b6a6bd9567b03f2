import { isConnected } from "../call-model/model-line.ts";
import { argumentOf } from "./argument.ts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { actsOn, involvedLines } from "./involved-lines.ts";
import { textMember } from "./payload.ts";
import type { RefusalSpan } from "./refusal-span.ts";
import { isRinging } from "./scene.ts";
import { seenBy } from "./sighting.ts";
import type { Sighting } from "./sighting.ts";

/**
 * A line of whoever a refused action was to call, which is new and shows who asked, or whom they talk with: nobody else can have
 * called them.
 */
export function newcomerOf(evidence: Evidence, exchange: Exchange, span: RefusalSpan): Sighting | undefined {
  const { before, after, own } = span;
  const { web, directory, sightings, sightingsByLine } = evidence;
  // Refused or taken and soon over, as the platform likes (D-17).
  if (exchange.event.deviation === "present-destination") return undefined;
  // A device that answers for itself lets its own call ring.
  if (!isConnected(own) && !isRinging(own)) return undefined;
  // Whoever handed a call over may be called back by it (T19).
  const lines = involvedLines(evidence, exchange);
  if (evidence.exchanges.some((one) => one.operation === "redirect" && one.accepted && actsOn(one, lines))) {
    return undefined;
  }
  const numbers = calledBy(evidence, exchange, span).filter((number) => !isAwaited(evidence, exchange, span, number));
  const shown = new Set([directory.get(own.extension), own.displayedNumber].filter(Boolean));
  const newcomer = sightings.find(
    (one) =>
      one.atMs > exchange.event.sentAtMs &&
      one.atMs <= after.event.atMs &&
      one.line.isIncoming &&
      sightingsByLine.get(one.line.lineId)?.[0] === one &&
      numbers.includes(directory.get(one.line.extension) ?? "") &&
      shown.has(one.line.displayedNumber) &&
      shareEnterprise(evidence, seenBy(one), before.session),
  );
  return newcomer === undefined || web.has(newcomer.line.lineId) ? undefined : newcomer;
}

/** Directory numbers of whom an action calls, if anybody; a transfer or merge, of whoever is behind the line that it names. */
function calledBy({ web, directory }: Evidence, exchange: Exchange, { before }: RefusalSpan): string[] {
  const argument = argumentOf(exchange);
  if (argument !== undefined) {
    return [...web.othersOf(argument, exchange.event.sentAtMs)].flatMap(
      (lineId) => directory.get(before.lines.get(lineId)?.extension ?? "") ?? [],
    );
  }
  const isCall = exchange.operation === "addParty" || exchange.operation === "redirect";
  const number = textMember(exchange, "destination")?.trim();
  return isCall && number ? [number] : [];
}

/** Whether somebody was called by an earlier request of which nothing has been seen to ring. */
function isAwaited(evidence: Evidence, { caseId }: Exchange, { before, after }: RefusalSpan, number: string): boolean {
  return evidence.exchanges.some((other) => {
    const { operation, refused, event } = other;
    const isCall = operation === "placeCall" || operation === "addParty" || operation === "redirect";
    if (!isCall || refused || textMember(other, "destination")?.trim() !== number) return false;
    if (event.sentAtMs > after.event.atMs) return false;
    if (other.caseId !== caseId && event.atMs < before.event.sentAtMs - evidence.effectBoundMs) return false;
    const made = evidence.calls.find(({ placed }) => placed === other)?.calleeLineId ?? evidence.web.invitedBy(other);
    const [first] = evidence.sightingsByLine.get(made ?? "") ?? [];
    return first === undefined || first.atMs > before.event.atMs;
  });
}

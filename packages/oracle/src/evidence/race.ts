import type { CallLine } from "@myrcc/contracts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import { argumentOf } from "./argument.ts";
import { isLineAction } from "./effect.ts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import type { LineList } from "./sighting.ts";
import { tellsNothing } from "./telling.ts";
import { movedByThemselves } from "./trial.ts";

/** Two actions that were under way at the same time, each answered; which the platform took first nobody can tell. */
export interface Race {
  readonly one: Exchange;
  readonly other: Exchange;
  readonly startedMs: number;
  /** When both had been answered. */
  readonly endedMs: number;
  readonly horizonMs: number;
  /** The last list before both. */
  readonly before: LineList;
  /** Nothing else was asked for since that was read: what it shows is what both found. */
  readonly isAlone: boolean;
  /** Lists after both and before the next action or call. */
  readonly after: readonly LineList[];
}

/** Every race of a recording of which the beginning was read. Three at once are three races. */
export function racesOf(evidence: Evidence): Race[] {
  const stimuli = evidence.exchanges
    .filter((one) => isLineAction(one) || one.operation === "placeCall")
    .toSorted((one, other) => one.event.sentAtMs - other.event.sentAtMs);
  return stimuli.flatMap((one, index) => {
    const rivals = stimuli.slice(index + 1, index + 6).filter(({ event }) => event.sentAtMs < one.event.atMs);
    return rivals.flatMap((other): Race[] => {
      const startedMs = one.event.sentAtMs;
      const endedMs = Math.max(one.event.atMs, other.event.atMs);
      const horizonMs = stimuli.find(({ event }) => event.sentAtMs > endedMs)?.event.sentAtMs ?? Infinity;
      const ours = evidence.lists.filter(({ session }) => shareEnterprise(evidence, session, one.event.session));
      const before = ours.findLast(({ event }) => event.atMs <= startedMs);
      if (before === undefined || tellsNothing(one) || tellsNothing(other)) return [];
      const after = ours.filter(({ event }) => event.sentAtMs >= endedMs && event.atMs < horizonMs);
      const isAlone = stimuli.every(
        (third) =>
          third === one ||
          third === other ||
          third.event.atMs <= before.event.sentAtMs ||
          third.event.sentAtMs > endedMs,
      );
      return [{ one, other, startedMs, endedMs, horizonMs, before, isAlone, after }];
    });
  });
}

export function lineOf({ parameters }: Exchange): string {
  return parameters["lineId"] ?? "";
}

/** Whether two lines belong to one call, until an instant. */
export function areOfOneCall({ web }: Evidence, one: string, other: string, atMs: number): boolean {
  return web.othersOf(one, atMs).has(other);
}

/** Connected lines of the calls of both actions as a list shows them, call by call. */
export function connectedAfter(evidence: Evidence, { one, other }: Race, { lines, event }: LineList): CallLine[][] {
  const roots = [one, other].flatMap((exchange) => [lineOf(exchange), argumentOf(exchange) ?? lineOf(exchange)]);
  return [...new Set(roots)].map((root) => {
    const call = new Set([root, ...evidence.web.othersOf(root, event.sentAtMs)]);
    return [...lines.values()].filter((line) => call.has(line.lineId) && isConnected(line));
  });
}

/**
 * Whoever talked or held in the call of a line, that one first, when both actions were sent; nobody where that cannot be told, or
 * where somebody still rang or may do something by themselves.
 */
export function partiesBefore(evidence: Evidence, { before, startedMs, isAlone }: Race, lineId: string): CallLine[] {
  const call = [lineId, ...evidence.web.othersOf(lineId, startedMs)];
  const parties = call.flatMap((id) => before.lines.get(id) ?? []).filter(isLive);
  const moved = movedByThemselves(evidence);
  const isTold = isAlone && parties[0]?.lineId === lineId && parties.every(isConnected);
  return isTold && !call.some((id) => moved.has(id)) ? parties : [];
}

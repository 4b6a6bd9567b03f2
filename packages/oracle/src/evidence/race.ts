import type { CallLine } from "@myrcc/contracts";
import { isConnected } from "../call-model/model-line.ts";
import { argumentOf } from "./argument.ts";
import { isLineAction } from "./effect.ts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import type { LineList } from "./sighting.ts";

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
      if (before === undefined || one.event.status === null || other.event.status === null) return [];
      const after = ours.filter(({ event }) => event.sentAtMs >= endedMs && event.atMs < horizonMs);
      return [{ one, other, startedMs, endedMs, horizonMs, before, after }];
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

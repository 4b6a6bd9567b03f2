import type { CallLine } from "@myrcc/contracts";
import { isLive } from "../call-model/model-line.ts";
import { bodiesOf } from "./body.ts";
import type { Deviation } from "./deviation.ts";
import { isLineAction } from "./effect.ts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import type { LineList, Sighting } from "./sighting.ts";

/** A call of which somebody's device takes care by itself, by what the target file says of it. */
export interface Trial {
  readonly placed: Exchange;
  /** As the answer shows it. */
  readonly line: CallLine;
  /** Of the caller's line, until the harness ended something of the call. */
  readonly sightings: readonly Sighting[];
  /** Read when everything had to be over, before the harness ended something. */
  readonly overdue: LineList | undefined;
}

const KINDS: readonly Deviation[] = [
  "busy-destination",
  "unreachable-destination",
  "unanswered-destination",
  "hanging-up-destination",
  "outside-destination",
  "unanswered-device",
];

/** The callers' lines of all trials: they change without anybody having asked for it. */
export function movedByThemselves({ exchanges }: Pick<Evidence, "exchanges">): ReadonlySet<string> {
  return new Set(
    bodiesOf(exchanges, "placeCall", "CallLine")
      .filter(([exchange]) => isOfSomebodysRole(exchange))
      .map(([, { lineId }]) => lineId),
  );
}

/** Whether somebody is called who does something by themselves, by what the target file says of them. */
export function isOfSomebodysRole({ event }: Exchange): boolean {
  return KINDS.some((kind) => kind === event.deviation);
}

/** Trials of such a kind, in order of time. */
export function trialsOf(evidence: Evidence, kinds: readonly Deviation[]): readonly Trial[] {
  return bodiesOf(evidence.exchanges, "placeCall", "CallLine")
    .filter(([{ event }]) => kinds.some((kind) => kind === event.deviation))
    .map(([placed, line]): Trial => {
      const endMs = endedByHarness(evidence, line.lineId, placed.event.atMs);
      return {
        placed,
        line,
        sightings: (evidence.sightingsByLine.get(line.lineId) ?? []).filter(({ atMs }) => atMs < endMs),
        overdue: overdueAfter(evidence, placed, endMs),
      };
    });
}

/** The look at the lines that came when everything a request set off had to be over, unless something was ended before. */
export function overdueAfter(evidence: Evidence, { event }: Exchange, endMs: number): LineList | undefined {
  return evidence.lists.find(
    (list) =>
      list.event.deviation === "overdue" &&
      list.event.sentAtMs >= event.atMs &&
      list.event.atMs <= endMs &&
      shareEnterprise(evidence, list.event.session, event.session),
  );
}

/**
 * When the harness first asked for what may end a line, or another line of its call.
 * @param except lines of the call that may be ended.
 */
export function endedByHarness(
  evidence: Evidence,
  lineId: string,
  sinceMs: number,
  except: readonly string[] = [],
): number {
  const lines = new Set([lineId, ...evidence.web.othersOf(lineId)].filter((one) => !except.includes(one)));
  const end = evidence.exchanges.find(
    (one) =>
      isLineAction(one) &&
      ENDING.includes(one.operation ?? "") &&
      !one.refused &&
      one.event.sentAtMs >= sinceMs &&
      lines.has(one.parameters["lineId"] ?? ""),
  );
  return end?.event.sentAtMs ?? Infinity;
}

const ENDING = ["disconnect", "leave", "redirect", "transfer", "merge"];

/** Whether a line is gone, or over, in a list. */
export function isOver({ lines }: LineList, lineId: string): boolean {
  const line = lines.get(lineId);
  return line === undefined || !isLive(line);
}

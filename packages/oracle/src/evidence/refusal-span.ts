import type { CallLine } from "@myrcc/contracts";
import { isConnected, isLive } from "../call-model/model-line.ts";
import { alterationsOf } from "./completion.ts";
import { mayChangeLines } from "./effect.ts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { actedOn } from "./involved-lines.ts";
import type { LineList } from "./sighting.ts";
import { movedByThemselves } from "./trial.ts";

/** The lists around a refused action, between which nobody asked for anything that was not refused. */
export interface RefusalSpan {
  readonly before: LineList;
  readonly after: LineList;
  readonly own: CallLine;
  /** The live lines of the own call, of the argument's, and of all other calls of the extension. */
  readonly related: readonly CallLine[];
}

/** What became of a line that nothing was asked of. */
export interface LineChange {
  readonly lineId: string;
  readonly observed: string;
}

/** Undefined where the own line was not live just before, where no list was read afterwards, or where others asked for something. */
export function refusalSpan(evidence: Evidence, exchange: Exchange): RefusalSpan | undefined {
  const { sentAtMs, atMs } = exchange.event;
  const ownId = exchange.parameters["lineId"] ?? "";
  // Who asks may be of another enterprise than the line.
  const known = evidence.lists.findLast(({ event, lines }) => event.atMs <= sentAtMs && lines.has(ownId));
  if (known === undefined) return undefined;
  const lists = evidence.lists.filter(({ session }) => shareEnterprise(evidence, session, known.session));
  const before = lists.findLast(({ event }) => event.atMs <= sentAtMs);
  const after = lists.find(({ event }) => event.sentAtMs >= atMs);
  const own = before?.lines.get(ownId);
  if (before === undefined || after === undefined || own === undefined || !isLive(own)) return undefined;
  if (evidence.caseOf(after.event) !== exchange.caseId) return undefined;
  const disturbed = evidence.exchanges.some(
    (other) =>
      other !== exchange &&
      mayChangeLines(other) &&
      other.event.atMs >= before.event.sentAtMs &&
      other.event.sentAtMs <= after.event.atMs,
  );
  return disturbed ? undefined : { before, after, own, related: relatedIn(evidence, exchange, before) };
}

/**
 * Lines that are no more, or in another state, although they talked or were held among their like: none of them changes by
 * itself, unless somebody at a telephone does something. None where one of them might.
 */
export function changesOf(evidence: Evidence, exchange: Exchange, span: RefusalSpan): readonly LineChange[] {
  const { after, related } = span;
  const recent = evidence.exchanges.filter(
    (other) =>
      mayChangeLines(other) &&
      other.event.sentAtMs < exchange.event.sentAtMs &&
      other.event.atMs > span.before.event.sentAtMs - evidence.effectBoundMs,
  );
  if (!isAtRest(evidence, exchange, span) || !recent.every((other) => hasSettled(evidence, other, span))) return [];
  return related.flatMap((line): readonly LineChange[] => {
    const { lineId, state } = line;
    const now = after.lines.get(lineId);
    if (now === undefined) return [{ lineId, observed: `line ${lineId}, ${state}, is listed no more` }];
    if (now.state !== state) return [{ lineId, observed: `line ${lineId}: ${state} became ${now.state}` }];
    // What an action changes besides states may come a little later.
    const [differing] = recent.length > 0 ? [] : alterationsOf(line, now);
    return differing === undefined ? [] : [{ lineId, observed: `line ${lineId}: its ${differing.member} has changed` }];
  });
}

function relatedIn({ web }: Evidence, exchange: Exchange, { lines }: LineList): CallLine[] {
  const live = [...lines.values()].filter(isLive);
  const acted = new Set(actedOn(exchange));
  const extensions = new Set(live.filter(({ lineId }) => acted.has(lineId)).map(({ extension }) => extension));
  const near = live.filter(({ lineId, extension }) => acted.has(lineId) || extensions.has(extension));
  const ids = new Set(near.flatMap(({ lineId }) => [lineId, ...web.othersOf(lineId, exchange.event.sentAtMs)]));
  return live.filter(({ lineId }) => ids.has(lineId));
}

/** Whether every related line talks or is held, with somebody else's line of its call beside it, and no telephone does anything. */
function isAtRest(evidence: Evidence, { event }: Exchange, { related }: RefusalSpan): boolean {
  const moved = movedByThemselves(evidence);
  const talking = related.filter(({ state }) => state === "talking").map(({ extension }) => extension);
  if (new Set(talking).size < talking.length) return false;
  return related.every((line) => {
    const others = evidence.web.othersOf(line.lineId, event.sentAtMs);
    return (
      isConnected(line) &&
      !moved.has(line.lineId) &&
      !evidence.web.mayHideParty(line.lineId, event.sentAtMs) &&
      related.some(({ lineId }) => others.has(lineId))
    );
  });
}

/** States that show that an action has been carried out on its line. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  hold: ["held"],
  unhold: ["talking"],
  answer: ["talking", "held"],
  sendDtmfs: ["talking", "held"],
};

/** Whether what was asked for shortly before is seen to be done, or was about other lines. */
function hasSettled(evidence: Evidence, other: Exchange, { before, related }: RefusalSpan): boolean {
  const { operation, event } = other;
  const acted = actedOn(other);
  const ids = new Set(acted.flatMap((lineId) => [lineId, ...evidence.web.othersOf(lineId)]));
  if (operation === "logout" || !related.some(({ lineId }) => ids.has(lineId))) return operation !== "logout";
  // One that was resumed or held again since shows what was asked for last.
  const isOvertaken = evidence.exchanges.some(
    (later) =>
      later.accepted &&
      later.event.sentAtMs >= event.atMs &&
      later.event.atMs <= before.event.sentAtMs &&
      isSwitch(later) &&
      isSwitch(other) &&
      later.parameters["lineId"] === other.parameters["lineId"],
  );
  const state = before.lines.get(acted[0] ?? "")?.state ?? "";
  if (isOvertaken) return true;
  // Whoever was invited is in the call when their line is seen in it.
  if (operation === "addParty") return related.some(({ lineId }) => lineId === evidence.web.invitedBy(other));
  return other.accepted && (SHOWN_BY[operation ?? ""]?.includes(state) ?? false);
}

function isSwitch({ operation }: Exchange): boolean {
  return operation === "hold" || operation === "unhold";
}

import type { CallLine } from "@myrcc/contracts";
import { isLineAction } from "../evidence/effect.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { actedOn } from "../evidence/involved-lines.ts";
import { modifiedAt, seenBy } from "../evidence/sighting.ts";
import type { LineList, Sighting } from "../evidence/sighting.ts";
import type { Stream } from "../evidence/stream.ts";
import { deliveryBoundMs, longestWindowMs } from "./bounds.ts";
import type { Docket, Rule } from "./rule.ts";

type Pushed = Extract<Sighting, { via: "frame" }>;

/** What one subscription was told of each line. */
class Delivery {
  readonly stream: Stream;
  readonly #byLine = new Map<string, Pushed[]>();
  readonly #meanwhile: readonly Pushed[];
  readonly #start: ReadonlyMap<string, CallLine>;

  constructor(evidence: Evidence, stream: Stream) {
    this.stream = stream;
    for (const sighting of evidence.sightings) {
      if (sighting.via !== "frame" || sighting.stream !== stream) continue;
      const known = this.#byLine.get(sighting.line.lineId);
      if (known === undefined) this.#byLine.set(sighting.line.lineId, [sighting]);
      else known.push(sighting);
    }
    this.#meanwhile = evidence.sightings.flatMap((one) =>
      one.via === "frame" && isMeanwhile(stream, one) ? [one] : [],
    );
    this.#start = evidence.lists.find((list) => list.event === stream.start)?.lines ?? new Map<string, CallLine>();
  }

  snapshots(lineId: string): readonly Pushed[] {
    return this.#byLine.get(lineId) ?? [];
  }

  /** Whether the line may have ended, and have left the list, before the one was made that began it (C-52). */
  mayHaveEndedBefore({ sightingsByLine, nominalWindowMs }: Evidence, { lineId, state }: CallLine): boolean {
    if (state === "dropped") return true;
    const untilMs = this.stream.fromMs + longestWindowMs(nominalWindowMs);
    const isEnded = sightingsByLine.get(lineId)?.some(({ line, atMs }) => line.state === "dropped" && atMs <= untilMs);
    return isEnded === true && !this.#start.has(lineId);
  }

  /** Whether nobody could be told anything for a while after the list that began it: there was no socket (C-28). */
  get hasGap(): boolean {
    return this.stream.fromMs > this.stream.start.atMs;
  }

  /**
   * Whether the line may have come to what it shows while there was no socket: nothing that was asked for later began its call,
   * and no list from later on shows it as it was before.
   */
  mayBeOfTheGap({ calls, lists }: Evidence, { lineId }: CallLine, modifiedMs: number): boolean {
    const { fromMs } = this.stream;
    if (!this.hasGap) return false;
    const isPlacedLater = calls.some(
      ({ placed, callerLineId, calleeLineId }) =>
        placed.event.sentAtMs >= fromMs && (callerLineId === lineId || calleeLineId === lineId),
    );
    return !(
      isPlacedLater ||
      lists.some(({ event, lines }) => {
        const then = lines.get(lineId);
        return event.sentAtMs >= fromMs && then !== undefined && (modifiedAt(then) ?? Infinity) < modifiedMs;
      })
    );
  }

  /** Whether a state of the line, or a later one, was told by then: in the answer that began the subscription, or in a frame. */
  hasTold(lineId: string, modifiedMs: number, byMs = Infinity): boolean {
    const start = this.#start.get(lineId);
    if (start !== undefined && (modifiedAt(start) ?? -Infinity) >= modifiedMs) return true;
    return [...this.snapshots(lineId), ...this.#meanwhile].some(
      ({ line, atMs }) =>
        line.lineId === lineId &&
        atMs <= byMs &&
        (line.state === "dropped" || (modifiedAt(line) ?? -Infinity) >= modifiedMs),
    );
  }
}

/** What a listener that monitors already was told while it was started anew: it may be meant for what has begun so. */
function isMeanwhile(stream: Stream, { stream: own, atMs }: Pushed): boolean {
  const isSameListener = own !== stream && own?.session === stream.session && own.listenerName === stream.listenerName;
  return isSameListener && atMs >= stream.start.sentAtMs && atMs < stream.fromMs;
}

export const lastStateIsPushed: Rule = {
  requirement: "RCC-COALESCE-2",
  judge(evidence, docket) {
    for (const stream of evidence.streams) {
      const delivery = new Delivery(evidence, stream);
      judgeReads(evidence, delivery, docket);
      judgeDisappearances(evidence, delivery, docket);
    }
  },
};

function judgeReads(evidence: Evidence, delivery: Delivery, docket: Docket): void {
  const { stream } = delivery;
  const judged = new Set<string>();
  for (const { line, event, via } of evidence.sightings) {
    const modifiedMs = modifiedAt(line);
    if (via === "frame" || via === "placeCall" || modifiedMs === undefined || event.type !== "exchange") continue;
    if (!shareEnterprise(evidence, stream.session, event.session) || event.sentAtMs < stream.fromMs) continue;
    const key = `${line.lineId} ${modifiedMs}`;
    if (judged.has(key)) continue;
    judged.add(key);
    if (delivery.mayBeOfTheGap(evidence, line, modifiedMs)) continue;
    // Read again after the bound it was still the last state, and what comes later does not make up for it.
    const again = lateRead(evidence, stream, line.lineId, modifiedMs, event.atMs);
    if (delivery.hasTold(line.lineId, modifiedMs, again?.event.atMs)) docket.hit();
    else if (again !== undefined || isOverdue(evidence, stream, event.atMs)) {
      docket.miss({
        expected: `line ${line.lineId} as last modified at ${modifiedMs} (${line.state}) pushed to ${stream.listenerName}`,
        observed: told(delivery, line.lineId, evidence),
        events: [
          event,
          ...delivery
            .snapshots(line.lineId)
            .slice(-1)
            .map((one) => one.event),
        ],
      });
    }
  }
}

function lateRead(
  evidence: Evidence,
  stream: Stream,
  lineId: string,
  modifiedMs: number,
  sinceMs: number,
): LineList | undefined {
  const fromMs = sinceMs + deliveryBoundMs(evidence);
  return evidence.lists.find(({ event, lines, session }) => {
    const line = event.sentAtMs >= fromMs && event.atMs < stream.untilMs ? lines.get(lineId) : undefined;
    return line !== undefined && modifiedAt(line) === modifiedMs && shareEnterprise(evidence, session, stream.session);
  });
}

function judgeDisappearances(evidence: Evidence, delivery: Delivery, docket: Docket): void {
  const { stream } = delivery;
  const lineIds = new Set(
    evidence.sightings.flatMap((one) => (one.via === "frame" && one.stream === stream ? [one.line.lineId] : [])),
  );
  for (const lineId of lineIds) {
    const snapshots = delivery.snapshots(lineId);
    const first = snapshots[0];
    if (first === undefined) continue;
    const without = evidence.lists.find(
      ({ event, lines }) =>
        shareEnterprise(evidence, stream.session, event.session) && event.sentAtMs > first.atMs && !lines.has(lineId),
    );
    if (without === undefined) continue;
    if (snapshots.some(({ line }) => line.state === "dropped")) docket.hit();
    else if (isOverdue(evidence, stream, without.event.atMs)) {
      docket.miss({
        expected: `the end of line ${lineId}, which is no longer listed, pushed to ${stream.listenerName}`,
        observed: told(delivery, lineId, evidence),
        events: [without.event, ...snapshots.slice(-1).map((one) => one.event)],
      });
    }
  }
}

/** Changes that were told of elsewhere while a subscription began, and could fall between its list and its first frame (C-51). */
export const noGapAtTheStart: Rule = {
  requirement: "RCC-SYNC-2",
  judge(evidence, docket) {
    for (const stream of evidence.streams) {
      const delivery = new Delivery(evidence, stream);
      if (delivery.hasGap) continue;
      const { sentAtMs, atMs } = stream.start;
      const underWay = actionsDuring(evidence, stream);
      for (const source of evidence.sightings) {
        const modifiedMs = modifiedAt(source.line);
        const witness = seenBy(source);
        if (modifiedMs === undefined || source.event === stream.start || source.via === "placeCall") continue;
        if (source.atMs < sentAtMs || source.atMs > atMs + longestWindowMs(evidence.nominalWindowMs)) continue;
        if (source.atMs > atMs && !underWay.has(source.line.lineId)) continue;
        const isOwn = source.via === "frame" && (source.stream === stream || isMeanwhile(stream, source));
        if (isOwn || !shareEnterprise(evidence, stream.session, witness)) continue;
        if (delivery.hasTold(source.line.lineId, modifiedMs)) docket.hit();
        else if (!delivery.mayHaveEndedBefore(evidence, source.line) && isOverdue(evidence, stream, atMs)) {
          docket.miss({
            expected: `line ${source.line.lineId} as modified at ${modifiedMs} in the answer that began ${stream.listenerName} or in a frame`,
            observed: told(delivery, source.line.lineId, evidence),
            events: [stream.start, source.event],
          });
        }
      }
    }
  },
};

/** Lines of which an action met the answer that began a subscription. */
function actionsDuring({ exchanges }: Evidence, { start }: Stream): ReadonlySet<string> {
  const met = exchanges.filter(
    (one) => one.accepted && one.event.sentAtMs <= start.atMs && one.event.atMs >= start.sentAtMs && isLineAction(one),
  );
  return new Set(met.flatMap(actedOn));
}

export const everyListenerIsServed: Rule = {
  requirement: "RCC-COALESCE-1",
  judge(evidence, docket) {
    const deliveries = evidence.streams.map((stream) => new Delivery(evidence, stream));
    for (const source of evidence.sightings) {
      if (source.via !== "frame" || source.stream === null) continue;
      const modifiedMs = modifiedAt(source.line);
      if (modifiedMs === undefined) continue;
      for (const delivery of deliveries) {
        const { stream } = delivery;
        if (stream === source.stream || !shareEnterprise(evidence, stream.session, source.stream.session)) continue;
        if (stream.fromMs > source.atMs) continue;
        const isNew = source.atMs <= stream.fromMs + longestWindowMs(evidence.nominalWindowMs);
        if (isNew && (delivery.hasGap || delivery.mayHaveEndedBefore(evidence, source.line))) continue;
        if (delivery.hasTold(source.line.lineId, modifiedMs)) docket.hit();
        else if (isOverdue(evidence, stream, source.atMs)) {
          docket.miss({
            expected: `line ${source.line.lineId} as modified at ${modifiedMs} pushed to ${stream.listenerName} as well`,
            observed: told(delivery, source.line.lineId, evidence),
            events: [source.event, stream.start],
          });
        }
      }
    }
  },
};

function isOverdue(evidence: Evidence, stream: Stream, sinceMs: number): boolean {
  return Math.min(stream.untilMs, evidence.endsAtMs) >= sinceMs + deliveryBoundMs(evidence);
}

function told(delivery: Delivery, lineId: string, evidence: Evidence): string {
  const last = delivery.snapshots(lineId).at(-1);
  const bound = deliveryBoundMs(evidence);
  if (last === undefined) return `no snapshot of it in ${bound} ms`;
  return `last snapshot: ${last.line.state}, modified at ${last.line.lastModificationTime ?? "no time"}; nothing more in ${bound} ms`;
}

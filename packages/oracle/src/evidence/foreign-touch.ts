import { argumentOf } from "./argument.ts";
import { mayChangeLines } from "./effect.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import type { LineList } from "./sighting.ts";
import { lastSegment } from "./stream.ts";

/** What became of lines right after a request, as two lists of one session around it tell. */
export interface Touch {
  readonly before: LineList;
  readonly after: LineList;
  /** What has changed in a word or two; none while nothing has. */
  readonly changes: readonly string[];
}

/**
 * What a request has done to the lines that it names, or to the extension, in the eyes of each session that read the lines right
 * before and right after it; nothing where another request in between may have done it.
 */
export function touchesOf(evidence: Evidence, exchange: Exchange): Touch[] {
  const { sentAtMs, atMs } = exchange.event;
  const named = [exchange.parameters["lineId"], argumentOf(exchange)].filter((id) => id !== undefined);
  const { extensionId } = exchange.parameters;
  return [...new Set(evidence.lists.map(({ session }) => session))].flatMap((session): Touch[] => {
    const own = evidence.lists.filter((one) => one.session === session);
    const before = own.findLast(({ event }) => event.atMs <= sentAtMs);
    const after = own.find(({ event }) => event.sentAtMs >= atMs);
    if (before === undefined || after === undefined || isDisturbed(evidence, exchange, before, after)) return [];
    const watched = named.filter((id) => isLive(before, id));
    const isWatching = watched.length > 0 || (exchange.operation === "placeCall" && extensionId !== undefined);
    if (!isWatching) return [];
    const changes = watched.flatMap((id) => {
      const [was, is] = [before, after].map(({ lines }) => lines.get(id)?.state ?? "not listed");
      return was === is ? [] : [`line ${id} ${is}, and ${was} before`];
    });
    const placed = [...after.lines.values()].filter(
      ({ lineId, extension }) =>
        exchange.operation === "placeCall" && !before.lines.has(lineId) && lastSegment(extension) === extensionId,
    );
    return [{ before, after, changes: [...changes, ...placed.map(({ lineId }) => `new line ${lineId}`)] }];
  });
}

function isLive({ lines }: LineList, lineId: string): boolean {
  return (lines.get(lineId)?.state ?? "dropped") !== "dropped";
}

/** Whether something else was asked for since the lines were read, or until they were read again, that may change them. */
function isDisturbed(evidence: Evidence, exchange: Exchange, before: LineList, after: LineList): boolean {
  return evidence.exchanges.some(
    (other) =>
      other !== exchange &&
      mayChangeLines(other) &&
      other.event.atMs > before.event.sentAtMs &&
      other.event.sentAtMs < after.event.atMs,
  );
}

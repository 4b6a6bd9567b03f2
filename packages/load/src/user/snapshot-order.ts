import type { LineView } from "./line-view.ts";

/** What a pushed snapshot breaks, by the counter of its kind. */
export type OrderBreak = "snapshots_moved" | "snapshots_recreated" | "snapshots_older" | "snapshots_after_dropped";

/** Lines that have ended and are still known: what comes for one comes soon, and a long run has very many. */
const ENDED_KEPT = 512;

type Mark = Pick<LineView, "createdMs" | "extension" | "isIncoming" | "modifiedMs"> & { readonly isDropped: boolean };

/**
 * Holds the snapshots that one listener is pushed of each line against those before: extension, direction and creation are
 * the same, modification times never decrease, and a dropped line is the last of it (RCC-LINE-2, -3, -4, -8).
 */
export class SnapshotOrder {
  readonly #marks = new Map<string, Mark>();
  readonly #ended: string[] = [];

  /** Whether a line was pushed before, and not so long ago that it is forgotten. */
  knows(lineId: string): boolean {
    return this.#marks.has(lineId);
  }

  pushed(view: LineView): readonly OrderBreak[] {
    const { createdMs, extension, isIncoming, lineId, modifiedMs, state } = view;
    const before = this.#marks.get(lineId);
    const isDropped = state === "dropped";
    this.#marks.set(lineId, { createdMs, extension, isIncoming, modifiedMs, isDropped });
    if (isDropped && before?.isDropped !== true) this.#end(lineId);
    if (before === undefined) return [];
    // A line of the same id that is another's, or was made at another time, has times of its own.
    if (before.isDropped) return ["snapshots_after_dropped"];
    if (before.extension !== extension || before.isIncoming !== isIncoming) return ["snapshots_moved"];
    if (isOther(before.createdMs, createdMs)) return ["snapshots_recreated"];
    return isEarlier(modifiedMs, before.modifiedMs) ? ["snapshots_older"] : [];
  }

  #end(lineId: string): void {
    this.#ended.push(lineId);
    if (this.#ended.length <= ENDED_KEPT) return;
    const oldest = this.#ended.shift();
    if (oldest !== undefined) this.#marks.delete(oldest);
  }
}

/** Instants that are not there or no numbers tell nothing; the schema is held against a sample elsewhere. */
function isOther(before: number | undefined, after: number | undefined): boolean {
  return before !== undefined && after !== undefined && before !== after;
}

function isEarlier(after: number | undefined, before: number | undefined): boolean {
  return before !== undefined && after !== undefined && after < before;
}

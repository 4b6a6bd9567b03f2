import type { Change } from "../coalescing/coalescing.ts";
import type { DeliveryBehaviour } from "../faults/delivery-behaviour.ts";
import type { Frame, FrameSource } from "./frame.ts";

/** Lines whose latest snapshot may wait, over all listeners; a consumer that falls further behind gets none of them. */
export const BACKLOG_LIMIT = 20_000;

/** Lines in one frame of what had to wait. */
const CHUNK = 100;

/** What waits for a consumer: of each line, by listener, its latest snapshot. */
export class Backlog {
  readonly #keeps: DeliveryBehaviour["keeps"];
  readonly #bySource = new Map<FrameSource, Map<number, Change>>();
  #size = 0;

  /** @param keeps what of a line is kept, given what is kept of it already. */
  constructor(keeps: DeliveryBehaviour["keeps"]) {
    this.#keeps = keeps;
  }

  /** False when more waits than may, and all of it was thrown away. */
  keep({ source, changes }: Pick<Frame, "source" | "changes">): boolean {
    const lines = this.#bySource.get(source) ?? new Map<number, Change>();
    this.#bySource.set(source, lines);
    this.#size -= lines.size;
    for (const change of changes) {
      const kept = this.#keeps(lines.get(change.line), change);
      if (kept !== undefined) lines.set(change.line, kept);
    }
    this.#size += lines.size;
    if (this.#size <= BACKLOG_LIMIT) return true;
    this.clear();
    return false;
  }

  /** Takes out what fits into one frame, of the listener that has waited longest; undefined when nothing waits. */
  take(): Pick<Frame, "source" | "changes"> | undefined {
    for (const [source, lines] of this.#bySource) {
      const changes = [...lines.values()].slice(0, CHUNK);
      for (const { line } of changes) lines.delete(line);
      this.#size -= changes.length;
      if (lines.size > 0 && source.isSubscribed) return { source, changes };
      this.#bySource.delete(source);
      this.#size -= lines.size;
      // A listener that was deleted meanwhile is told nothing more (R9).
      if (source.isSubscribed) return { source, changes };
    }
    return undefined;
  }

  clear(): void {
    this.#bySource.clear();
    this.#size = 0;
  }
}

import type { Change } from "../coalescing/coalescing.ts";
import type { DeliveryBehaviour } from "../faults/delivery-behaviour.ts";
import type { Frame, FrameSource } from "./frame.ts";

/** What waits for a consumer: of each line, by listener, its latest snapshot. */
export class Backlog {
  readonly #keeps: DeliveryBehaviour["keeps"];
  readonly #bySource = new Map<FrameSource, Map<number, Change>>();
  #size = 0;

  /** @param keeps what of a line is kept, given what is kept of it already. */
  constructor(keeps: DeliveryBehaviour["keeps"]) {
    this.#keeps = keeps;
  }

  /** Snapshots that wait, over all listeners. */
  get size(): number {
    return this.#size;
  }

  keep({ source, changes }: Pick<Frame, "source" | "changes">): void {
    const lines = this.#bySource.get(source) ?? new Map<number, Change>();
    this.#bySource.set(source, lines);
    this.#size -= lines.size;
    for (const change of changes) {
      const kept = this.#keeps(lines.get(change.line), change);
      if (kept !== undefined) lines.set(change.line, kept);
    }
    this.#size += lines.size;
  }

  /** Takes out what waits of one listener, the first of them; undefined when nothing does. */
  take(): Pick<Frame, "source" | "changes"> | undefined {
    for (const [source, lines] of this.#bySource) {
      this.#bySource.delete(source);
      this.#size -= lines.size;
      // A listener that was deleted meanwhile is told nothing more (R9).
      if (source.isSubscribed) return { source, changes: [...lines.values()] };
    }
    return undefined;
  }

  clear(): void {
    this.#bySource.clear();
    this.#size = 0;
  }
}

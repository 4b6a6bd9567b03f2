import type { LineId } from "../ids.ts";
import type { LineSnapshot } from "./line-snapshot.ts";

/** How many dropped lines are remembered, so that nothing late revives them. */
const REMEMBERED = 10_000;

/**
 * What a listener's consumer has still to see: per line the latest state only, as the platform itself pushes it, so a slow
 * consumer costs no memory. Pure: knows no socket and no time.
 */
export class LineFeed {
  readonly #alive = new Map<LineId, LineSnapshot>();
  readonly #dropped = new Set<LineId>();
  readonly #unseen = new Map<LineId, LineSnapshot>();

  /** Takes a snapshot in, unless it is nothing new or older than what is known. */
  offer(snapshot: LineSnapshot): void {
    const { id } = snapshot;
    const known = this.#alive.get(id);
    if (this.#dropped.has(id) || (known !== undefined && !isNews(known, snapshot))) return;
    if (snapshot.state === "dropped") this.#bury(id);
    else this.#alive.set(id, snapshot);
    // Moved to the end: the order of the latest changes is the order of delivery.
    this.#unseen.delete(id);
    this.#unseen.set(id, snapshot);
  }

  /**
   * Takes in the whole list, with what was pushed since it was asked for. What was alive and is in neither has been dropped
   * unseen: its snapshots went out while no socket was open (D-21).
   */
  resync(listed: readonly LineSnapshot[], pushed: readonly LineSnapshot[]): void {
    const present = new Set([...listed, ...pushed].map(({ id }) => id));
    for (const line of [...this.#alive.values()].filter(({ id }) => !present.has(id))) {
      this.offer({ ...line, state: "dropped", stateCause: undefined, actions: [], source: "absence" });
    }
    for (const snapshot of [...listed, ...pushed]) this.offer(snapshot);
  }

  /** The next snapshot to be seen, if there is one. */
  take(): LineSnapshot | undefined {
    const [first] = this.#unseen;
    if (first === undefined) return undefined;
    this.#unseen.delete(first[0]);
    return first[1];
  }

  #bury(id: LineId): void {
    this.#alive.delete(id);
    this.#dropped.add(id);
    const [oldest] = this.#dropped;
    if (this.#dropped.size > REMEMBERED && oldest !== undefined) this.#dropped.delete(oldest);
  }
}

/** Times decide first; within one millisecond the order of arrival does (C-49). */
function isNews(known: LineSnapshot, snapshot: LineSnapshot): boolean {
  if (snapshot.source === "absence") return true;
  if ((snapshot.modifiedMs ?? Infinity) < (known.modifiedMs ?? 0)) return false;
  return JSON.stringify({ ...known, source: "" }) !== JSON.stringify({ ...snapshot, source: "" });
}

import type { LineObserver } from "@myrcc/oracle";
import type { LineView } from "./line-view.ts";
import type { OwnLines } from "./own-lines.ts";

/** A line that the user has made. */
export interface Line {
  readonly lineId: string;
  readonly restUri: string;
  readonly extension: string;
  /** Latest state known, from a snapshot or a read. */
  state: string;
  actions: readonly string[];
  /** State in the latest snapshot, undefined before the first. */
  pushedState: string | undefined;
  /** While the line is under load. */
  observer: LineObserver | undefined;
  /** The same for the session's other listeners, by name. */
  otherObservers: ReadonlyMap<string, LineObserver>;
}

/** The lines that the user has made, as far as snapshots and reads tell. */
export class LineBook {
  readonly #own: Pick<OwnLines, "owns">;
  readonly #lines = new Map<string, Line>();
  /** Told about a line after every change of what is known. */
  onUpdate: (line: Line) => void = () => {};
  /** Told about the first snapshot of a line. */
  onFirstSnapshot: (view: LineView, atMs: number) => void = () => {};
  /** Told about a line that was read before any snapshot of it. */
  onUnpushed: (view: LineView) => void = () => {};

  constructor(own: Pick<OwnLines, "owns">) {
    this.#own = own;
  }

  /** The latest live line of an extension. */
  liveLineOf(extension: string): Line | undefined {
    return [...this.#lines.values()].findLast((line) => line.extension === extension && line.state !== "dropped");
  }

  get liveLines(): readonly Line[] {
    return [...this.#lines.values()].filter(({ state }) => state !== "dropped");
  }

  /** The line has ended and is done with; without that, looking for lines would take longer with every call. */
  forget({ lineId }: Line): void {
    this.#lines.delete(lineId);
  }

  /** A snapshot arrived. Undefined when the line is none of the user's. */
  pushed(view: LineView, atMs: number): Line | undefined {
    const line = this.#update(view);
    if (line === undefined) return undefined;
    if (line.pushedState === undefined) this.onFirstSnapshot(view, atMs);
    line.pushedState = view.state;
    line.observer?.snapshot(atMs, view.state);
    this.onUpdate(line);
    return line;
  }

  /** A snapshot arrived for another listener of the session than its first. It tells nothing but its own delay. */
  pushedToOther(listenerName: string, { lineId, state }: LineView, atMs: number): void {
    this.#lines.get(lineId)?.otherObservers.get(listenerName)?.snapshot(atMs, state);
  }

  /** One line was read, e.g. as the answer to placeCall. */
  read(view: LineView): Line | undefined {
    const line = this.#update(view);
    if (line === undefined) return undefined;
    if (line.pushedState === undefined) this.onUnpushed(view);
    this.onUpdate(line);
    return line;
  }

  /** All live lines of the platform were read: what is not among them has been dropped. */
  readAll(views: readonly LineView[]): void {
    const present = new Set(views.map(({ lineId }) => lineId));
    for (const line of this.#lines.values()) if (!present.has(line.lineId)) line.state = "dropped";
    for (const view of views) this.read(view);
  }

  #update(view: LineView): Line | undefined {
    if (!this.#own.owns(view)) return undefined;
    const known = this.#lines.get(view.lineId);
    if (known !== undefined) {
      known.state = view.state;
      known.actions = view.actions;
      return known;
    }
    const line: Line = { ...view, pushedState: undefined, observer: undefined, otherObservers: new Map() };
    this.#lines.set(view.lineId, line);
    return line;
  }
}

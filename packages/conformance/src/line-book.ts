import type { CallLine, SnapshotFrame } from "@myrcc/contracts";
import type { GivenPaths } from "@myrcc/oracle";
import { PathBook } from "./path-book.ts";

/**
 * What the driver knows of the lines, so that it can wait for states. It judges nothing: whatever it holds came from the
 * wire, and the oracle reads the same from the trace.
 */
export class LineBook {
  /** How the restUris of the lines were written. */
  readonly paths = new PathBook();
  readonly #pushed = new Map<string, CallLine>();
  readonly #known = new Map<string, CallLine>();
  readonly #waiters = new Set<() => void>();
  /** Lines of the first list: what it shows of them may not be pushed again. */
  #standing: ReadonlySet<string> | undefined;
  /** Lines of which no first snapshot came although it was waited for. */
  readonly #silent = new Set<string>();

  heardFrame({ frame, given }: { readonly frame: SnapshotFrame; readonly given: GivenPaths }): void {
    for (const line of frame.item) {
      this.#pushed.set(line.lineId, line);
      this.#note(line, given);
    }
    this.#wake();
  }

  readLine(line: CallLine, given: GivenPaths): void {
    this.#note(line, given);
    this.#wake();
  }

  /** @param asked the lines that were known when the list was asked for; of those that came meanwhile it need not tell. */
  readList(lines: readonly CallLine[], given: GivenPaths, asked: ReadonlySet<string>): void {
    const listed = new Set(lines.map(({ lineId }) => lineId));
    this.#standing ??= listed;
    for (const line of lines) this.#note(line, given);
    for (const lineId of asked) {
      const line = this.#known.get(lineId);
      if (line !== undefined && !listed.has(lineId))
        this.#known.set(lineId, { ...line, state: "dropped", actions: [] });
    }
    this.#wake();
  }

  ids(): ReadonlySet<string> {
    return new Set(this.#known.keys());
  }

  line(lineId: string): CallLine | undefined {
    return this.#known.get(lineId);
  }

  /** The restUri of a line exactly as it was given; that of one that never was, as it would have been. */
  givenUri(lineId: string): string {
    return this.paths.asWritten(this.line(lineId)?.restUri ?? `v1/rcc/CallLine/${lineId}`);
  }

  lines(): CallLine[] {
    return [...this.#known.values()];
  }

  /** Whether the pushed snapshots have caught up with what was read of the line. */
  hasCaughtUp(lineId: string): boolean {
    const known = this.#known.get(lineId);
    const pushed = this.#pushed.get(lineId);
    if (known === undefined || pushed === undefined) return known === undefined;
    if (known.state === "dropped") return pushed.state === "dropped";
    return Number(pushed.lastModificationTime ?? 0) >= Number(known.lastModificationTime ?? 0);
  }

  wasPushed(lineId: string): boolean {
    return this.#pushed.has(lineId);
  }

  /** Whether snapshots of the line are to be expected: there were some before, or it lives and came after the first list. */
  isToBePushed(lineId: string): boolean {
    const isNew = this.#standing !== undefined && !this.#standing.has(lineId);
    if (this.wasPushed(lineId)) return true;
    return isNew && !this.#silent.has(lineId) && this.#known.get(lineId)?.state !== "dropped";
  }

  /** Nobody waits again for the first snapshot of a line of which none came. */
  wasAwaited(lineIds: readonly string[]): void {
    for (const lineId of lineIds) if (!this.wasPushed(lineId)) this.#silent.add(lineId);
  }

  /** Resolves with the value as soon as there is one, or with undefined when the patience has run out. */
  async waitFor<T>(find: () => T | undefined, patienceMs: number): Promise<T | undefined> {
    const already = find();
    if (already !== undefined) return already;
    const { promise, resolve } = Promise.withResolvers<T | undefined>();
    const look = (): void => {
      const found = find();
      if (found !== undefined) resolve(found);
    };
    const timer = setTimeout(() => resolve(find()), patienceMs);
    this.#waiters.add(look);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#waiters.delete(look);
    }
  }

  #note(line: CallLine, given: GivenPaths): void {
    this.#known.set(line.lineId, line);
    this.paths.note(line.restUri, given);
  }

  #wake(): void {
    for (const look of this.#waiters) look();
  }
}

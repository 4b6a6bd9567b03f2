import { isConnected, isLive } from "./model-line.ts";
import type { ModelLine } from "./model-line.ts";

/** Lines of a world at one instant, with the questions that transitions ask. */
export class LinesView {
  readonly #lines: ReadonlyMap<number, ModelLine>;

  constructor(lines: ReadonlyMap<number, ModelLine>) {
    this.#lines = lines;
  }

  get(id: number | undefined): ModelLine | undefined {
    return id === undefined ? undefined : this.#lines.get(id);
  }

  all(): ModelLine[] {
    return [...this.#lines.values()];
  }

  live(call: number): ModelLine[] {
    return this.#live((line) => line.call === call);
  }

  peers(line: ModelLine): ModelLine[] {
    return this.#live((one) => one.call === line.call && one.id !== line.id);
  }

  siblings(line: ModelLine): ModelLine[] {
    return this.#live((one) => one.party === line.party && one.id !== line.id);
  }

  hasConnectedFarEnd(line: ModelLine): boolean {
    return this.peers(line).some(isConnected);
  }

  /** Held lines of the extension that the line could be joined with (D-6, D-12). */
  joinable(line: ModelLine): ModelLine[] {
    return this.siblings(line).filter(
      (one) => one.state === "held" && one.call !== line.call && this.hasConnectedFarEnd(one),
    );
  }

  #live(is: (line: ModelLine) => boolean): ModelLine[] {
    const found: ModelLine[] = [];
    for (const line of this.#lines.values()) if (isLive(line) && is(line)) found.push(line);
    return found;
  }
}

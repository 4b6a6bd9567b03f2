import type { Leg } from "../engine/leg.ts";

interface Written {
  readonly leg: Leg;
  readonly text: string;
}

/**
 * The snapshot of each line as it was last written, so that a leg is written once, however many listeners get it. Note: a
 * WeakMap by leg would need no forgetting, but costs a change half as much as writing it, and more in collecting garbage.
 */
export class SnapshotTexts {
  readonly #byLine = new Map<number, Written>();

  get size(): number {
    return this.#byLine.size;
  }

  of(leg: Leg, write: () => string): string {
    const known = this.#byLine.get(leg.id);
    if (known?.leg === leg) return known.text;
    const text = write();
    this.#byLine.set(leg.id, { leg, text });
    return text;
  }

  forget(line: number): void {
    this.#byLine.delete(line);
  }
}

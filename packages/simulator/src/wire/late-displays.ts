import type { Cancel, Clock } from "../clock.ts";
import type { Leg } from "../engine/leg.ts";
import type { Display } from "../world/world-directory.ts";

/** How long a line takes to show more of its far party than the number (C-47), in milliseconds. */
const LOOK_UP_MS = 150;

interface LookUp {
  readonly cancel: Cancel;
  /** When it was done, in whole milliseconds since the Unix epoch. */
  atMs: number | undefined;
}

/** Lines that do not show at once whom they are connected with: they are told of once more when that has been looked up. */
export class LateDisplays {
  readonly #clock: Clock;
  readonly #byLine = new Map<number, LookUp>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Looks up whom a line shows, once for each line; `onFound` is to tell of it. */
  begin(line: number, onFound: () => void): void {
    if (this.#byLine.has(line)) return;
    const lookUp: LookUp = {
      cancel: this.#clock.after(LOOK_UP_MS, () => {
        lookUp.atMs = Math.floor(this.#clock.nowMs());
        onFound();
      }),
      atMs: undefined,
    };
    this.#byLine.set(line, lookUp);
  }

  /** Every second line is modified by it, since the API document says nothing of that. */
  seen(leg: Leg): Leg {
    const atMs = this.#byLine.get(leg.id)?.atMs;
    return atMs === undefined || atMs <= leg.modifiedMs || leg.id % 2 === 0 ? leg : { ...leg, modifiedMs: atMs };
  }

  shown(display: Display, line: number): Display {
    const lookUp = this.#byLine.get(line);
    return lookUp === undefined || lookUp.atMs !== undefined
      ? display
      : { number: display.number, label: "", photo: "", externalNumber: "" };
  }

  /** A line that is over is left as it was. */
  end(line: number): void {
    const lookUp = this.#byLine.get(line);
    if (lookUp?.atMs === undefined) lookUp?.cancel();
  }

  forget(line: number): void {
    this.end(line);
    this.#byLine.delete(line);
  }

  close(): void {
    for (const { cancel } of this.#byLine.values()) cancel();
  }
}

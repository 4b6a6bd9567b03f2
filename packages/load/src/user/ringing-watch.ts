import type { LineView } from "./line-view.ts";
import type { Exchange } from "./ports.ts";
import type { Tally } from "./tally.ts";

/** States in which a line that comes in has been answered or has ended. */
const NOT_RINGING = new Set(["talking", "held", "dropped"]);

/** Largest step that a platform's instants are taken to have, in milliseconds. */
const COARSEST_MS = 1000;

/** A call that was placed: its line's creation, by the platform's clock, lies between two instants of ours. */
interface Placed extends Pick<Exchange, "firstByteMs" | "writtenMs"> {
  readonly createdMs: number;
}

/**
 * Records how long called lines had rung before the first snapshot showed it. The platform says itself how long after
 * the call's creation that began, so that its clock need not be ours, and the time that it takes to reach a telephone is
 * none of the delay.
 */
export class RingingWatch {
  readonly #tally: Tally;
  /** By the restUri of the extension that is called. */
  readonly #placed = new Map<string, Placed>();

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** @param createdMs what the answer says of the caller's line, by the platform's clock */
  placed(callee: string, createdMs: number | undefined, { firstByteMs, writtenMs }: Exchange): void {
    if (createdMs === undefined) this.#placed.delete(callee);
    else this.#placed.set(callee, { createdMs, firstByteMs, writtenMs });
  }

  /** The first snapshot of a line of the user's. */
  pushed({ createdMs, extension, isIncoming, modifiedMs, state }: LineView, atMs: number): void {
    const call = this.#placed.get(extension);
    if (call === undefined || !isIncoming) return;
    this.#placed.delete(extension);
    if (createdMs === undefined || NOT_RINGING.has(state)) return;
    // Note: 0 may stand for an instant that is not there (C-11).
    const ringsMs = Math.max(createdMs, modifiedMs ?? 0);
    const elapsedMs = ringsMs - call.createdMs;
    // Note: an instant may have been rounded down by its own step.
    this.#tally.recorderOf("ringingDelayLower").add(atMs - call.firstByteMs - elapsedMs - stepMs(ringsMs));
    this.#tally.recorderOf("ringingDelayUpper").add(atMs - call.writtenMs - elapsedMs + stepMs(call.createdMs));
  }
}

/** The largest power of ten that divides an instant. */
function stepMs(instantMs: number): number {
  let step = 1;
  while (step < COARSEST_MS && instantMs % (10 * step) === 0) step *= 10;
  return step;
}

import type { LineView } from "./line-view.ts";
import type { Exchange } from "./ports.ts";
import type { Tally } from "./tally.ts";

/** States in which a line that comes in has been answered or has ended. */
const NOT_RINGING = new Set(["talking", "held", "dropped"]);

/** Largest step that a platform's instants are taken to have, in milliseconds. */
const COARSEST_MS = 1000;

/** A call that was placed: its line's creation, by the platform's clock, lies between two instants of ours. */
interface Placed extends Pick<Exchange, "firstByteMs" | "writtenMs"> {
  readonly caller: string;
  readonly createdMs: number;
  /** The called line as a read showed it ringing that no snapshot had shown, and when. */
  read?: { readonly view: LineView; readonly atMs: number };
}

/**
 * Records how long called lines had rung before the first snapshot showed it. The platform says itself how long after
 * the call's creation that began, so that its clock need not be ours, and the time that it takes to reach a telephone is
 * none of the delay. Where it does not say, or says two things of the creation (C-13), nothing is recorded.
 */
export class RingingWatch {
  readonly #tally: Tally;
  /** By the restUri of the extension that is called. */
  readonly #placed = new Map<string, Placed>();
  /** What the first snapshots of calling lines say of their creation, by the restUri of the extension. */
  readonly #created = new Map<string, number>();

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** @param createdMs what the answer says of the caller's line, by the platform's clock */
  placed(
    { caller, callee }: { readonly caller: string; readonly callee: string },
    createdMs: number | undefined,
    { firstByteMs, writtenMs }: Exchange,
  ): void {
    if (createdMs === undefined || createdMs === 0 || (this.#created.get(caller) ?? createdMs) !== createdMs) return;
    this.#placed.set(callee, { caller, createdMs, firstByteMs, writtenMs });
  }

  /** A line of which no snapshot has come was read. */
  read(view: LineView, atMs: number): void {
    const call = this.#placed.get(view.extension);
    if (call !== undefined && view.isIncoming && !NOT_RINGING.has(view.state)) call.read = { view, atMs };
  }

  /** The first snapshot of a line of the user's. */
  pushed(view: LineView, atMs: number): void {
    const { createdMs, extension, isIncoming, state } = view;
    if (!isIncoming) {
      if (createdMs !== undefined) this.#created.set(extension, createdMs);
      for (const [callee, call] of this.#placed) {
        if (call.caller === extension && call.createdMs !== createdMs) this.#placed.delete(callee);
      }
      return;
    }
    const call = this.#placed.get(extension);
    this.#placed.delete(extension);
    if (call === undefined) return;
    if (!NOT_RINGING.has(state)) this.#record(call, view, atMs, true);
    // Note: nobody was told of the ringing before the line was answered; it had lasted until the read at least.
    else if (call.read !== undefined) this.#record(call, call.read.view, call.read.atMs, false);
  }

  #record(call: Placed, { createdMs, modifiedMs }: LineView, atMs: number, isWhole: boolean): void {
    // Note: a line may have been made long before it rings, and 0 may stand for an instant that is not there (C-11).
    if (createdMs === undefined || createdMs === 0 || modifiedMs === undefined || modifiedMs === 0) return;
    const elapsedMs = modifiedMs - call.createdMs;
    // Note: an instant may have been rounded by its own step, and one more may only tell that something changed (D-3).
    const stepMs = Math.max(...[createdMs, modifiedMs, call.createdMs].map(stepOf));
    this.#tally.recorderOf("ringingDelayLower").add(atMs - call.firstByteMs - elapsedMs - stepMs);
    if (isWhole) this.#tally.recorderOf("ringingDelayUpper").add(atMs - call.writtenMs - elapsedMs + stepMs);
  }
}

/** The largest power of ten that divides an instant, in milliseconds. */
function stepOf(instantMs: number): number {
  let step = 1;
  while (step < COARSEST_MS && instantMs % (10 * step) === 0) step *= 10;
  return step;
}

import type { FastifyInstance } from "fastify";
import type { Clock } from "../clock.ts";

/** Answers to changes that no frame has followed yet, in milliseconds of the clock. */
interface Unshown {
  /** Undefined when they are of several. */
  readonly call: number | undefined;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** How long changes waited, in milliseconds: from when the answer to the first and to the last one was written. */
export type OnWait = (wait: { readonly firstMs: number; readonly lastMs: number }) => void;

/**
 * Tells of the frames that a timer sends how long the changes before them had waited, by the instants at which answers and frames
 * are written: that is the wait which can be seen from outside, before what the network adds. Changes of several calls before a
 * frame tell nothing, since the frame may be for either.
 */
export class WaitWatch {
  readonly #clock: Clock;
  readonly #onWait: OnWait;
  /** What the request that is being handled has changed; requests are handled in one go, one after another. */
  #changedCall: number | undefined;
  /** What came after the latest timer fired: its frame, which may be written later, does not show it. */
  #since: Unshown | undefined;
  #gathered: Unshown | undefined;

  constructor(clock: Clock, onWait: OnWait) {
    this.#clock = clock;
    this.#onWait = onWait;
  }

  /** Lines of a call have changed just now. */
  changed(call: number): void {
    this.#changedCall = call;
  }

  /** A timer of the coalescing has fired; if a frame comes of it, that shows what there is now. */
  gathered(): void {
    const [earlier, later] = [this.#gathered, this.#since];
    this.#since = undefined;
    if (later === undefined) return;
    const call = earlier === undefined || earlier.call === later.call ? later.call : undefined;
    this.#gathered = { call, firstMs: (earlier ?? later).firstMs, lastMs: later.lastMs };
  }

  /** A frame was written just now. */
  delivered(): void {
    const gathered = this.#gathered;
    this.#gathered = undefined;
    if (gathered?.call === undefined) return;
    const nowMs = this.#clock.nowMs();
    this.#onWait({ firstMs: nowMs - gathered.firstMs, lastMs: nowMs - gathered.lastMs });
  }

  watch(app: FastifyInstance): void {
    app.addHook("preHandler", (_request, _reply, done) => {
      this.#changedCall = undefined;
      done();
    });
    app.addHook("onSend", (_request, reply, _payload, done) => {
      const call = this.#changedCall;
      this.#changedCall = undefined;
      if (call !== undefined) reply.raw.once("finish", () => this.#answered(call));
      done();
    });
  }

  #answered(call: number): void {
    const lastMs = this.#clock.nowMs();
    const since = this.#since;
    this.#since =
      since === undefined
        ? { call, firstMs: lastMs, lastMs }
        : { call: since.call === call ? call : undefined, firstMs: since.firstMs, lastMs };
  }
}

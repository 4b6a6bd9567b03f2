import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import type { DeliveryBehaviour } from "../faults/delivery-behaviour.ts";
import { Backlog } from "../sessions/backlog.ts";
import type { Frame, Message } from "../sessions/frame.ts";
import type { Outlet } from "../sessions/session.ts";
import type { EndOfTurn } from "./end-of-turn.ts";

/** Bytes that may wait in the process for a socket that does not take them (1 MiB), give or take one frame. */
export const BUFFER_LIMIT = 1_048_576;

/** Bytes with which the writing does not wait for the end of the turn (64 KiB): less than the system takes at once. */
const BATCH_LIMIT = 65_536;

/** A frame that is due so much later than the first of those that wait sets off their writing, in milliseconds. */
const LONGEST_MS = 1;

export interface SocketOutletOptions {
  /** What the WebSocket runs on. */
  readonly connection: Duplex;
  /** Shared with the other sockets. */
  readonly endOfTurn: EndOfTurn;
  /** Told of each frame that was written, unless it had to wait for the consumer; `dueMs` is when it had to leave. */
  readonly onSent: (dueMs: number) => void;
  /** What of a line is kept for a socket that does not take what it is sent. */
  readonly keeps: DeliveryBehaviour["keeps"];
}

/**
 * One WebSocket of a session. As long as it takes what it is sent, it is sent every frame. Once the buffer is full, only
 * the latest snapshot of each line is kept until the buffer is empty: a slow consumer costs bounded memory, misses what
 * was overtaken, and ends up with the latest state (R11).
 *
 * The frames of one turn of the event loop are written at its end, together: a system call for each of them was what most
 * of the simulator's time went to (docs/discoveries/simulator-speed.md).
 */
export class SocketOutlet implements Outlet {
  readonly #webSocket: WebSocket;
  readonly #backlog: Backlog;
  readonly #options: SocketOutletOptions;
  /** When the frames that are yet to be written had to leave. */
  #unwritten: number[] = [];
  #isGathering = false;
  #isStalled = false;
  readonly #releasing = (): void => this.#release();

  constructor(webSocket: WebSocket, options: SocketOutletOptions) {
    this.#webSocket = webSocket;
    this.#options = options;
    this.#backlog = new Backlog(options.keeps);
  }

  get isStalled(): boolean {
    return this.#isStalled;
  }

  send(frame: Frame): void {
    if (this.#isStalled) {
      this.#keep(frame);
      return;
    }
    this.#gather();
    this.#unwritten.push(frame.dueMs);
    this.#write(frame.texts);
    const waitedMs = frame.dueMs - (this.#unwritten[0] ?? frame.dueMs);
    if (waitedMs >= LONGEST_MS || this.#options.connection.writableLength >= BATCH_LIMIT) this.#release();
  }

  /** Sends a text that belongs to no listener, unless the buffer is full. */
  say(text: string): void {
    if (this.#webSocket.bufferedAmount + text.length <= BUFFER_LIMIT) this.#webSocket.send(text);
  }

  close(code: number, reason: string): void {
    this.#webSocket.close(code, reason);
    this.#release();
  }

  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    this.#options.connection.cork();
    this.#options.endOfTurn.do(this.#releasing);
  }

  /** Writes what was gathered. */
  #release(): void {
    if (!this.#isGathering) return;
    this.#isGathering = false;
    this.#options.connection.uncork();
    for (const dueMs of this.#unwritten) this.#options.onSent(dueMs);
    this.#unwritten.length = 0;
  }

  #write(texts: readonly Message[]): void {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (this.#webSocket.bufferedAmount + length <= BUFFER_LIMIT) {
      for (const text of texts) this.#webSocket.send(bytesOf(text), { binary: typeof text !== "string" });
      return;
    }
    this.#isStalled = true;
    for (const text of texts.slice(0, -1)) this.#webSocket.send(text);
    // Called when this text, and so everything before it, has been taken by the system, or never will be.
    for (const text of texts.slice(-1)) this.#webSocket.send(text, () => this.#catchUp());
  }

  #keep(frame: Pick<Frame, "source" | "changes">): void {
    if (this.#backlog.keep(frame)) return;
    // A close frame would wait behind the buffer. The consumer reconnects and reads the lines anew (D-21).
    this.#webSocket.terminate();
  }

  #catchUp(): void {
    this.#isStalled = false;
    while (!this.#isStalled) {
      const kept = this.#backlog.take();
      if (kept === undefined) return;
      this.#write(kept.source.compose(kept.changes));
    }
  }
}

/** Note: a text would be written into a buffer by the system call, which takes longer over it. */
function bytesOf(text: Message): Buffer {
  return typeof text === "string" ? Buffer.from(text) : text;
}

import { checkSchema, type CallLine, type SnapshotFrame } from "@myrcc/contracts";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import type { WebSocket } from "ws";

export interface Arrival {
  readonly atMs: number;
  readonly frame: SnapshotFrame;
}

/** Everything a socket receives from its opening on, so that nothing is lost between two awaits. */
export class FrameLog {
  readonly arrivals: Arrival[] = [];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly socket: WebSocket;
  readonly #problems: string[] = [];
  #wake: () => void = () => {};

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on("message", (data: Buffer) => this.#take(data.toString(), performance.now()));
    this.closed = new Promise((resolve) => {
      socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
    });
  }

  static open(socket: WebSocket): Promise<FrameLog> {
    const log = new FrameLog(socket);
    return new Promise((resolve, reject) => {
      socket.once("open", () => resolve(log));
      socket.once("error", reject);
    });
  }

  /** Every snapshot that came for a listener, in order. */
  snapshots(listenerName: string): CallLine[] {
    return this.arrivals.flatMap(({ frame }) => (frame.listenerName === listenerName ? frame.item : []));
  }

  /** The states of one line as they came for a listener. */
  states(listenerName: string, lineId: string): string[] {
    return this.snapshots(listenerName).flatMap((line) => (line.lineId === lineId ? [line.state] : []));
  }

  /** Waits until the log satisfies a condition; says what has arrived when it does not in time. */
  async until(holds: () => boolean, withinMs = 10_000): Promise<void> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      if (this.#problems.length > 0) throw new Error(this.#problems.join("\n"));
      if (holds()) return;
      const leftMs = deadline - performance.now();
      if (leftMs <= 0) throw new Error(`not within ${withinMs} ms; arrived: ${this.#describe()}`);
      await this.#next(leftMs);
    }
  }

  /** Waits until the server has taken whatever was sent before: it answers a ping of the protocol in its turn. */
  async pong(): Promise<void> {
    this.socket.ping();
    await once(this.socket, "pong");
  }

  #next(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #take(text: string, atMs: number): void {
    const check = checkSchema("SnapshotFrame", JSON.parse(text));
    if (check.ok) this.arrivals.push({ atMs, frame: check.value });
    else this.#problems.push(`no frame: ${text}: ${JSON.stringify(check.issues)}`);
    this.#wake();
  }

  #describe(): string {
    return this.arrivals
      .map(
        ({ frame }) => `${frame.listenerName}: ${frame.item.map((line) => `${line.lineId} ${line.state}`).join(", ")}`,
      )
      .join("; ");
  }
}

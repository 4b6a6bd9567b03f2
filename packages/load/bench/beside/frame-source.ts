import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { WebSocketServer, type WebSocket } from "ws";

/** About what a full line has. */
const FRAME_BYTES = 600;

/** Sends frames to whoever connects, to each at random instants and at the same mean rate; each says when it was sent. */
export class FrameSource implements AsyncDisposable {
  /** When each socket came, in order. */
  readonly arrivalsMs: number[] = [];
  sent = 0;
  readonly #server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });
  readonly #nextMs = new Map<WebSocket, number>();
  readonly #pad = "x".repeat(FRAME_BYTES - 60);
  readonly #perSecond: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** @returns its address */
  async start(): Promise<string> {
    await once(this.#server, "listening");
    this.#server.on("connection", (socket) => {
      const nowMs = performance.now();
      this.arrivalsMs.push(nowMs);
      this.#nextMs.set(socket, nowMs + this.#pauseMs());
      socket.on("close", () => this.#nextMs.delete(socket));
      socket.on("error", () => socket.terminate());
    });
    this.#timer = setInterval(() => this.#send(), 1);
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("a listening server has an address");
    return `ws://127.0.0.1:${address.port}`;
  }

  get sockets(): number {
    return this.#nextMs.size;
  }

  /** Ends all sessions, and waits until they have. */
  async hangUp(): Promise<void> {
    const ended = [...this.#server.clients].map((socket) => once(socket, "close"));
    for (const socket of this.#server.clients) socket.close(1000);
    await Promise.all(ended);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
    await once(this.#server, "close");
  }

  #send(): void {
    for (const [socket, dueMs] of this.#nextMs) {
      let nextMs = dueMs;
      for (; nextMs <= performance.now(); nextMs += this.#pauseMs()) {
        const sentMs = performance.timeOrigin + performance.now();
        socket.send(`{"listenerName":"beside","sentMs":${sentMs},"item":["${this.#pad}"]}`);
        this.sent += 1;
      }
      this.#nextMs.set(socket, nextMs);
    }
  }

  #pauseMs(): number {
    return (-Math.log(1 - Math.random()) * 1000) / this.#perSecond;
  }
}

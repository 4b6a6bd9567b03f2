import { createHash } from "node:crypto";
import type { SocketEvent } from "@myrcc/contracts";
import { readMessage } from "@myrcc/oracle";
import type { Deviation, Message } from "@myrcc/oracle";
import { WebSocket } from "ws";
import { DRIVER_PROFILE } from "./read-body.ts";
import type { TraceSink } from "./trace-writer.ts";
import type { Wire } from "./wire.ts";

export const SOCKET_PATH = "/restletrouter/ws-service/myRCC";

export interface SocketOptions {
  /** Label in the trace, unique in the recording. */
  readonly label: string;
  readonly session: string | null;
  readonly deviation: Deviation | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Behind the path, with its question mark. */
  readonly query?: string;
  readonly onMessage?: (message: Message) => void;
  /** Whether a text is recorded; the others are counted. Default: every one. */
  readonly isKept?: (text: string) => boolean;
}

export type Handshake =
  | { readonly kind: "open"; readonly socket: RecordedSocket }
  | { readonly kind: "refused"; readonly status: number | undefined };

/** A WebSocket of which every message is recorded from the handshake on. */
export class RecordedSocket {
  readonly label: string;
  readonly #socket: WebSocket;
  readonly #sink: TraceSink;
  readonly #common: Pick<SocketEvent, "type" | "socket" | "session" | "path" | "deviation">;
  readonly #digest = createHash("sha256");
  #isOurs = false;
  #unkept = { count: 0, bytes: 0 };

  private constructor(socket: WebSocket, sink: TraceSink, { label, session, deviation }: SocketOptions) {
    this.label = label;
    this.#socket = socket;
    this.#sink = sink;
    this.#common = { type: "socket", socket: label, session, path: SOCKET_PATH, deviation };
  }

  /** Rejects only when the target cannot be reached at all. */
  static async open(wire: Wire, options: SocketOptions, patienceMs = 10_000): Promise<Handshake> {
    const { label, headers, query = "", onMessage, isKept = () => true } = options;
    const { sink, redactor } = wire;
    const { promise, resolve, reject } = Promise.withResolvers<Handshake>();
    const url = `${wire.baseUrl.replace(/^http/, "ws")}${SOCKET_PATH}${query}`;
    const socket = new WebSocket(url, {
      headers: { ...headers },
      handshakeTimeout: patienceMs,
      perMessageDeflate: false,
    });
    const recorded = new RecordedSocket(socket, sink, options);
    const common = recorded.#common;
    socket.on("open", () => {
      sink.write({ ...common, atMs: sink.nowMs(), phase: "open" });
      resolve({ kind: "open", socket: recorded });
    });
    socket.on("unexpected-response", (request, response) => {
      const status = response.statusCode;
      sink.write({ ...common, atMs: sink.nowMs(), phase: "refused", ...(status === undefined ? {} : { status }) });
      request.destroy();
      resolve({ kind: "refused", status });
    });
    socket.on("message", (data, isBinary) => {
      const atMs = sink.nowMs();
      const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);
      if (!isBinary && !isKept(bytes.toString("utf8"))) return recorded.#leaveOut(bytes);
      const text = isBinary ? `<${bytes.length} bytes of binary>` : redactor.text(bytes.toString("utf8"));
      const event = { type: "frame", atMs, socket: label, direction: "in", text } as const;
      sink.write(event);
      onMessage?.(readMessage(event, DRIVER_PROFILE));
    });
    socket.on("close", (code, reason) => {
      sink.write({
        ...common,
        atMs: sink.nowMs(),
        phase: "closed",
        code,
        reason: redactor.text(reason.toString("utf8")),
        by: recorded.#isOurs ? "harness" : "target",
      });
    });
    socket.on("error", reject);
    return promise;
  }

  /** Bytes of the messages that were not kept. */
  get unkeptBytes(): number {
    return this.#unkept.bytes;
  }

  /** Lets what is sent wait. */
  pause(): void {
    this.#sink.write({ ...this.#common, atMs: this.#sink.nowMs(), phase: "paused" });
    this.#socket.pause();
  }

  resume(): void {
    this.#sink.write({ ...this.#common, atMs: this.#sink.nowMs(), phase: "resumed" });
    this.#socket.resume();
  }

  /** Records what was not kept so far. */
  count(): void {
    const unkept = { ...this.#unkept, sha256: this.#digest.copy().digest("hex") };
    this.#sink.write({ ...this.#common, atMs: this.#sink.nowMs(), phase: "counted", unkept });
  }

  #leaveOut(bytes: Buffer): void {
    this.#unkept = { count: this.#unkept.count + 1, bytes: this.#unkept.bytes + bytes.length };
    this.#digest.update(bytes).update("\n");
  }

  /** Sends a text. */
  say(text: string): void {
    this.#sink.write({ type: "frame", atMs: this.#sink.nowMs(), socket: this.label, direction: "out", text });
    this.#socket.send(text);
  }

  /** Breaks the connection off, as a network would, and waits until that is recorded. */
  async drop(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    this.#isOurs = true;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#socket.once("close", () => resolve());
    this.#socket.terminate();
    await promise;
  }

  /** Waits for the target to close the socket, which it need not. */
  async endsWithin(patienceMs: number): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, patienceMs);
    this.#socket.once("close", () => resolve());
    await promise;
    clearTimeout(timer);
  }

  /** Closes the socket and waits for the end of the close handshake, at most a second. */
  async close(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    this.#isOurs = true;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#socket.once("close", () => resolve());
    const timer = setTimeout(() => {
      this.#socket.terminate();
    }, 1000);
    this.#socket.close(1000);
    await promise;
    clearTimeout(timer);
  }
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { collect } from "./collect.ts";
import { WebSocketServer, type WebSocket } from "ws";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** Below `/restletrouter/`, query included. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown;
}

export type Answering = (request: Received) => Reply | undefined | Promise<Reply | undefined>;

const ROOT = "/restletrouter/";

/** The smallest server that the client can talk to: it says what a test tells it to, and keeps what it was asked. */
export class SmallPlatform implements AsyncDisposable {
  readonly received: Received[] = [];
  readonly handshakes: Received[] = [];
  readonly sockets: WebSocket[] = [];
  /** Texts that came in on any socket. */
  readonly texts: string[] = [];
  /** Looked at first; undefined leaves the answer to the defaults. */
  answer: Answering = () => undefined;
  answerHandshake: Answering = () => undefined;
  readonly cookie: string;
  readonly token: string;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #webSockets = new WebSocketServer({ noServer: true });

  private constructor(mark: string) {
    this.cookie = `myRCC_SESSIONID=${mark}`;
    this.token = `myRCC;token-${mark}`;
  }

  /** `mark` goes into cookie and token, so that two platforms have different ones. */
  static async start(mark = "1000000000000000001"): Promise<SmallPlatform> {
    const platform = new SmallPlatform(mark);
    platform.#server.on("upgrade", (request, socket, head) => void platform.#shakeHands(request, socket, head));
    await new Promise<void>((resolve) => platform.#server.listen(0, "127.0.0.1", resolve));
    return platform;
  }

  get baseUrl(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${isBound(address) ? address.port : 0}`;
  }

  paths(): string[] {
    return this.received.map(({ method, path }) => `${method} ${path}`);
  }

  /** Pushes a text, or a frame as JSON, on the newest socket. */
  push(message: unknown): void {
    this.sockets.at(-1)?.send(typeof message === "string" ? message : JSON.stringify(message));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#webSockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #shakeHands(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const received = receivedOf(request, "");
    this.handshakes.push(received);
    const reply = await this.answerHandshake(received);
    if (reply !== undefined) {
      const headers = Object.entries(reply.headers ?? {}).map(([name, value]) => `${name}: ${String(value)}\r\n`);
      socket.end(`HTTP/1.1 ${reply.status} No\r\n${headers.join("")}Content-Length: 0\r\n\r\n`);
      return;
    }
    this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      this.sockets.push(webSocket);
      webSocket.on("message", (data: Buffer) => this.texts.push(data.toString()));
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks = await collect<Buffer>(request);
    const received = receivedOf(request, Buffer.concat(chunks).toString());
    this.received.push(received);
    const { status, headers = {}, body } = (await this.answer(received)) ?? this.#byDefault(received);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    response.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
  }

  #byDefault({ method, path }: Received): Reply {
    switch (`${method} ${path.split("?", 1)[0]}`) {
      case "POST v1/service/Login":
        return {
          status: 200,
          headers: { "set-cookie": `${this.cookie};Path=/restletrouter;HttpOnly`, "x-application": this.token },
        };
      case "POST v1/service/EventListener/bean":
        return { status: 200, body: { name: "desk", restUri: "v1/service/EventListener/bean/desk" } };
      case "GET v1/rcc/CallLine":
        return { status: 200, body: { count: 0, results: [] } };
      default:
        return { status: method === "POST" || method === "DELETE" ? 204 : 404 };
    }
  }
}

function receivedOf({ method = "", url = "", headers }: IncomingMessage, body: string): Received {
  return { method, path: url.replace(ROOT, ""), headers, body };
}

function isBound(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

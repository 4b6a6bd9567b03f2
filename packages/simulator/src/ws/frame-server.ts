import type { IncomingMessage, Server } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { sessionOf } from "../http/authentication.ts";
import type { Platform } from "../platform.ts";
import type { Outlet, Session } from "../sessions/session.ts";

/** Largest message from a client, in bytes (64 KiB); a larger one closes the socket with 1009. */
const MESSAGE_LIMIT = 65_536;

/** The push half: hands each WebSocket to the session whose cookie opened it (F-36, C-24). */
export class FrameServer {
  readonly #platform: Platform;
  readonly #path: string;
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT, perMessageDeflate: false });

  constructor(platform: Platform, path: string) {
    this.#platform = platform;
    this.#path = path;
  }

  listenOn(server: Server): void {
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // Without a handler a client that goes away during the handshake would end the process.
      socket.on("error", () => socket.destroy());
      if (request.url?.split("?", 1)[0] !== this.#path) return refuseUpgrade(socket, 404);
      const session = sessionOf(this.#platform, (name) => headerOf(request, name));
      if (session === undefined) return refuseUpgrade(socket, 401);
      return this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#serve(webSocket, session));
    });
  }

  close(): void {
    for (const webSocket of this.#sockets.clients) webSocket.terminate();
    this.#sockets.close();
  }

  #serve(webSocket: WebSocket, session: Session): void {
    const outlet: Outlet = {
      send: (frame) => webSocket.send(frame),
      close: (code, reason) => webSocket.close(code, reason),
    };
    const { dialect, sessions, world } = this.#platform;
    if (dialect.takes("json-greeting"))
      webSocket.send(JSON.stringify({ timeout_milliseconds: world.sessionTimeoutMs }));
    if (dialect.takes("text-keep-alive")) webSocket.send("ping");
    session.attach(outlet);
    // Whatever a client says keeps its session alive, and a text `ping` is answered in some dialects only (C-29, D-22).
    webSocket.on("message", (data: Buffer) => {
      sessions.use(session.cookie);
      if (dialect.takes("text-keep-alive") && data.toString() === "ping") webSocket.send("pong");
    });
    webSocket.on("close", () => session.detach(outlet));
    webSocket.on("error", () => session.detach(outlet));
  }
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}

function refuseUpgrade(socket: Duplex, status: 401 | 404): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

import type { IncomingMessage, Server } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { bearerOf } from "../http/bearer.ts";
import { locationOf, type Redirect, type RedirectStatus } from "../http/redirect.ts";
import type { Platform } from "../platform.ts";
import { POLICY_VIOLATION } from "../sessions/policy-violation.ts";
import type { Session } from "../sessions/session.ts";
import { shortIdOf } from "../sessions/short-id.ts";
import { SYSTEM_CLOCK } from "../system-clock.ts";
import { EndOfTurn } from "./end-of-turn.ts";
import { every } from "./every.ts";
import { watchLiveness } from "./liveness.ts";
import { SocketOutlet } from "./socket-outlet.ts";

/** Largest message from a client, in bytes (64 KiB); a larger one closes the socket with 1009. */
const MESSAGE_LIMIT = 65_536;

/** Text keep-alives of a session's period: as many as known clients send (FE-5). */
const KEEP_ALIVES = 3;

export interface FrameServerOptions {
  readonly path: string;
  readonly redirect: Redirect | undefined;
}

/** The push half: hands each WebSocket to the session whose cookie opened it (F-36, C-24). */
export class FrameServer {
  readonly #platform: Platform;
  readonly #options: FrameServerOptions;
  readonly #endOfTurn = new EndOfTurn();
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT, perMessageDeflate: false });

  constructor(platform: Platform, options: FrameServerOptions) {
    this.#platform = platform;
    this.#options = options;
  }

  listenOn(server: Server): void {
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // Without a handler a client that goes away during the handshake would end the process.
      socket.on("error", () => socket.destroy());
      const { path, redirect } = this.#options;
      if (redirect !== undefined) {
        const location = this.#platform.behaviour.location(locationOf(redirect, request.url));
        return this.#refuse(socket, redirect.status, `Location: ${location}\r\n`);
      }
      if (request.url?.split("?", 1)[0] !== path) return this.#refuse(socket, 404);
      const bearer = bearerOf("GET", request.url, (name) => headerOf(request, name));
      const session = this.#platform.behaviour.opensSocketOf(bearer, this.#platform.sessions);
      if (session === undefined && this.#platform.dialect.takes("handshake-closed")) {
        return this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
          webSocket.on("error", () => {});
          webSocket.close(POLICY_VIOLATION);
        });
      }
      if (session === undefined) return this.#refuse(socket, 401);
      return this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#serve(webSocket, socket, session));
    });
  }

  close(): void {
    for (const webSocket of this.#sockets.clients) webSocket.terminate();
    this.#sockets.close();
  }

  /** `header` is empty or one whole line of the answer. */
  #refuse(socket: Duplex, status: 401 | 404 | RedirectStatus, header = ""): void {
    this.#platform.log?.write({ event: "socket-refused", status });
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${header}Connection: close\r\nContent-Length: 0\r\n\r\n`);
  }

  #serve(webSocket: WebSocket, connection: Duplex, session: Session | "nobody"): void {
    // Without a handler a message that is too long would end the process.
    if (session === "nobody") return void webSocket.on("error", () => {});
    const { behaviour, clock, dialect, log, onSent, sessions, world } = this.#platform;
    const use = (): void => sessions.touch(session);
    const isPushUse = dialect.takes("other-activity");
    const outlet = new SocketOutlet(webSocket, {
      connection,
      endOfTurn: this.#endOfTurn,
      onSent: (dueMs) => {
        if (isPushUse) use();
        onSent(dueMs);
      },
      keeps: behaviour.keeps,
    });
    use();
    if (dialect.takes("json-greeting")) outlet.say(JSON.stringify({ timeout_milliseconds: world.sessionTimeoutMs }));
    const watches = [watchLiveness(webSocket, { clock: SYSTEM_CLOCK, isStalled: () => outlet.isStalled })];
    if (dialect.takes("text-keep-alive")) {
      outlet.say("ping");
      const ping = (): void => {
        // A socket that outlives its session is silent (C-27).
        if (sessions.find(session.cookie) === session) outlet.say("ping");
      };
      watches.push(every(clock, world.sessionTimeoutMs / KEEP_ALIVES, ping));
    }
    session.attach(outlet);
    log?.write({ event: "socket-opened", session: shortIdOf(session) });
    // Whatever a client says keeps its session alive, and a text `ping` is answered in some dialects only (C-29, D-22).
    webSocket.on("message", (data: Buffer) => {
      use();
      const { isServed, reply } = behaviour.onText(data.toString());
      if (!isServed) session.detach(outlet);
      if (reply !== undefined) outlet.say(reply);
      if (dialect.takes("text-keep-alive") && data.toString() === "ping") outlet.say("pong");
    });
    if (dialect.takes("protocol-ping-counts")) webSocket.on("ping", use);
    webSocket.on("close", (code) => {
      for (const cancel of watches) cancel();
      session.detach(outlet);
      log?.write({ event: "socket-closed", session: shortIdOf(session), code });
    });
    webSocket.on("error", () => session.detach(outlet));
  }
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}

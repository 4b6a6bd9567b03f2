import { createServer, request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import type { RawData } from "ws";
import { listening } from "./odd-target.ts";
import type { OddTarget } from "./odd-target.ts";

/** What a proxy does to what passes. */
export interface Meddling {
  /** Whether the connection of a request is cut instead of handing it on. */
  readonly cuts?: (path: string) => boolean;
  /** Status with which a request is answered instead of handing it on. */
  readonly breaks?: (method: string, path: string) => number | undefined;
}

/** Hands all requests and messages on to a real platform and back. */
export async function startProxy(platformUrl: string, { cuts, breaks }: Meddling): Promise<OddTarget> {
  const server = createServer((incoming, outgoing) => {
    const { method = "GET", url = "/" } = incoming;
    const status = breaks?.(method, url);
    if (cuts?.(url) === true) incoming.socket.destroy();
    else if (status === undefined) handOn(platformUrl, incoming, outgoing);
    else outgoing.writeHead(status).end();
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (incoming, socket, head) => {
    const { cookie = "" } = incoming.headers;
    const further = new WebSocket(`${platformUrl.replace(/^http/, "ws")}${incoming.url ?? "/"}`, {
      headers: { cookie },
    });
    further.on("unexpected-response", (_request, { statusCode = 502 }) => refuse(socket, statusCode));
    further.on("open", () => {
      sockets.handleUpgrade(incoming, socket, head, (own) => {
        further.on("message", (data) => own.send(textOf(data)));
        further.on("close", () => own.close());
        own.on("message", (data) => further.send(textOf(data)));
        own.on("close", () => further.close());
      });
    });
  });
  return listening(server, () => {
    for (const socket of sockets.clients) socket.terminate();
  });
}

function handOn(platformUrl: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method = "GET", headers, url = "/" } = incoming;
  const further = request(`${platformUrl}${url}`, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(further);
}

function textOf(data: RawData): string {
  return (Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data)).toString(
    "utf8",
  );
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
}

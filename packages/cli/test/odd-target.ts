import { createServer, request } from "node:http";
import type { ClientRequest, IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";

/** A server on a free port of loopback that is not what a target should be. */
export interface OddTarget extends AsyncDisposable {
  readonly baseUrl: string;
}

/** Answers everything with a page, like a proxy or another product would. */
export async function startHtmlServer(): Promise<OddTarget> {
  return listening(
    createServer((_incoming, outgoing) => {
      outgoing.setHeader("Content-Type", "text/html");
      outgoing.end("<!doctype html><title>Welcome</title><p>It works!");
    }),
  );
}

/** Hands all requests on to a real platform, but pushes noise instead of its frames. */
export async function startGarbageServer(platformUrl: string): Promise<OddTarget> {
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer((incoming, outgoing) => {
    const onward = request(
      `${platformUrl}${incoming.url ?? "/"}`,
      { method: incoming.method ?? "GET", headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
        for (const socket of sockets.clients) socket.send("%!? 0xBADF00D");
      },
    );
    incoming.pipe(onward);
  });
  server.on("upgrade", (incoming, socket, head) => sockets.handleUpgrade(incoming, socket, head, () => undefined));
  return listening(server, () => {
    for (const socket of sockets.clients) socket.terminate();
  });
}

/** Hands all requests on to a real platform, but cuts the connection of the first one that matches. */
export async function startCuttingServer(platformUrl: string, isCut: (path: string) => boolean): Promise<OddTarget> {
  let hasCut = false;
  const upgraded = new Set<Duplex>();
  const onward = (incoming: IncomingMessage): ClientRequest =>
    request(`${platformUrl}${incoming.url ?? "/"}`, {
      method: incoming.method ?? "GET",
      headers: incoming.headers,
    });
  const server = createServer((incoming, outgoing) => {
    if (!hasCut && isCut(incoming.url ?? "/")) {
      hasCut = true;
      incoming.socket.destroy();
      return;
    }
    const handed = onward(incoming).on("response", (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    incoming.pipe(handed);
  });
  server.on("upgrade", (incoming, socket) => {
    upgraded.add(socket);
    const handed = onward(incoming).on("upgrade", (answer, further) => {
      const headers = answer.rawHeaders.map((text, index) => `${text}${index % 2 === 0 ? ": " : "\r\n"}`);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join("")}\r\n`);
      further.pipe(socket).on("error", () => further.destroy());
      socket.pipe(further).on("error", () => socket.destroy());
    });
    handed.on("response", ({ statusCode = 502 }) => {
      socket.end(`HTTP/1.1 ${statusCode} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    });
    handed.end();
  });
  return listening(server, () => {
    for (const socket of upgraded) socket.destroy();
  });
}

async function listening(server: Server, beforeClose: () => void = () => undefined): Promise<OddTarget> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a listening server has an address");
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      beforeClose();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

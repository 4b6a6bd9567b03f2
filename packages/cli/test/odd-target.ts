import { createServer, request } from "node:http";
import type { Server } from "node:http";
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

/** The server on a free port of loopback. */
export async function listening(server: Server, beforeClose: () => void = () => undefined): Promise<OddTarget> {
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

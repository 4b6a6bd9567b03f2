/** The null test's other end, in a thread of its own: pushes every request at once, and is the control metronome. */
import { createServer } from "node:http";
import { parentPort } from "node:worker_threads";
import { WebSocketServer, type WebSocket } from "ws";
import { Metronome } from "../lifeline/metronome.ts";
import { METRONOME_PATH } from "../lifeline/lifeline-message.ts";

const listeners = new Set<WebSocket>();
const metronome = new Metronome();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const server = createServer((_request, response) => {
  for (const socket of listeners) socket.send("changed");
  response.writeHead(204).end();
});
server.on("upgrade", (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (webSocket) => {
    if (request.url === METRONOME_PATH) metronome.attach(webSocket);
    else listeners.add(webSocket);
  });
});
server.listen({ host: "127.0.0.1", port: 0 }, () => {
  const address = server.address();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's port has no origin.
  if (address !== null && typeof address !== "string") parentPort?.postMessage(address.port);
});

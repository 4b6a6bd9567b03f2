/** The process of the readers: sockets that are read and whose bytes are counted, but not looked at. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { answerOrders } from "./child.ts";

export type DrainingOrder =
  | { readonly kind: "connect"; readonly url: string; readonly cookie: string }
  | { readonly kind: "bytes"; readonly quietMs: number };

let bytes = 0;

answerOrders(async (text) => {
  const order: DrainingOrder = JSON.parse(text);
  if (order.kind === "bytes") return settledBytes(order.quietMs);
  const { hostname, port, pathname } = new URL(order.url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(
    [
      `GET ${pathname} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
      `Cookie: ${order.cookie}`,
      "\r\n",
    ].join("\r\n"),
  );
  const [head]: Buffer[] = await once(socket, "data");
  if (head?.toString("latin1").startsWith("HTTP/1.1 101 ") !== true) throw new Error("the handshake is refused");
  socket.on("data", (chunk: Buffer) => (bytes += chunk.length));
  return undefined;
});

async function settledBytes(quietMs: number): Promise<number> {
  for (;;) {
    const before = bytes;
    await sleep(quietMs);
    if (bytes === before) return bytes;
  }
}

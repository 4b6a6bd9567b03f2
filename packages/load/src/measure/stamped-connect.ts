import { WebSocket } from "ws";
import type { Connect } from "../user/ports.ts";
import { PROBE_CLOCK } from "./probe-clock.ts";

/** Sockets whose messages are stamped before anything is done with them. */
export const STAMPED_CONNECT: Connect = (url, headers, _name, events) => {
  const socket = new WebSocket(url, { headers: { ...headers }, perMessageDeflate: false });
  let hasEnded = false;
  const ended = (reason: string): void => {
    if (hasEnded) return;
    hasEnded = true;
    events.closed(reason);
  };
  socket.on("open", () => events.opened?.());
  socket.on("message", (data: Buffer) => {
    const atMs = PROBE_CLOCK.nowMs();
    events.received(data.toString("utf8"), atMs);
  });
  socket.on("error", (error) => ended(error.message));
  socket.on("close", (code) => ended(`closed with ${code}`));
  return { send: (text) => socket.send(text), close: () => socket.close(1000) };
};

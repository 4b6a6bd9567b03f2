import { WebSocket } from "k6/websockets";
import type { Connect, SocketEvents, UserClock } from "../user/ports.ts";
import type { Guard } from "./guard.ts";

/** k6's WebSocket as a port. Every event tightens the clock; messages carry the instant at which they were read. */
export function createConnect(clock: UserClock, guard: Guard): Connect {
  return (url, headers, name, events) => {
    const socket = new WebSocket(url, null, { headers: { ...headers }, tags: { name } });
    const ended = endOnce(events);
    socket.addEventListener(
      "open",
      guard((event) => {
        clock.tighten(event.timestamp);
        events.opened?.();
      }),
    );
    socket.addEventListener(
      "message",
      guard((event) => {
        clock.tighten(event.timestamp);
        if ("data" in event && typeof event.data === "string") events.received(event.data, event.timestamp);
      }),
    );
    // Note: a refused handshake gives an error and a close without a code; a lost connection gives both as well.
    socket.addEventListener(
      "error",
      guard((event) => ended("error" in event ? event.error : "failed")),
    );
    socket.addEventListener(
      "close",
      guard((event) => ended("code" in event ? `closed with ${String(event.code)}` : "closed")),
    );
    return { send: (text) => socket.send(text), close: () => socket.close(1000) };
  };
}

function endOnce(events: SocketEvents): (reason: string) => void {
  let hasEnded = false;
  return (reason) => {
    if (hasEnded) return;
    hasEnded = true;
    events.closed(reason);
  };
}

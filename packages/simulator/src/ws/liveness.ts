import type { WebSocket } from "ws";
import type { Cancel, Clock } from "../clock.ts";
import { every } from "./every.ts";

/** How long a client may take to answer a ping, and the time between two pings, in milliseconds. */
export const PING_MS = 30_000;

export interface LivenessOptions {
  /** Real time: a peer answers in no other. */
  readonly clock: Clock;
  /** A ping would wait behind what the consumer has yet to read, so only what it has read meanwhile tells anything. */
  readonly isStalled: () => boolean;
}

/**
 * Pings a client, and drops the socket once a ping has not been answered, or nothing read, by the next one: one whose network has gone says
 * nothing, and would be kept for ever (RFC 6455, 5.5.2).
 */
export function watchLiveness(webSocket: WebSocket, { clock, isStalled }: LivenessOptions): Cancel {
  let isAwaited = false;
  let stalledBytes: number | undefined;
  webSocket.on("pong", () => (isAwaited = false));
  return every(clock, PING_MS, () => {
    const wereBytes = stalledBytes;
    stalledBytes = isStalled() ? webSocket.bufferedAmount : undefined;
    if (stalledBytes !== undefined) {
      isAwaited = false;
      if (stalledBytes === wereBytes) webSocket.terminate();
    } else if (isAwaited) {
      webSocket.terminate();
    } else {
      isAwaited = true;
      webSocket.ping();
    }
  });
}

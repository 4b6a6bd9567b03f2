import type { SocketEvent } from "@myrcc/contracts";
import type { Exchange } from "./exchange.ts";

/** What a platform answers that has no room now, or is asked too often (C-57). */
const OVERLOADS: readonly number[] = [429, 503];

/** Whether a handshake was refused for want of room. */
export function isHandshakeOverload({ phase, status }: SocketEvent): boolean {
  return phase === "refused" && OVERLOADS.some((one) => one === status);
}

/** Refused for want of room, as its operation documents: whatever was asked for, the answer does not tell of it. */
export function isOverload({ event: { status }, entry }: Pick<Exchange, "event" | "entry">): boolean {
  return status !== null && OVERLOADS.includes(status) && entry?.responses[status] !== undefined;
}

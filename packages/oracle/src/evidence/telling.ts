import type { Exchange } from "./exchange.ts";
import { isOverload } from "./overload.ts";

/**
 * Whether an answer tells nothing of what was asked for: it was lost, or is about the session, or about the room that there is
 * (C-57). What was asked for may have been done all the same where it was lost.
 */
export function tellsNothing(exchange: Pick<Exchange, "event" | "entry">): boolean {
  const { status } = exchange.event;
  return status === null || status === 401 || isOverload(exchange);
}

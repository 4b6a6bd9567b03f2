import type { Deviation } from "./deviation.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { callerNumberOf } from "./internal-call.ts";
import { textMember } from "./payload.ts";

/** Destinations at which, by who asks, nobody can ring. */
const NOBODY_RINGS: readonly (Deviation | null)[] = [
  "unroutable-destination",
  "busy-destination",
  "unreachable-destination",
  "present-destination",
  "too-large",
];

/** Whether the line of a placed call may be dropped with a cause before anybody answers, even in the answer (D-17, C-45, T6). */
export function mayFailAtOnce(evidence: Evidence, exchange: Exchange): boolean {
  return NOBODY_RINGS.some((one) => one === exchange.event.deviation) || isToOneself(evidence, exchange);
}

export function isToOneself({ directory }: Pick<Evidence, "directory">, exchange: Exchange): boolean {
  const number = callerNumberOf(directory, exchange);
  return number !== undefined && textMember(exchange, "destination")?.trim() === number;
}

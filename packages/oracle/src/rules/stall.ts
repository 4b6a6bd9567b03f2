import type { Evidence } from "../evidence/evidence.ts";
import { deliveryBoundMs } from "./bounds.ts";

/** How long the network, or the machine, held up what was under way between two instants: a frame may have been held up as well. */
export function stallMs({ exchanges, nominalWindowMs, effectBoundMs }: Evidence, fromMs: number, toMs: number): number {
  const longestMs = exchanges
    .filter(({ event }) => event.atMs > fromMs && event.sentAtMs < toMs)
    .reduce((longest, { event }) => Math.max(longest, event.atMs - event.sentAtMs), 0);
  return Math.min(longestMs, deliveryBoundMs({ nominalWindowMs, effectBoundMs }));
}

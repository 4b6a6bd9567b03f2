import { isLineAction } from "./effect.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import type { Sighting } from "./sighting.ts";
import { isStale } from "./staleness.ts";
import { tellsNothing } from "./telling.ts";

/** An action on a line that was known when it was sent. */
export interface Attempt {
  readonly exchange: Exchange;
  readonly current: Sighting;
  readonly isListed: boolean;
}

const ABOUT_THE_LINE: readonly (string | null)[] = [null, "unlisted-action", "impossible-argument"];

/** Whether the answer to an action tells of its line's state, and not of how the request was formed. */
export function isAboutItsLine(deviation: string | null): boolean {
  return ABOUT_THE_LINE.includes(deviation);
}

/** Per recording: several requirements ask for them. */
const KNOWN = new WeakMap<Evidence, readonly Attempt[]>();

/** Actions whose line was known when they were sent; those judged by a snapshot that was already out of date are left out (I-12). */
export function attempts(evidence: Evidence): readonly Attempt[] {
  const known = KNOWN.get(evidence) ?? [...findAttempts(evidence)];
  KNOWN.set(evidence, known);
  return known;
}

function* findAttempts(evidence: Evidence): Generator<Attempt> {
  for (const exchange of evidence.exchanges) {
    const { status, sentAtMs, deviation } = exchange.event;
    if (!isLineAction(exchange) || !isAboutItsLine(deviation)) continue;
    if (status === null || status >= 500 || tellsNothing(exchange)) continue;
    const sightings = evidence.sightingsByLine.get(exchange.parameters["lineId"] ?? "") ?? [];
    const current = sightings.findLast((one) => one.atMs <= sentAtMs);
    if (current === undefined || isStale(evidence, exchange, current)) continue;
    yield { exchange, current, isListed: (current.line.actions ?? []).includes(exchange.operation ?? "") };
  }
}

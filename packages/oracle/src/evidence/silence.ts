import type { CallLine } from "@myrcc/contracts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import { modifiedAt } from "./sighting.ts";

/** Somebody who ought to have been silent. */
export interface Silence {
  readonly session: string;
  /** Null when it is about all listeners of the session. */
  readonly listenerName: string | null;
  /** When the reason for the silence came about. */
  readonly sinceMs: number;
  /** From when to when a frame would have been heard. */
  readonly fromMs: number;
  readonly untilMs: number;
}

/**
 * Whether another listener that sees the same lines was told, meanwhile, of a change that was made since: only then does it prove
 * something that nothing came.
 */
export function wereOthersTold(
  evidence: Evidence,
  { session, listenerName, sinceMs, fromMs, untilMs }: Silence,
): boolean {
  return evidence.messages.some(
    ({ event, message, session: told }) =>
      message.kind === "frame" &&
      (listenerName === null ? told !== session : message.frame.listenerName !== listenerName) &&
      shareEnterprise(evidence, session, told) &&
      event.atMs > fromMs &&
      event.atMs < untilMs &&
      message.frame.item.some((line) => isModifiedSince(evidence, line, sinceMs)),
  );
}

/**
 * Whether the line shows a later modification than what was true of it at some instant after this one; the platform's clock,
 * which stamps modifications, is not the recording's.
 */
export function isModifiedSince({ sightingsByLine }: Evidence, line: CallLine, sinceMs: number): boolean {
  const modifiedMs = modifiedAt(line);
  const earliest = sightingsByLine
    .get(line.lineId)
    ?.find((one) => (one.via === "frame" ? one.atMs > sinceMs : one.event.sentAtMs >= sinceMs));
  const earliestMs = earliest === undefined ? undefined : modifiedAt(earliest.line);
  return modifiedMs !== undefined && earliestMs !== undefined && modifiedMs > earliestMs;
}

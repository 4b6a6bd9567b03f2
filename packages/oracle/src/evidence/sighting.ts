import type { CallLine, ExchangeEvent, FrameEvent } from "@myrcc/contracts";
import type { GivenPaths } from "../dialect/given-paths.ts";
import type { Stream } from "./stream.ts";

/** What every look at a line tells. */
interface Look {
  readonly line: CallLine;
  /** The line's restUri exactly as the platform wrote it. */
  readonly givenUri: string;
}

/** One look at a line: a pushed snapshot or a representation that was read. */
export type Sighting =
  | (Look & {
      readonly via: "frame";
      /** Arrival. */
      readonly atMs: number;
      readonly event: FrameEvent;
      /** The subscription it came for; null when none is known for it. */
      readonly stream: Stream | null;
    })
  | (Look & {
      readonly via: "list" | "detail" | "placeCall";
      /** When the answer was complete; what it shows was true at some instant since `event.sentAtMs`. */
      readonly atMs: number;
      readonly event: ExchangeEvent;
    });

/** A complete list of live lines, as it was read. */
export interface LineList {
  readonly event: ExchangeEvent;
  readonly session: string;
  readonly lines: ReadonlyMap<string, CallLine>;
  readonly given: GivenPaths;
}

/** The server's instant of the line's last change, in ms; undefined while the representation has none. */
export function modifiedAt(line: CallLine): number | undefined {
  return line.lastModificationTime === undefined ? undefined : Number(line.lastModificationTime);
}

/** A process that reads frames, busy with something else, has held them up for little more than one bound. */
const HELD_UP_BOUNDS = 3;

/**
 * Whether a line was modified again within the bound, by the platform's own clock, whatever held up the frame that tells of it.
 * Where the time is the same it does not say when (D-3): what is not held up for too long may have been within the bound.
 */
export function isModifiedWithin(boundMs: number, before: Snapshot, after: Snapshot): boolean {
  const passedMs = (modifiedAt(after.line) ?? Infinity) - (modifiedAt(before.line) ?? 0);
  if (passedMs === 0) return after.atMs - before.atMs <= HELD_UP_BOUNDS * boundMs;
  return passedMs > 0 && passedMs <= boundMs;
}

/** A line as it was told at an instant. */
export type Snapshot = Pick<Sighting, "line" | "atMs">;

/** What a line was last seen like at an instant. */
export function latestBefore(
  { sightingsByLine }: { readonly sightingsByLine: ReadonlyMap<string, readonly Sighting[]> },
  lineId: string | undefined,
  atMs: number,
): Sighting | undefined {
  return sightingsByLine.get(lineId ?? "")?.findLast((one) => one.atMs <= atMs);
}

/** The operation that a line was read with, or `frame`. */
export function endpointOf({ via }: Sighting): string {
  return { frame: "frame", list: "listCallLines", detail: "getCallLine", placeCall: "placeCall" }[via];
}

/** The session in which a line was seen; null where that is not known. */
export function seenBy(sighting: Sighting): string | null {
  return sighting.via === "frame" ? (sighting.stream?.session ?? null) : sighting.event.session;
}
